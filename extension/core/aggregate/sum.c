/*
 * sum.c
 *	  Adding up progress, exactly and in any order.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "aggregate/sum.h"

#include <assert.h>

#include "base/divisor.h"
#include "base/rational.h"
#include "unit/unit_convert.h"

void
sum_start(sum *s)
{
	s->has_zero = false;
	s->has_base = false;
	s->is_change = false;
	s->is_share = false;
	s->as_of = NO_DAY;
	s->count = 0;
}

int32_t
sum_later_day(int32_t a, int32_t b)
{
	if (a == NO_DAY || b == NO_DAY)
		return a == NO_DAY ? b : a;
	return a > b ? a : b;
}

int
sum_compare_units(const unit *a, const unit *b)
{
	rational	one;
	int			order;

	rational_set_integer(&one, 1);
	unit_convert(&one, a, b);
	order = rational_compare_integer(&one, 1);
	if (order != 0)
		return order;
	if (a->over.number != b->over.number)
		return a->over.number < b->over.number ? -1 : 1;
	if (a->is_rate && a->under.number != b->under.number)
		return a->under.number < b->under.number ? -1 : 1;
	/* Rates of one size and the same numbers: 千个/千人 and 个/人. */
	return (a->over.multiplier > b->over.multiplier) -
		(a->over.multiplier < b->over.multiplier);
}

/* Of two spellings of one unit, the earlier one in the table is kept. */
static bool
spelled_before(const unit *a, const unit *b)
{
	if (a->over.spelling != b->over.spelling)
		return a->over.spelling < b->over.spelling;
	if (a->over.multiplier != b->over.multiplier)
		return a->over.multiplier < b->over.multiplier;
	if (!a->is_rate)
		return false;
	if (a->under.spelling != b->under.spelling)
		return a->under.spelling < b->under.spelling;
	return a->under.multiplier < b->under.multiplier;
}

/* Find the term of a unit, or insert it in order; NULL when full. */
static sum_term *
term_of_unit(sum *s, const unit *u)
{
	int			place = 0;
	int			i;

	while (place < s->count)
	{
		sum_term   *term = &s->term[place];

		if (unit_same(&term->unit, u))
		{
			if (spelled_before(u, &term->unit))
				term->unit = *u;
			return term;
		}
		if (sum_compare_units(&term->unit, u) > 0)
			break;
		place++;
	}
	if (s->count == SUM_TERMS_MAX)
		return NULL;
	for (i = s->count; i > place; i--)
		s->term[i] = s->term[i - 1];
	s->count++;
	s->term[place].unit = *u;
	s->term[place].value_scale = 0;
	s->term[place].whole_scale = 0;
	wide_set(&s->term[place].value, 0);
	wide_set(&s->term[place].whole, 0);
	return &s->term[place];
}

/* Make the sum of a single progress, if that is an amount at all. */
static sum_problem
set_single(sum *s, const progress *p, bool negative)
{
	sum_term   *term;

	sum_start(s);
	if (p->kind == PROGRESS_DONE)
		return SUM_DONE;
	s->is_share = p->kind == PROGRESS_SHARE;
	if (!s->is_share && unit_family_of(&p->unit) == FAMILY_SHARE)
		return SUM_PERCENT;
	s->as_of = p->as_of;
	s->is_change = p->is_change;
	s->has_base = p->has_base;
	if (p->has_base)
		s->base = p->base;
	if (progress_is_bare_zero(p))
	{
		s->has_zero = true;
		return SUM_FITS;
	}

	term = term_of_unit(s, &p->unit);
	term->value_scale = p->value.scale;
	wide_set(&term->value, negative ? -p->value.digits : p->value.digits);
	wide_multiply_power(&term->value, DECIMAL_MAX_SCALE - p->value.scale);
	if (s->is_share)
	{
		term->whole_scale = p->whole.scale;
		wide_set(&term->whole, negative ? -p->whole.digits : p->whole.digits);
		wide_multiply_power(&term->whole, DECIMAL_MAX_SCALE - p->whole.scale);
	}
	return SUM_FITS;
}

