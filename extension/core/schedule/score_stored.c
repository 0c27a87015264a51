/*
 * score_stored.c
 *	  Pairs of the usual kinds, scored in place from the stored bytes.
 *
 * The rules are those of assessment.h and trajectory.h, over integers that
 * doubles hold exactly: one division is the exact ratio, rounded once.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "schedule/score_stored.h"

#include "schedule/stored_pair.h"
#include "schedule/trajectory.h"

/* How a pair is judged, as in struct assessment. */
typedef struct judgement
{
	assessment_rule rule;
	bool		is_floor;
	bool		is_strict;
	bool		met;
	int64_t		bound;
	int64_t		part;			/* completion is part / whole */
	int64_t		whole;
} judgement;

static inline int
order_of(int64_t a, int64_t b)
{
	return (a > b) - (a < b);
}

static inline void
judge_bound(judgement *j, const stored_pair *pair, int64_t bound, bool is_floor)
{
	bool		counts = pair->has_baseline &&
		baseline_counts(order_of(pair->baseline, bound), is_floor);

	j->bound = bound;
	j->is_floor = is_floor;
	j->met = bound_is_met(order_of(pair->value, bound), is_floor, j->is_strict);
	j->rule = rule_of_bound(counts, order_of(bound, 0), is_floor);
}

static inline void
set_ratio(judgement *j, const stored_pair *pair)
{
	j->part = pair->value;
	j->whole = j->bound;
	switch (j->rule)
	{
		case ASSESSMENT_WAY:
			j->part -= pair->baseline;
			j->whole -= pair->baseline;
			break;
		case ASSESSMENT_TOWARDS:
			break;
		case ASSESSMENT_WITHIN:
			j->part = 2 * j->bound - pair->value;
			break;
		case ASSESSMENT_INSIDE:
		case ASSESSMENT_ZERO:
			j->part = j->met;
			j->whole = 1;
			break;
	}
}

static inline void
judge(judgement *j, const stored_pair *pair)
{
	bool		has_floor = pair->comparator >= COMPARATOR_EQUAL;
	bool		has_ceiling = pair->comparator <= COMPARATOR_RANGE;

	j->is_strict = pair->comparator == COMPARATOR_MORE ||
		pair->comparator == COMPARATOR_LESS;
	if (has_floor)
		judge_bound(j, pair, pair->floor, true);
	if (has_ceiling && (!has_floor || j->met))
		judge_bound(j, pair, pair->ceiling, false);
	if (has_floor && has_ceiling && j->met)
		j->rule = ASSESSMENT_INSIDE;
	set_ratio(j, pair);
}

/* Adding 0 turns -0 into 0. */
static inline double
completion_of(const judgement *j)
{
	double		completion = (double) j->part / (double) j->whole + 0.0;

	return !j->met && completion >= 1.0 ? BELOW_ONE : completion;
}

bool
score_completion_stored(const uint8_t *target, size_t target_size,
						const uint8_t *progress, size_t progress_size,
						double *completion)
{
	stored_pair pair;
	judgement	j;

	if (!stored_pair_read(&pair, target, target_size, progress, progress_size))
		return false;
	judge(&j, &pair);
	*completion = completion_of(&j);
	return true;
}

/* Where a ramp goes, as in struct trajectory. */
typedef struct ramp
{
	bool		exists;
	bool		is_cap;
	bool		two_sided;
	int64_t		start;
	int64_t		bound;
} ramp;

/* The bound that comes first, and whether a ramp leads to it. */
static inline void
find_ramp(ramp *r, const stored_pair *pair)
{
	bool		is_floor = pair->comparator >= COMPARATOR_EQUAL;

	r->two_sided = is_floor && pair->comparator <= COMPARATOR_RANGE;
	r->start = pair->has_baseline ? pair->baseline : 0;
	if (r->two_sided)
		is_floor = r->start < pair->floor;
	r->bound = is_floor ? pair->floor : pair->ceiling;
	r->is_cap = !pair->has_baseline && !r->two_sided &&
		bound_is_cap(order_of(r->bound, 0), is_floor);
	if (r->two_sided && !is_floor && r->start <= r->bound)
		r->exists = false;
	else if (pair->has_baseline)
		r->exists = baseline_counts(order_of(r->start, r->bound), is_floor);
	else
		r->exists = pair->is_total;
}

/* part / whole against the default limits. */
static status
status_of_pace(__int128 part, __int128 whole)
{
	if (whole < 0)
	{
		part = -part;
		whole = -whole;
	}
	part *= 100;
	if (part >= LIMIT_AHEAD * whole)
		return STATUS_AHEAD;
	if (part >= LIMIT_AT_RISK * whole)
		return STATUS_ON_TRACK;
	return part >= LIMIT_OFF_TRACK * whole ? STATUS_AT_RISK : STATUS_OFF_TRACK;
}

/* The status of a pair that is neither met for good nor due. */
static bool
status_of_ramp(const ramp *r, const judgement *j, const stored_pair *pair,
			   int32_t day, status *result)
{
	int			way = order_of(r->bound, r->start);
	bool		beyond = r->two_sided && !j->met &&
		order_of(pair->value, r->bound) == way;
	int64_t		passed;
	int64_t		whole;
	__int128	done;
	__int128	expected;

	if (r->exists && (pair->period.first == NO_DAY ||
					  pair->period.last == NO_DAY || day == NO_DAY))
	{
		*result = STATUS_UNKNOWN;
		return true;
	}
	if (!r->exists || beyond || way == 0)
	{
		/* a strict bound that is equalled has a pace of 1 */
		*result = j->is_strict && j->rule != ASSESSMENT_ZERO &&
			pair->value == j->bound ? STATUS_ON_TRACK :
			status_of_pace(j->part, j->whole);
		return true;
	}
	schedule_straight(&passed, &whole, pair->period, day);
	if (passed == 0)
		return false;
	done = (__int128) (pair->value - r->start) * whole;
	expected = (__int128) (r->bound - r->start) * passed;
	*result = status_of_pace(r->is_cap ? 2 * expected - done : done, expected);
	return true;
}

static bool
days_are_valid(const stored_pair *pair, int32_t day)
{
	return (day == NO_DAY || day_valid(day)) &&
		(pair->period.first == NO_DAY || day_valid(pair->period.first)) &&
		(pair->period.last == NO_DAY || day_valid(pair->period.last));
}

bool
score_status_stored(const uint8_t *target, size_t target_size,
					const uint8_t *progress, size_t progress_size,
					int32_t as_of, double *completion, status *result)
{
	stored_pair pair;
	judgement	j;
	ramp		r;
	int32_t		day;

	if (!stored_pair_read(&pair, target, target_size, progress, progress_size))
		return false;
	day = as_of != NO_DAY ? as_of : pair.day;
	if (!days_are_valid(&pair, day))
		return false;
	judge(&j, &pair);
	*completion = completion_of(&j);
	if (pair.period.last != NO_DAY && day != NO_DAY && day >= pair.period.last)
	{
		*result = j.met ? STATUS_MET : STATUS_MISSED;
		return true;
	}
	find_ramp(&r, &pair);
	if (j.met && !(pair.is_total && (r.is_cap || r.two_sided)))
		*result = STATUS_MET;
	else if (j.met && (pair.period.last == NO_DAY || day == NO_DAY))
		*result = STATUS_UNKNOWN;
	else
		return status_of_ramp(&r, &j, &pair, day, result);
	return true;
}
