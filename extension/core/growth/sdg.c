/*
 * sdg.c
 *	  Progress towards a goal by growth: Open SDG's and Eurostat's methods.
 *
 * The constants are those of the methods as published and in use.  A threshold
 * is decided exactly wherever both sides are ratios of integers, so growth of
 * 0.5 % is exactly 0.5 %.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "growth/sdg.h"

#include <math.h>

#include "base/name_table.h"
#include "model/amount.h"
#include "score/assessment.h"
#include "score/mismatch.h"
#include "score/score.h"
#include "growth/growth.h"

#define SCORE_MAX 5.0

/* The actual growth, and the growth that the target asks for. */
typedef struct sdg_case
{
	growth		was;
	growth		asked;
	int			direction;		/* 1 when growth is good, else -1 */
	double		gain;			/* yearly growth in the good direction */
	double		ratio;			/* gain over the growth asked for */
	double		headroom;		/* factor of the thresholds, 0 to 1 */
} sdg_case;

static const char *const class_names[] = {
	[SDG_TARGET_ACHIEVED] = "target_achieved",
	[SDG_SUBSTANTIAL_PROGRESS] = "substantial_progress",
	[SDG_SIGNIFICANT_PROGRESS] = "significant_progress",
	[SDG_MODERATE_PROGRESS] = "moderate_progress",
	[SDG_LIMITED_PROGRESS] = "limited_progress",
	[SDG_NO_PROGRESS] = "no_progress",
	[SDG_MODERATE_DETERIORATION] = "moderate_deterioration",
	[SDG_SIGNIFICANT_DETERIORATION] = "significant_deterioration",
	[SDG_DETERIORATION] = "deterioration",
	[SDG_NOT_AVAILABLE] = "not_available"
};

const char *
sdg_class_name(sdg_class class)
{
	return class_names[class];
}

bool
sdg_method_from_name(const char *name, size_t length, sdg_method *method)
{
	static const name_entry names[] = {
		{"eurostat", SDG_EUROSTAT},
		{"opensdg", SDG_OPENSDG}
	};
	int			found;

	if (!name_find(names, NAME_TABLE_SIZE(names), name, length, &found))
		return false;
	*method = (sdg_method) found;
	return true;
}

bool
sdg_direction_from_name(const char *name, size_t length, bool *wants_more)
{
	static const name_entry names[] = {{"positive", true}, {"negative", false}};
	int			found;

	if (!name_find(names, NAME_TABLE_SIZE(names), name, length, &found))
		return false;
	*wants_more = found != 0;
	return true;
}

/* The years of growth come before the target's year, so any day will do. */
static bool
fits(const target *t, const progress *p)
{
	mismatch	m = score_mismatch(t, p);

	return m == MISMATCH_NONE || m == MISMATCH_PERIOD;
}

bool
sdg_comparable(const target *t, const progress *baseline,
			   const progress *latest, const progress *limit)
{
	if (!growth_comparable(baseline, latest) ||
		(limit != NULL && !growth_comparable(baseline, limit)))
		return false;
	return t == NULL ||
		(t->comparator != COMPARATOR_DONE && !t->is_change &&
		 t->comparator != COMPARATOR_RANGE &&
		 t->comparator != COMPARATOR_ABOUT &&
		 fits(t, baseline) && fits(t, latest));
}

/* Growth from or to 0 is undefined: 0.001 stands in for 0, as in Open SDG. */
static void
avoid_zero(rational *q)
{
	const decimal nearly_zero = {.digits = 1,.scale = 3};

	if (rational_sign(q) == 0)
		rational_set_decimal(q, nearly_zero);
}

/* Growth from the baseline to a value; false if it crosses zero. */
static bool
set_growth(growth *g, const rational *value, const rational *start,
		   int32_t from, int32_t to)
{
	rational_divide(&g->ratio, value, start);
	return rational_sign(&g->ratio) >= 0 && growth_set_years(g, from, to);
}

/*
 * How much room to grow there is: 1 far from the limit, 0 at it.  It depends
 * on the distance of the baseline from the limit, as a multiple of the limit.
 */
static double
headroom(double start, double limit)
{
	const double steepness = 4.44;

	start = fabs(start);
	limit = fabs(limit);
	if (limit == 0 || start >= 2 * limit)
		return 1;
	if (start <= limit)
		return 1 - pow(start / limit, steepness);
	return 1 - pow((2 * limit - start) / limit, steepness);
}

