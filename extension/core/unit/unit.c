/*
 * unit.c
 *	  What a unit means: family, exact scale, comparability, printed form.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "unit/unit.h"

#include <string.h>

#include "base/utf8.h"
#include "unit/multiplier.h"

const unit	unit_percent = {.over = {.number = UNIT_PERCENT}};

unit_family
unit_part_family(const unit_part *part)
{
	if (part->number == UNIT_BARE)
		return FAMILY_BARE;
	if (part->number == UNIT_WORD)
		return FAMILY_WORD;
	return unit_entry_of(part->number)->family;
}

/* Units of one kin convert into each other.  A bare number is its own kin. */
static uint16_t
part_kin(const unit_part *part)
{
	return part->number <= UNIT_WORD ? part->number :
		unit_entry_of(part->number)->kin;
}

/* The family before the slash; is_rate tells whether the unit is a rate. */
unit_family
unit_family_of(const unit *u)
{
	return unit_part_family(&u->over);
}

static void
part_scale(const unit_part *part, uint64_t *numerator, uint64_t *denominator)
{
	const unit_entry *entry = part->number <= UNIT_WORD ? NULL :
		unit_entry_of(part->number);

	*numerator = entry ? entry->numerator : 1;
	*denominator = entry ? entry->denominator : 1;
}

/* Divide by ten as long as nothing is left over; returns how often. */
static int
strip_tens(uint64_t *factor)
{
	int			tens = 0;

	for (; *factor % 10 == 0; *factor /= 10)
		tens++;
	return tens;
}

/*
 * Divide by a unit.  Where the products of the factors on both sides do not fit
 * (太瓦时 per gallon), their powers of ten move to the exponent; what is left
 * has at most 55 bits, as test_rational finds over all pairs of units.
 */
static void
divide_scale(unit_scale *scale, uint64_t numerator, uint64_t denominator)
{
	uint64_t	upper;
	uint64_t	lower;

	if (__builtin_mul_overflow(scale->numerator, denominator, &upper) ||
		__builtin_mul_overflow(scale->denominator, numerator, &lower))
	{
		scale->exponent += strip_tens(&scale->numerator) -
			strip_tens(&scale->denominator) -
			strip_tens(&numerator) + strip_tens(&denominator);
		upper = scale->numerator * denominator;
		lower = scale->denominator * numerator;
	}
	scale->numerator = upper;
	scale->denominator = lower;
}

unit_scale
unit_scale_of(const unit *u)
{
	unit_scale	scale;

	part_scale(&u->over, &scale.numerator, &scale.denominator);
	scale.exponent = multiplier_entry_of(u->over.multiplier)->exponent;
	if (u->is_rate)
	{
		uint64_t	numerator;
		uint64_t	denominator;

		part_scale(&u->under, &numerator, &denominator);
		divide_scale(&scale, numerator, denominator);
		scale.exponent -= multiplier_entry_of(u->under.multiplier)->exponent;
	}
	return scale;
}

bool
unit_is_state(const unit *u)
{
	if (u->is_rate)
		return true;
	switch (unit_family_of(u))
	{
		case FAMILY_SHARE:
		case FAMILY_POINTS:
		case FAMILY_TIME:
		case FAMILY_MONTHS:
			return true;
		case FAMILY_ALONE:
			return u->over.number == UNIT_AGE ||
				u->over.number == UNIT_RANK ||
				u->over.number == UNIT_POINTS ||
				u->over.number == UNIT_CELSIUS ||
				u->over.number == UNIT_DECIBEL;
		default:
			return false;
	}
}

static bool
part_same_base(const unit_part *a, const char *a_word,
			   const unit_part *b, const char *b_word)
{
	return a->number == b->number &&
		(a->number != UNIT_WORD || strcmp(a_word, b_word) == 0);
}

bool
unit_same_base(const unit *a, const unit *b)
{
	return a->is_rate == b->is_rate &&
		part_same_base(&a->over, a->over_word, &b->over, b->over_word) &&
		(!a->is_rate ||
		 part_same_base(&a->under, a->under_word, &b->under, b->under_word));
}

bool
unit_same_in_full(const unit *a, const unit *b)
{
	return unit_same_base(a, b) &&
		multiplier_entry_of(a->over.multiplier)->exponent ==
		multiplier_entry_of(b->over.multiplier)->exponent &&
		(!a->is_rate ||
		 multiplier_entry_of(a->under.multiplier)->exponent ==
		 multiplier_entry_of(b->under.multiplier)->exponent);
}

bool
unit_stands_for(const unit *bare, const unit *other)
{
	return unit_is_bare(bare) &&
		(bare->over.multiplier == 0 ||
		 multiplier_entry_of(bare->over.multiplier)->exponent ==
		 multiplier_entry_of(other->over.multiplier)->exponent);
}

/* A spelling that a later version added prints as the first one. */
static const char *
spelling_of(const unit_part *part)
{
	const char *const *spellings = unit_entry_of(part->number)->spellings;
	uint8_t		i;

	for (i = 0; i < part->spelling; i++)
		if (spellings[i + 1] == NULL)
			return spellings[0];
	return spellings[i];
}

