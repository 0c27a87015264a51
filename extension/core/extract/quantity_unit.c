/*
 * quantity_unit.c
 *	  The unit of a value in a sentence.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "extract/quantity_unit.h"

#include <string.h>

#include "extract/words.h"
#include "notation/multiplier_read.h"
#include "notation/unit_index.h"

/* Measure words that the notation's table does not have. */
static bool
take_other_unit(literal *l, size_t end, unit_part *part, char *word)
{
	size_t		size;
	unit_part	known;
	text_span	rest = {l->at, end};

	if (plan_word_starting(other_measure_words, l->text, rest, &size) == NULL ||
		size > UNIT_WORD_MAX || unit_index_find(l, l->at, &known) > size)
		return false;
	part->number = UNIT_WORD;
	memcpy(word, l->text + l->at, size);
	word[size] = '\0';
	l->at += size;
	return true;
}

static bool
take_known_unit(literal *l, unit_part *part)
{
	size_t		size = unit_index_find(l, l->at, part);

	l->at += size;
	return size > 0;
}

bool
quantity_unit_part(literal *l, size_t end, unit_part *part, char *word)
{
	size_t		from = l->at;
	size_t		after;
	size_t		size;

	memset(part, 0, sizeof(*part));
	literal_skip_spaces(l);
	if (take_other_unit(l, end, part, word) || take_known_unit(l, part))
		return true;
	part->multiplier = multiplier_find(l, l->at, MULTIPLIER_CHINESE, &size);
	if (part->multiplier == 0)
		part->multiplier = multiplier_find(l, l->at, MULTIPLIER_ENGLISH, &size);
	if (part->multiplier != 0)
	{
		bool		splits = multiplier_entry_of(part->multiplier)->exponent >= 4 ||
			multiplier_entry_of(part->multiplier)->place == MULTIPLIER_ENGLISH;

		l->at += size;
		after = l->at;
		literal_skip_spaces(l);
		if (take_other_unit(l, end, part, word) || take_known_unit(l, part))
			return true;
		l->at = after;
		if (splits)
			return true;
	}
	memset(part, 0, sizeof(*part));
	l->at = from;
	return false;
}

/* /, per, or the a of 20 litres a day. */
static bool
takes_slash(literal *l)
{
	if (literal_take(l, "/"))
		return true;
	literal_skip_spaces(l);
	if (literal_match(l, l->at, "a day") > 0 || literal_match(l, l->at, "a month") > 0)
		return literal_take(l, "a");
	return literal_take(l, "per");
}

/* 20 % per tonne: the intensity falls by a share, not by one for each tonne. */
static bool
is_other_share(const unit *u)
{
	unit		under = {0};

	under.over = u->under;
	return u->over.number == UNIT_PERCENT && u->under.number != UNIT_BARE &&
		unit_family_of(&under) != FAMILY_TIME && unit_family_of(&under) != FAMILY_MONTHS;
}

/* 吨/年, 微克每立方米, kWh per unit: the part after the slash. */
static void
take_rate(literal *l, size_t end, unit *u)
{
	size_t		from = l->at;
	char		slash = l->text[l->at];
	bool		says_each = literal_take(l, "每");

	/* a rate is one of a unit: 3.5万每年 has none */
	if (u->over.number == UNIT_BARE || unit_part_has_slash(&u->over) ||
		!(says_each || takes_slash(l)))
	{
		l->at = from;
		return;
	}
	if (quantity_unit_part(l, end, &u->under, u->under_word) &&
		(u->under.number != UNIT_BARE || (u->under.multiplier != 0 && !says_each)) &&
		!(slash == ' ' && is_other_share(u)))
		u->is_rate = true;
	else
	{
		memset(&u->under, 0, sizeof(u->under));
		l->at = from;
	}
}

/* 45 deaths per 1,000: up to three words stand between the number and per. */
static bool
take_far_rate(literal *l, unit_part *part)
{
	size_t		from = l->at;
	int			words;

	for (words = 0; words < 4 && l->text[l->at] == ' '; words++)
	{
		literal_skip_spaces(l);
		if (literal_match(l, l->at, "per ") > 0 && take_known_unit(l, part))
			return true;
		while (literal_latin_at(l, l->at) || l->text[l->at] == '-')
			l->at++;
	}
	l->at = from;
	return false;
}

bool
quantity_unit(literal *l, size_t end, const number *n, unit *u)
{
	unit_set_bare(u);
	if (!n->has_prefix && !n->is_numeral && take_far_rate(l, &u->over))
		return l->at <= end;
	if (quantity_unit_part(l, end, &u->over, u->over_word))
	{
		if (n->has_prefix && u->over.number != UNIT_BARE)
			return false;
		take_rate(l, end, u);
	}
	if (n->has_prefix)
	{
		u->over.number = n->prefix.number;
		u->over.spelling = n->prefix.spelling;
		if (u->over.multiplier == 0)
			u->over.multiplier = n->prefix.multiplier;
		take_rate(l, end, u);
	}
	return true;
}
