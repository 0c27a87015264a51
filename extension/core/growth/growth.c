/*
 * growth.c
 *	  Compound annual growth between two dated values.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "growth/growth.h"

#include <math.h>

#include "base/divisor.h"
#include "model/amount.h"

#define MONTHS_PER_YEAR 12

/* Powers of up to this many whole years fit wide integers. */
#define EXACT_YEARS_MAX 24

bool
growth_set_years(growth *g, int32_t from, int32_t to)
{
	int			year[2];
	int			month[2];
	int			day[2];
	int64_t		length[2];
	int64_t		divisor;

	if (from == NO_DAY || to == NO_DAY || from >= to)
		return false;
	day_to_ymd(from, &year[0], &month[0], &day[0]);
	day_to_ymd(to, &year[1], &month[1], &day[1]);
	for (int i = 0; i < 2; i++)
		length[i] = days_in_month(year[i], month[i]);

	g->year_parts = (int64_t) ((year[1] - year[0]) * MONTHS_PER_YEAR +
							   month[1] - month[0]) * length[0] * length[1] +
		day[1] * length[0] - day[0] * length[1];
	g->parts_per_year = MONTHS_PER_YEAR * length[0] * length[1];
	divisor = (int64_t) greatest_common_divisor((uint64_t) g->parts_per_year,
												(uint64_t) g->year_parts);
	g->year_parts /= divisor;
	g->parts_per_year /= divisor;
	return g->year_parts > 0;
}

static double
years_of(const growth *g)
{
	return (double) g->year_parts / (double) g->parts_per_year;
}

/* Computed from ratio - 1, so that small growth keeps all its digits. */
double
growth_rate(const growth *g)
{
	rational	excess;
	rational	one;

	rational_set_integer(&one, 1);
	rational_subtract(&excess, &g->ratio, &one);
	if (g->year_parts == g->parts_per_year)
		return rational_to_double(&excess);
	return expm1(log1p(rational_to_double(&excess)) / years_of(g));
}

static bool
has_whole_years(const growth *g)
{
	return g->parts_per_year == 1 && g->year_parts <= EXACT_YEARS_MAX;
}

static void
set_power(rational *power, const rational *base, int64_t exponent)
{
	rational_set_integer(power, 1);
	for (int64_t i = 0; i < exponent; i++)
		rational_multiply(power, power, base);
}

/*
 * For whole years, compare ratio with (1 + threshold) ^ years exactly;
 * otherwise, compare the rates as doubles.
 */
int
growth_compare(const growth *g, decimal threshold)
{
	rational	base;
	rational	power;
	double		rate;
	double		limit;

	rational_set_integer(&power, 1);
	rational_set_decimal(&base, threshold);
	if (!has_whole_years(g))
	{
		limit = rational_to_double(&base);
		rate = growth_rate(g);
		return (rate > limit) - (rate < limit);
	}
	rational_add(&base, &base, &power);
	set_power(&power, &base, g->year_parts);
	return rational_compare(&g->ratio, &power);
}

/* The integer whose power is a; false if there is none below 2^53. */
static bool
integer_root(int64_t *root, const wide *a, int64_t exponent)
{
	wide		one;
	rational	candidate;
	rational	power;
	rational	whole;
	double		estimate;

	wide_set(&one, 1);
	estimate = pow(wide_ratio(a, &one), 1.0 / (double) exponent);
	if (estimate > (double) DOUBLE_EXACT)
		return false;
	*root = llround(estimate);
	rational_set_integer(&candidate, *root);
	set_power(&power, &candidate, exponent);
	rational_set_wide(&whole, a, &one);
	return rational_compare(&power, &whole) == 0;
}

/* Numerator and denominator without common factors. */
static void
reduce(wide *numerator, wide *denominator)
{
	wide		common;
	wide		rest;

	wide_common_divisor(&common, numerator, denominator);
	wide_divide(numerator, &rest, numerator, &common);
	wide_divide(denominator, &rest, denominator, &common);
}

/*
 * The root of a reduced ratio is rational only if both parts have integer
 * roots.
 */
bool
growth_yearly_factor(rational *factor, const growth *g)
{
	wide		numerator;
	wide		denominator;
	int64_t		root;
	int64_t		divisor;

	if (!has_whole_years(g) || rational_sign(&g->ratio) <= 0)
		return false;
	if (g->year_parts == 1)
	{
		rational_copy(factor, &g->ratio);
		return true;
	}
	rational_get_wide(&g->ratio, &numerator, &denominator);
	reduce(&numerator, &denominator);
	if (!integer_root(&root, &numerator, g->year_parts) ||
		!integer_root(&divisor, &denominator, g->year_parts))
		return false;
	rational_set_ratio(factor, root, divisor);
	return true;
}

bool
growth_comparable(const progress *baseline, const progress *latest)
{
	if (baseline->is_change || latest->is_change)
		return false;
	if (baseline->kind != PROGRESS_VALUE || latest->kind != PROGRESS_VALUE)
		return baseline->kind == latest->kind;
	return unit_comparable(&baseline->unit, &latest->unit) ||
		progress_is_bare_zero(latest);
}

bool
growth_between(const progress *baseline, const progress *latest, double *rate)
{
	rational	start;
	growth		g;
	const unit *u = progress_unit(baseline);

	progress_value_in(&start, baseline, u);
	progress_value_in(&g.ratio, latest, u);
	if (!growth_set_years(&g, baseline->as_of, latest->as_of) ||
		rational_sign(&start) == 0)
		return false;
	rational_divide(&g.ratio, &g.ratio, &start);
	if (rational_sign(&g.ratio) < 0)
		return false;
	*rate = growth_rate(&g);
	return true;
}