/* A share such as /10万 has one, written so or not, and so has /1000. */
bool
unit_part_has_slash(const unit_part *part)
{
	return part->number > UNIT_WORD &&
		(unit_entry_of(part->number)->spellings[0][0] == '/' ||
		 spelling_of(part)[0] == '/');
}

bool
unit_make_yearly(unit *u)
{
	if (u->is_rate || u->over.number == UNIT_BARE ||
		unit_part_has_slash(&u->over))
		return false;
	u->is_rate = true;
	u->under.number = UNIT_YEAR;
	return true;
}

/* Family first, then kin, then the bytes of an unknown word. */
static int
part_compare(const unit_part *a, const char *a_word,
			 const unit_part *b, const char *b_word)
{
	int			a_key = (int) unit_part_family(a);
	int			b_key = (int) unit_part_family(b);
	int			order;

	if (a_key == b_key)
	{
		a_key = part_kin(a);
		b_key = part_kin(b);
	}
	if (a_key != b_key)
		return a_key < b_key ? -1 : 1;
	if (a->number != UNIT_WORD)
		return 0;
	order = strcmp(a_word, b_word);
	return (order > 0) - (order < 0);
}

/* Plain units sort before the rates of the same family. */
int
unit_compare_family(const unit *a, const unit *b)
{
	int			order = part_compare(&a->over, a->over_word,
									 &b->over, b->over_word);

	if (order == 0 && a->is_rate != b->is_rate)
		order = a->is_rate ? 1 : -1;
	if (order == 0 && a->is_rate)
		order = part_compare(&a->under, a->under_word,
							 &b->under, b->under_word);
	return order;
}

/*
 * Counting words are comparable, since 5 家 and 5 个 count the same things.
 * Inside a rate they are not, since 个/人 and 个/户 differ.
 */
bool
unit_comparable_in_full(const unit *a, const unit *b)
{
	if (unit_compare_family(a, b) == 0)
		return true;
	return !a->is_rate && !b->is_rate &&
		unit_part_family(&a->over) == FAMILY_COUNT &&
		unit_part_family(&b->over) == FAMILY_COUNT;
}

/*
 * An English multiplier is followed by a space; others are joined to the unit.
 */
static size_t
part_print(const unit_part *part, const char *word, char *buf)
{
	const multiplier_entry *multiplier = multiplier_entry_of(part->multiplier);
	size_t		length = strlen(multiplier->text);
	const char *text = word;
	size_t		text_length;

	memcpy(buf, multiplier->text, length);
	if (part->number == UNIT_BARE)
		return length;
	if (multiplier->place == MULTIPLIER_ENGLISH)
		buf[length++] = ' ';
	if (part->number == UNIT_WORD)
		buf[length++] = '"';
	else
		text = spelling_of(part);
	text_length = strlen(text);
	memcpy(buf + length, text, text_length);
	length += text_length;
	if (part->number == UNIT_WORD)
		buf[length++] = '"';
	return length;
}

size_t
unit_print(const unit *u, char *buf)
{
	size_t		length = part_print(&u->over, u->over_word, buf);

	if (u->is_rate)
	{
		buf[length++] = '/';
		length += part_print(&u->under, u->under_word, buf + length);
	}
	buf[length] = '\0';
	return length;
}

/* May the word stand in quotes?  UTF-8, visible, without a quote in it. */
static bool
word_valid(const char *word, size_t length)
{
	size_t		at = 0;
	uint32_t	c;

	if (length == 0 || length > UNIT_WORD_MAX)
		return false;
	while (at < length)
	{
		size_t		size = utf8_decode(word + at, length - at, &c);

		if (size == 0 || utf8_invisible(c) || c == '"')
			return false;
		at += size;
	}
	return true;
}

static bool
part_valid(const unit_part *part, const char *word, bool below)
{
	const multiplier_entry *multiplier = multiplier_entry_of(part->multiplier);
	const unit_entry *entry;
	uint8_t		spelling;

	if (multiplier == NULL ||
		(multiplier->place == MULTIPLIER_DIGITS && !below))
		return false;
	if (part->number == UNIT_BARE)
		return part->spelling == 0 && !below;
	if (part->number == UNIT_WORD)
		return part->spelling == 0 && word_valid(word, strlen(word));
	entry = unit_entry_of(part->number);
	if (entry == NULL)
		return false;
	for (spelling = 0; entry->spellings[spelling] != NULL; spelling++)
		if (spelling == part->spelling)
			return true;
	return false;
}

/* A rate has a unit on each side, and neither may have a slash of its own. */
bool
unit_valid(const unit *u)
{
	if (!part_valid(&u->over, u->over_word, false))
		return false;
	if (!u->is_rate)
		return true;
	return part_valid(&u->under, u->under_word, true) &&
		u->over.number != UNIT_BARE &&
		!unit_part_has_slash(&u->over) && !unit_part_has_slash(&u->under);
}