/* Do two sums, neither of them empty, fit together? */
static sum_problem
find_problem(const sum *a, const sum *b)
{
	if (a->is_share != b->is_share)
		return SUM_SHARE;
	if (a->is_change != b->is_change)
		return SUM_CHANGE;
	if (a->has_base != b->has_base ||
		(a->has_base && (a->base.first != b->base.first ||
						 a->base.last != b->base.last)))
		return SUM_BASE;
	if (a->count == 0 || b->count == 0 ||
		unit_compare_family(&a->term[0].unit, &b->term[0].unit) == 0)
		return SUM_FITS;
	if (unit_comparable(&a->term[0].unit, &b->term[0].unit))
		return SUM_COUNTING;
	return SUM_FAMILY;
}

sum_problem
sum_merge(sum *s, const sum *other)
{
	sum_problem problem;
	int			i;

	if (s->count == 0 && !s->has_zero)
	{
		*s = *other;
		return SUM_FITS;
	}
	problem = find_problem(s, other);
	if (problem != SUM_FITS)
		return problem;
	for (i = 0; i < other->count; i++)
	{
		const sum_term *added = &other->term[i];
		sum_term   *term = term_of_unit(s, &added->unit);

		if (term == NULL)
			return SUM_UNITS;
		wide_add(&term->value, &term->value, &added->value);
		wide_add(&term->whole, &term->whole, &added->whole);
		if (term->value.used > SUM_LIMBS_MAX ||
			term->whole.used > SUM_LIMBS_MAX)
			return SUM_RANGE;
		if (term->value_scale < added->value_scale)
			term->value_scale = added->value_scale;
		if (term->whole_scale < added->whole_scale)
			term->whole_scale = added->whole_scale;
	}
	s->has_zero |= other->has_zero;
	s->as_of = sum_later_day(s->as_of, other->as_of);
	return SUM_FITS;
}

sum_problem
sum_add(sum *s, const progress *p)
{
	sum			single;
	sum_problem problem = set_single(&single, p, false);

	return problem != SUM_FITS ? problem : sum_merge(s, &single);
}

sum_problem
sum_subtract(sum *s, const progress *p)
{
	sum			single;
	sum_problem problem = set_single(&single, p, true);

	return problem != SUM_FITS ? problem : sum_merge(s, &single);
}

/* Least common multiple with a factor that fits a limb. */
static void
extend_multiple(wide *multiple, uint64_t factor)
{
	wide		divisor;
	wide		quotient;
	wide		remainder;
	uint64_t	rest;

	wide_set(&divisor, 1);
	wide_multiply_small(&divisor, factor);
	wide_divide(&quotient, &remainder, multiple, &divisor);
	rest = remainder.sign == 0 ? 0 : remainder.limb[0];
	wide_multiply_small(multiple,
						factor / greatest_common_divisor(factor, rest));
}

/*
 * Add all terms in base units.  They get a common denominator first.  It stays
 * small, since the factors of one family have few distinct denominators;
 * adding fractions one by one would multiply them all.
 */
static void
set_total(rational *total, const sum *s, bool of_wholes)
{
	wide		multiple;
	wide		numerator;
	int			least = 0;
	int			i;

	wide_set(&multiple, 1);
	for (i = 0; i < s->count; i++)
	{
		unit_scale	scale = unit_scale_of(&s->term[i].unit);

		extend_multiple(&multiple, scale.denominator);
		if (scale.exponent < least)
			least = scale.exponent;
	}

	wide_set(&numerator, 0);
	for (i = 0; i < s->count; i++)
	{
		const sum_term *term = &s->term[i];
		unit_scale	scale = unit_scale_of(&term->unit);
		wide		share = of_wholes ? term->whole : term->value;
		wide		divisor;
		wide		quotient;
		wide		remainder;

		wide_set(&divisor, 1);
		wide_multiply_small(&divisor, scale.denominator);
		wide_divide(&quotient, &remainder, &multiple, &divisor);
		wide_multiply(&share, &share, &quotient);
		wide_multiply_small(&share, scale.numerator);
		wide_multiply_power(&share, scale.exponent - least);
		wide_add(&numerator, &numerator, &share);
	}
	wide_multiply_power(&multiple, DECIMAL_MAX_SCALE - least);
	rational_set_wide(total, &numerator, &multiple);
}

