/*
 * unit_index.c
 *	  The known units, found by their spellings in a literal.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "notation/unit_index.h"

#include <string.h>

#include "base/utf8.h"
#include "notation/lexicon.h"
#include "notation/multiplier_read.h"

typedef struct spelling_entry
{
	const char *text;
	uint16_t	number;
	uint8_t		spelling;		/* the spelling it prints as */
	uint8_t		length;
	bool		is_word;		/* an English word: any case */
} spelling_entry;

static spelling_entry entries[LEXICON_MAX];
static lexicon index_of_spellings;

/*
 * Is it a word, not a symbol?  It begins with three lower-case letters or
 * more, as per 100,000 and acre-feet do too.
 */
static bool
english_word(const char *text)
{
	size_t		letters = strspn(text, "abcdefghijklmnopqrstuvwxyz");

	return letters >= 3 && (text[letters] == '\0' || text[letters] == ' ' ||
							text[letters] == '-');
}

static void
index_spelling(const unit_entry *unit, const char *text, uint8_t spelling)
{
	spelling_entry *entry;

	lexicon_add(&index_of_spellings, text);
	entry = &entries[index_of_spellings.count];
	entry->text = text;
	entry->length = (uint8_t) strlen(text);
	entry->number = unit->number;
	entry->spelling = spelling;
	entry->is_word = english_word(text);
}

static void
build_index(void)
{
	const unit_entry *unit;
	size_t		row;
	uint8_t		i;

	for (row = 0; (unit = unit_table_row(row)) != NULL; row++)
	{
		for (i = 0; unit->spellings[i] != NULL; i++)
			index_spelling(unit, unit->spellings[i], i);
		for (i = 0; unit->aliases[i] != NULL; i++)
			index_spelling(unit, unit->aliases[i], 0);
	}
}

/* The start of the last character before end. */
static size_t
last_character(const literal *l, size_t end)
{
	do
		end--;
	while (utf8_continues(l->text[end]));
	return end;
}

/* Does the text continue a symbol that ends in a letter or a digit? */
static bool
symbol_goes_on(const literal *l, size_t end)
{
	size_t		last = last_character(l, end);

	if (literal_digit_at(l, last) && literal_digit_at(l, end))
		return true;
	return (literal_digit_at(l, last) || literal_latin_at(l, last)) &&
		literal_latin_at(l, end);
}

/* The same for a word, whose letters literal_match has already checked. */
static bool
word_goes_on(const literal *l, size_t end)
{
	return literal_digit_at(l, end - 1) && literal_digit_at(l, end);
}

static size_t
entry_match(const literal *l, size_t offset, const spelling_entry *entry)
{
	const char *text = l->text + offset;
	size_t		size = entry->length;

	if (entry->is_word)
	{
		size = literal_match(l, offset, entry->text);
		return size > 0 && word_goes_on(l, offset + size) ? 0 : size;
	}
	if (l->length - offset < size || text[0] != entry->text[0] ||
		text[size - 1] != entry->text[size - 1] ||
		memcmp(text, entry->text, size) != 0)
		return 0;
	return symbol_goes_on(l, offset + size) ? 0 : size;
}

size_t
unit_index_find(const literal *l, size_t offset, unit_part *part)
{
	size_t		longest = 0;
	uint16_t	i;

	if (index_of_spellings.count == 0)
		build_index();
	for (i = lexicon_first(&index_of_spellings, l->text + offset); i != 0;
		 i = index_of_spellings.next[i])
	{
		size_t		size = entry_match(l, offset, &entries[i]);

		if (size > longest)
		{
			longest = size;
			part->number = entries[i].number;
			part->spelling = entries[i].spelling;
		}
	}
	return longest;
}

static char
lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
}

/* GWs and KG would be words of their own, which nobody means by them. */
bool
unit_index_near(const literal *l, size_t from, size_t end)
{
	uint16_t	i;

	for (i = lexicon_first(&index_of_spellings, l->text + from); i != 0;
		 i = index_of_spellings.next[i])
	{
		size_t		length = entries[i].length;
		size_t		same = 0;

		while (same < length && from + same < end &&
			   lower(l->text[from + same]) == lower(entries[i].text[same]))
			same++;
		if (same == length && (from + same == end ||
							   (from + same + 1 == end &&
								lower(l->text[from + same]) == 's')))
			return true;
	}
	return false;
}

/* A Chinese name of a currency stands only after its number. */
bool
unit_read_currency(literal *l, unit_part *part)
{
	size_t		size = 0;

	memset(part, 0, sizeof(*part));
	if (!literal_ideograph_at(l, l->at))
		size = unit_index_find(l, l->at, part);
	if (size > 0 && unit_entry_of(part->number)->family == FAMILY_MONEY)
	{
		l->at += size;
		part->multiplier = multiplier_read_after(l);
		literal_skip_spaces(l);
		return true;
	}
	memset(part, 0, sizeof(*part));
	return false;
}
