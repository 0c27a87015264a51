/*
 * unit_read.c
 *	  Reading the unit of a value.
 *
 * The rules, in this order: a quoted word; the longest known unit; a
 * multiplier with what follows it; a whole run of letters, which is an unknown
 * word.  A word of the notation is never a unit.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "notation/unit_read.h"

#include <string.h>

#include "base/utf8.h"
#include "notation/multiplier_read.h"
#include "notation/unit_index.h"
#include "notation/unit_word.h"
#include "notation/word.h"

/*
 * Chinese letters after a known unit must be words of the notation.  Otherwise
 * the unit was not meant: 350 个乡镇 counts 乡镇.
 */
static bool
check_leftover(literal *l, size_t from)
{
	if (!literal_ideograph_at(l, l->at) || word_follows(l, l->at))
		return true;
	return literal_fail(l, ERROR_UNIT_LEFTOVER, from,
						literal_run_end(l, l->at));
}

static bool
read_known(literal *l, unit_part *part)
{
	size_t		size = unit_index_find(l, l->at, part);

	l->at += size;
	return size > 0;
}

/* Does a year end before offset: 1900 to 2100, alone? */
static bool
year_before(const literal *l, size_t offset)
{
	int			year = 0;
	size_t		i;

	if (offset < 4)
		return false;
	for (i = offset - 4; i < offset; i++)
	{
		if (!literal_digit_at(l, i))
			return false;
		year = year * 10 + (l->text[i] - '0');
	}
	return year >= 1900 && year <= 2100 &&
		(offset == 4 || (!literal_digit_at(l, offset - 5) &&
						 l->text[offset - 5] != '.' &&
						 l->text[offset - 5] != ','));
}

/* 1.2m is million or metre, 2030s a decade or seconds. */
static bool
check_ambiguous(literal *l, size_t from)
{
	if (l->at != from + 1 || from == 0 || !literal_digit_at(l, from - 1) ||
		!(l->text[from] == 'm' ||
		  (l->text[from] == 's' && year_before(l, from))))
		return true;
	return literal_fail(l, ERROR_UNIT_AMBIGUOUS, from, l->at);
}

/* After a currency: US$ million; $M is refused here, as 5M is. */
static bool
read_multiplier_after(literal *l, unit_part *part)
{
	size_t		from;
	size_t		end;

	if (unit_entry_of(part->number)->family != FAMILY_MONEY)
		return true;
	part->multiplier = multiplier_read_after(l);
	from = l->at;
	while (l->text[from] == ' ')
		from++;
	end = literal_word_end(l, from);
	if (multiplier_unknown(l, from) > 0)
		return literal_fail(l, ERROR_MULTIPLIER_UNKNOWN, from, end);
	if (part->multiplier == 0 && literal_latin_at(l, from) &&
		end == from + literal_char_size(l, from))
		return literal_fail(l, ERROR_UNIT_LETTER, from, end);
	return true;
}

static uint8_t
read_multiplier(literal *l, multiplier_place place)
{
	size_t		size;
	uint8_t		multiplier = multiplier_find(l, l->at, place, &size);

	l->at += size;
	return multiplier;
}

/*
 * Read 10万, 1000 or 100,000 after a slash, before 人; never part of a number.
 */
static bool
read_digit_multiplier(literal *l, unit_part *part)
{
	static const struct
	{
		const char *text;
		const char *as;
	}			grouped[] = {
		{"1,000,000", "1000000"}, {"100,000", "100000"},
		{"10,000", "10000"}, {"1,000", "1000"}
	};
	size_t		from = l->at;
	size_t		i;

	for (i = 0; i < sizeof(grouped) / sizeof(grouped[0]); i++)
		if (literal_take(l, grouped[i].text))
		{
			for (part->multiplier = 1;
				 strcmp(multiplier_entry_of(part->multiplier)->text,
						grouped[i].as) != 0;)
				part->multiplier++;
			break;
		}
	if (part->multiplier == 0)
		part->multiplier = read_multiplier(l, MULTIPLIER_DIGITS);
	if (literal_digit_at(l, l->at))
		return literal_fail(l, ERROR_UNIT_RATE, from, l->at + 1);
	literal_skip_spaces(l);
	return true;
}

/* 千帆 is a word, 万帆 is ten thousand 帆: only 万 and above are split off. */
static bool
splits_off(const unit_part *part)
{
	const multiplier_entry *multiplier = multiplier_entry_of(part->multiplier);

	return multiplier->place != MULTIPLIER_CHINESE || multiplier->exponent >= 4;
}