/* Which units a result may be in. */
typedef enum precision
{
	EXACT_SUM,					/* the sum is a decimal of 18 digits there */
	ROUNDED_SUM					/* the quotient fits 18 digits when rounded */
} precision;

/* The total of so many in a unit, divided by their number. */
static bool
total_in_unit(const rational *total, int64_t count, const unit *u,
			  precision wanted, int min_scale, decimal *result)
{
	unit_scale	scale = unit_scale_of(u);
	rational	exact;
	rational	rounded;

	rational_copy(&exact, total);
	rational_scale(&exact, scale.denominator, scale.numerator);
	rational_scale_power(&exact, -scale.exponent);
	if (wanted == EXACT_SUM)
	{
		if (!rational_to_decimal(&exact, min_scale, DECIMAL_MAX_SCALE,
								 ROUND_HALF_AWAY_FROM_ZERO, result))
			return false;
		rational_set_decimal(&rounded, *result);
		if (rational_compare(&exact, &rounded) != 0)
			return false;
		if (count == 1)
			return true;
	}
	rational_scale(&exact, 1, (uint64_t) count);
	return rational_to_decimal(&exact, min_scale, DECIMAL_MAX_SCALE,
							   ROUND_HALF_AWAY_FROM_ZERO, result);
}

/* The sum divided by the number of its members, in the first unit that fits. */
static error_code
set_quotient(const sum *s, int64_t count, precision wanted, progress *p)
{
	rational	value;
	rational	whole;
	int			i;

	*p = (progress) {.kind = s->is_share ? PROGRESS_SHARE : PROGRESS_VALUE,
	.is_change = s->is_change, .has_base = s->has_base, .as_of = s->as_of};
	if (s->has_base)
		p->base = s->base;
	if (s->count == 0)
	{
		assert(s->has_zero);
		return ERROR_NONE;
	}

	set_total(&value, s, false);
	set_total(&whole, s, true);
	for (i = 0; i < s->count; i++)
	{
		const sum_term *term = &s->term[i];

		if (!total_in_unit(&value, count, &term->unit, wanted,
						   term->value_scale, &p->value))
			continue;
		if (s->is_share &&
			!total_in_unit(&whole, count, &term->unit, wanted,
						   term->whole_scale, &p->whole))
			continue;
		p->unit = term->unit;
		/* Points below zero are a change, as in parsing. */
		if (unit_family_of(&p->unit) == FAMILY_POINTS && p->value.digits < 0)
			p->is_change = true;
		/* A difference of shares need not be a valid share. */
		return progress_check(p);
	}
	return ERROR_RANGE;
}

error_code
sum_result(const sum *s, progress *p)
{
	return set_quotient(s, 1, EXACT_SUM, p);
}

error_code
sum_mean(const sum *s, int64_t count, progress *p)
{
	error_code	code = set_quotient(s, count, EXACT_SUM, p);

	return code == ERROR_RANGE ? set_quotient(s, count, ROUNDED_SUM, p) : code;
}

const char *
sum_reason(sum_problem problem)
{
	switch (problem)
	{
		case SUM_FITS:
			break;
		case SUM_DONE:
			return "A report of done is not an amount.";
		case SUM_PERCENT:
			return "Percentages of unknown wholes cannot be added; report the parts, such as 27.4 of 31.2 万亩.";
		case SUM_SHARE:
			return "A share with its parts can be added only to other such shares.";
		case SUM_CHANGE:
			return "A change cannot be added to a level.";
		case SUM_BASE:
			return "Changes against different bases cannot be added.";
		case SUM_COUNTING:
			return "Values with different counting words cannot be added.";
		case SUM_FAMILY:
			return "Their units do not convert into each other.";
		case SUM_UNITS:
			return "A sum can have at most 32 different units.";
		case SUM_RANGE:
			return "The sum is out of range.";
	}
	return "";
}