static double
to_double(decimal d)
{
	return (double) d.digits / (double) power_of_ten[d.scale];
}

static int
compare_doubles(double a, double b)
{
	return (a > b) - (a < b);
}

/* Compare the gain with a threshold: exactly, unless headroom scales it. */
static int
compare_gain(const sdg_case *c, int64_t digits, uint8_t scale)
{
	decimal		threshold = {.digits = digits,.scale = scale};

	if (c->headroom != 1)
		return compare_doubles(c->gain, to_double(threshold) * c->headroom);
	if (c->direction < 0)
		threshold = decimal_negate(threshold);
	return c->direction * growth_compare(&c->was, threshold);
}

/*
 * Compare the gain with a share of the growth asked for: exactly, if both have
 * a yearly factor.
 */
static int
compare_ratio(const sdg_case *c, int64_t digits, uint8_t scale)
{
	const decimal threshold = {.digits = digits,.scale = scale};
	rational	gain;
	rational	asked;
	rational	one;
	rational	share;

	if (!growth_yearly_factor(&gain, &c->was) ||
		!growth_yearly_factor(&asked, &c->asked))
		return compare_doubles(c->ratio, to_double(threshold));
	rational_set_integer(&one, 1);
	rational_subtract(&gain, &gain, &one);
	rational_subtract(&asked, &asked, &one);
	if (c->direction < 0)
		rational_negate(&gain);
	if (rational_sign(&asked) < 0)
		rational_negate(&asked);
	rational_set_decimal(&share, threshold);
	rational_multiply(&asked, &asked, &share);
	return rational_compare(&gain, &asked);
}

static double
clip(double score)
{
	return fmax(-SCORE_MAX, fmin(SCORE_MAX, score));
}

static void
opensdg_with_target(sdg_result *r, const sdg_case *c)
{
	bool		moderate = compare_ratio(c, 60, 2) >= 0;

	if (compare_ratio(c, 95, 2) >= 0)
		r->class = SDG_SUBSTANTIAL_PROGRESS;
	else if (moderate)
		r->class = SDG_MODERATE_PROGRESS;
	else
		r->class = compare_ratio(c, 0, 2) >= 0 ? SDG_LIMITED_PROGRESS : SDG_DETERIORATION;
	r->score = moderate ? clip(7.1429 * c->ratio - 4.2857) :
		clip(4.1667 * c->ratio - 2.5);
}

static void
opensdg_without_target(sdg_result *r, const sdg_case *c)
{
	bool		high = compare_gain(c, 15, 3) >= 0;
	bool		moderate = compare_gain(c, 5, 3) >= 0;
	double		gain = c->gain / c->headroom;

	if (high)
		r->class = SDG_SUBSTANTIAL_PROGRESS;
	else if (moderate)
		r->class = SDG_MODERATE_PROGRESS;
	else
		r->class = compare_gain(c, 0, 3) >= 0 ? SDG_LIMITED_PROGRESS : SDG_DETERIORATION;

	if (r->class == SDG_DETERIORATION)
		r->score = clip(125 * c->gain - 2.5);
	else if (c->headroom == 0)
		r->score = SCORE_MAX;
	else if (high)
		r->score = clip(500 * gain - 5);
	else
		r->score = moderate ? 250 * gain - 1.25 : 500 * gain - 2.5;
}

static void
eurostat_with_target(sdg_result *r, const sdg_case *c)
{
	if (compare_ratio(c, 95, 2) >= 0)
		r->class = SDG_SIGNIFICANT_PROGRESS;
	else if (compare_ratio(c, 60, 2) >= 0)
		r->class = SDG_MODERATE_PROGRESS;
	else
		r->class = compare_ratio(c, 0, 2) >= 0 ? SDG_MODERATE_DETERIORATION :
			SDG_SIGNIFICANT_DETERIORATION;
	r->score = c->ratio >= 0.6 ? clip(5 / 0.7 * (c->ratio - 0.6)) :
		clip(5 / 1.2 * (c->ratio + 0.6) - 5);
}

/*
 * From the limit itself the method gives the full score, whatever the class;
 * to hold it is significant progress, since there is none left to make.
 */