/*
 * 千 瓦 would print as 千瓦, which is a unit of its own, so it becomes that
 * unit.
 */
static void
join_multiplier(unit_part *part)
{
	unit		u;
	unit_part	joined = {UNIT_BARE, 0, 0};
	literal		l;
	char		text[UNIT_TEXT_SIZE];

	unit_set_bare(&u);
	u.over = *part;
	unit_print(&u, text);
	if (literal_fold(&l, text, strlen(text)) &&
		unit_index_find(&l, 0, &joined) == l.length)
		*part = joined;
}

/* Read what follows a multiplier that began at from. */
static bool
read_multiplied(literal *l, unit_part *part, char *word, size_t from,
				bool after_numeral)
{
	size_t		after = l->at;
	size_t		size;

	literal_skip_spaces(l);
	if (l->text[l->at] == '"')
		return unit_read_quoted(l, part, word);
	size = l->at - after;
	if (read_known(l, part))
	{
		if (size > 0)
			join_multiplier(part);
		return check_leftover(l, from);
	}
	if (!unit_letter_at(l, l->at) || word_follows(l, l->at))
	{
		l->at = after;			/* a bare number with its multiplier */
		return true;
	}
	if (multiplier_find(l, l->at, MULTIPLIER_CHINESE, &size) != 0 ||
		multiplier_find(l, l->at, MULTIPLIER_ENGLISH, &size) != 0)
		return literal_fail(l, ERROR_MULTIPLIERS, l->at,
							literal_run_end(l, l->at));
	if (!splits_off(part))
	{
		part->multiplier = 0;
		l->at = from;
	}
	return unit_read_unknown(l, part, word, after_numeral);
}

/* Digits end in a digit, so that a Chinese character ends a numeral. */
static bool
numeral_before(const literal *l, size_t offset)
{
	while (offset > 0 && l->text[offset - 1] == ' ')
		offset--;
	while (offset > 0 && utf8_continues(l->text[offset - 1]))
		offset--;
	return offset > 0 && literal_ideograph_at(l, offset - 1);
}

/* Read one side of a unit; part stays bare if there is no unit. */
static bool
read_part(literal *l, unit_part *part, char *word, bool below)
{
	size_t		from = l->at;
	bool		after_numeral = numeral_before(l, from);

	memset(part, 0, sizeof(*part));
	if (below && !read_digit_multiplier(l, part))
		return false;
	if (l->text[l->at] == '"')
		return unit_read_quoted(l, part, word);
	if (read_known(l, part))
		return check_leftover(l, from) && check_ambiguous(l, from) &&
			read_multiplier_after(l, part);

	if (part->multiplier == 0)
		part->multiplier = read_multiplier(l, MULTIPLIER_CHINESE);
	if (part->multiplier == 0)
		part->multiplier = read_multiplier(l, MULTIPLIER_ENGLISH);
	if (part->multiplier != 0)
		return read_multiplied(l, part, word, from, after_numeral);
	if (unit_letter_at(l, l->at) && !word_follows(l, l->at))
		return unit_read_unknown(l, part, word, after_numeral);
	return true;
}

/* Take the slash of a rate: / or per, with or without spaces. */
static bool
take_stroke(literal *l)
{
	size_t		from = l->at;

	literal_skip_spaces(l);
	if (literal_take(l, "/") || literal_take(l, "per"))
	{
		literal_skip_spaces(l);
		return true;
	}
	l->at = from;
	return false;
}

bool
unit_read(literal *l, unit *u)
{
	size_t		from;

	unit_set_bare(u);
	literal_skip_spaces(l);
	from = l->at;
	if (!read_part(l, &u->over, u->over_word, false))
		return false;
	if (!take_stroke(l))
		return true;

	u->is_rate = true;
	if (u->over.number == UNIT_BARE || unit_part_has_slash(&u->over))
		return literal_fail(l, ERROR_UNIT_RATE, from, l->at);
	if (!read_part(l, &u->under, u->under_word, true))
		return false;
	if (u->under.number == UNIT_BARE || unit_part_has_slash(&u->under) ||
		take_stroke(l))
		return literal_fail(l, ERROR_UNIT_RATE, from, l->at);
	return true;
}

error_code
unit_parse(const char *text, size_t length, unit *u, parse_error *error)
{
	literal		l;

	if (literal_fold(&l, text, length) && unit_read(&l, u))
	{
		literal_skip_spaces(&l);
		if (!literal_at_end(&l))
			literal_fail_here(&l, ERROR_TRAILING);
	}
	*error = l.error;
	return l.error.code;
}