static void
eurostat_without_target(sdg_result *r, const sdg_case *c)
{
	bool		held = c->headroom == 0 && c->gain == 0;

	if (held || compare_gain(c, 1, 2) > 0)
		r->class = SDG_SIGNIFICANT_PROGRESS;
	else if (compare_gain(c, 1, 3) > 0)
		r->class = SDG_MODERATE_PROGRESS;
	else if (compare_gain(c, -1, 3) >= 0)
		r->class = SDG_NO_PROGRESS;
	else
		r->class = compare_gain(c, -1, 2) >= 0 ? SDG_MODERATE_DETERIORATION :
			SDG_SIGNIFICANT_DETERIORATION;
	r->score = c->headroom == 0 ? SCORE_MAX :
		clip(250 * c->gain / c->headroom);
}

static void
set_bound(rational *bound, const target *t, const unit *u)
{
	if (target_has_floor(t))
		assessment_floor(bound, t, u);
	else
		assessment_ceiling(bound, t, u);
}

/* Is the target reached in the wanted direction? */
static bool
is_achieved(const rational *value, const rational *bound, bool wants_more)
{
	int			order = rational_compare(value, bound);

	return wants_more ? order >= 0 : order <= 0;
}

/* Judge growth by the growth that leads from the baseline to the target. */
static void
judge_with_target(sdg_result *r, sdg_case *c, const rational *start,
				  const rational *bound, int32_t from, int32_t due,
				  sdg_method method)
{
	double		asked;

	if (!set_growth(&c->asked, bound, start, from, due))
		return;
	asked = fabs(growth_rate(&c->asked));
	if (asked == 0)
		return;
	c->ratio = c->gain / asked;
	r->ratio = c->ratio;
	r->has_ratio = true;
	r->has_score = true;
	if (method == SDG_OPENSDG)
		opensdg_with_target(r, c);
	else
		eurostat_with_target(r, c);
}

static void
judge_without_target(sdg_result *r, sdg_case *c, sdg_method method)
{
	r->ratio = c->gain;
	r->has_ratio = true;
	r->has_score = true;
	if (method == SDG_OPENSDG)
		opensdg_without_target(r, c);
	else
		eurostat_without_target(r, c);
}

void
sdg_judge(sdg_result *result, const target *t, const progress *baseline,
		  const progress *latest, bool wants_more, const progress *limit,
		  sdg_method method)
{
	const unit *u = t != NULL ? assessment_unit(t, baseline) :
		progress_unit(baseline);
	rational	start;
	rational	value;
	rational	bound;
	bool		achieved = false;
	sdg_case	c = {.headroom = 1};

	*result = (sdg_result) {.class = SDG_NOT_AVAILABLE};
	progress_value_in(&start, baseline, u);
	progress_value_in(&value, latest, u);
	if (t != NULL)
	{
		set_bound(&bound, t, u);
		avoid_zero(&bound);
		achieved = is_achieved(&value, &bound, wants_more);
	}
	else if (limit != NULL)
	{
		progress_value_in(&bound, limit, u);
		c.headroom = headroom(rational_to_double(&start),
							  rational_to_double(&bound));
	}

	avoid_zero(&start);
	if (set_growth(&c.was, &value, &start, baseline->as_of, latest->as_of))
	{
		c.direction = wants_more == (rational_sign(&start) > 0) ? 1 : -1;
		c.gain = c.direction * growth_rate(&c.was);
		if (t != NULL)
			judge_with_target(result, &c, &start, &bound, baseline->as_of,
							  target_due(t), method);
		else
			judge_without_target(result, &c, method);
	}
	if (achieved)
	{
		result->class = method == SDG_OPENSDG ? SDG_TARGET_ACHIEVED :
			SDG_SIGNIFICANT_PROGRESS;
		result->has_score = true;
		result->score = SCORE_MAX;
	}
}

sdg_class
sdg_class_of_mean(double mean, bool all_achieved)
{
	if (all_achieved)
		return SDG_TARGET_ACHIEVED;
	if (mean >= 2.5)
		return SDG_SUBSTANTIAL_PROGRESS;
	if (mean >= 0)
		return SDG_MODERATE_PROGRESS;
	return mean >= -2.5 ? SDG_LIMITED_PROGRESS : SDG_DETERIORATION;
}
