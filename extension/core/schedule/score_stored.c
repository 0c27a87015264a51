/*
 * score_stored.c
 *	  The usual pair, scored in place from the stored bytes.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "schedule/score_stored.h"

#include <math.h>
#include <string.h>

#include "storage/bytes.h"
#include "storage/layout.h"
#include "score/score.h"

/* What a usual target may have besides its bound. */
#define TARGET_ASIDE \
	(TARGET_TOTAL | TARGET_STRETCH | TARGET_PERIOD | TARGET_BY)

/* A double nearer to a limit than this may be on the wrong side of it. */
#define LIMIT_MARGIN 1e-9

/* What is read from a usual pair. */
typedef struct stored_pair
{
	comparator	comparator;
	unsigned	target_flags;
	unsigned	progress_flags;
	decimal		bound;
	decimal		value;
} stored_pair;

/* Does the target have a single bound, without a tolerance? */
static inline bool
is_single_bound(uint8_t comparator)
{
	return comparator <= COMPARATOR_AT_MOST ||
		(comparator >= COMPARATOR_AT_LEAST && comparator < COMPARATOR_DONE);
}

/*
 * Is the report of a day before that on which a total, or a change against the
 * year before, starts from nothing?  Such a pair cannot be compared; when in
 * doubt it is said to be one.
 */
static inline bool
is_of_earlier_period(const stored_pair *pair, const uint8_t *target,
					 size_t target_size, const uint8_t *progress,
					 size_t progress_size)
{
	if ((pair->target_flags & (TARGET_TOTAL | TARGET_CHANGE)) == 0 ||
		(pair->target_flags & (TARGET_PERIOD | TARGET_BY)) != TARGET_PERIOD ||
		(pair->progress_flags & PROGRESS_DATED) == 0)
		return false;
	return target_size < TARGET_AT_REST + 4 ||
		progress_size < PROGRESS_AT_REST + 4 ||
		load_day(progress + PROGRESS_AT_REST) <
		load_day(target + TARGET_AT_REST);
}

/* Both levels or both changes on the year before, and both in one unit. */
static inline bool
read_pair(stored_pair *pair, const uint8_t *target, size_t target_size,
		  const uint8_t *progress, size_t progress_size)
{
	if (target_size < TARGET_AT_REST || progress_size < PROGRESS_AT_REST ||
		target[STORED_AT_VERSION] != STORED_VERSION ||
		progress[STORED_AT_VERSION] != STORED_VERSION ||
		!is_single_bound(target[TARGET_AT_COMPARATOR]) ||
		progress[PROGRESS_AT_KIND] != PROGRESS_VALUE)
		return false;

	pair->comparator = (comparator) target[TARGET_AT_COMPARATOR];
	pair->target_flags = (unsigned) load_integer(target + TARGET_AT_FLAGS, 2);
	pair->progress_flags = progress[PROGRESS_AT_FLAGS];
	if ((pair->target_flags & ~(unsigned) TARGET_ASIDE) !=
		((pair->progress_flags & PROGRESS_CHANGE) != 0 ? TARGET_CHANGE : 0) ||
		(pair->progress_flags &
		 ~(unsigned) (PROGRESS_CHANGE | PROGRESS_DATED)) != 0 ||
		load_integer(target + TARGET_AT_UNIT, 4) !=
		load_integer(progress + PROGRESS_AT_UNIT, 4) ||
		load_integer(target + TARGET_AT_UNIT, 2) == UNIT_WORD ||
		is_of_earlier_period(pair, target, target_size, progress,
							 progress_size))
		return false;

	pair->bound = load_decimal(target + TARGET_AT_VALUE);
	pair->value = load_decimal(progress + PROGRESS_AT_VALUE);
	return pair->bound.scale <= DECIMAL_MAX_SCALE &&
		pair->value.scale <= DECIMAL_MAX_SCALE;
}

bool
score_completion_stored(const uint8_t *target, size_t target_size,
						const uint8_t *progress, size_t progress_size,
						double *completion)
{
	stored_pair pair;

	return read_pair(&pair, target, target_size, progress, progress_size) &&
		score_completion_quick(pair.comparator, pair.bound, pair.value,
							   completion);
}

/* First and last day as target_starts and target_due give them. */
static bool
read_period(period *p, const stored_pair *pair, const uint8_t *target,
			size_t size)
{
	const uint8_t *at = target + TARGET_AT_REST;
	bool		has_start = (pair->target_flags & TARGET_BY) == 0;

	p->first = NO_DAY;
	p->last = NO_DAY;
	if ((pair->target_flags & TARGET_PERIOD) == 0)
		return true;
	if (size < TARGET_AT_REST + (has_start ? 8 : 4))
		return false;
	if (has_start)
		p->first = load_day(at);
	p->last = load_day(has_start ? at + 4 : at);
	return day_valid(p->last) && (!has_start || day_valid(p->first));
}

/* The status of a pace; false if the pace is too near to a limit to tell. */
static bool
status_of_pace(double pace, status *result)
{
	static const struct
	{
		double		limit;
		status		below;
	}			steps[] = {
		{LIMIT_OFF_TRACK / 100.0, STATUS_OFF_TRACK},
		{LIMIT_AT_RISK / 100.0, STATUS_AT_RISK},
		{LIMIT_AHEAD / 100.0, STATUS_ON_TRACK}
	};

	*result = STATUS_AHEAD;
	for (int i = 0; i < 3; i++)
	{
		if (fabs(pace - steps[i].limit) < LIMIT_MARGIN)
			return false;
		if (pace < steps[i].limit)
		{
			*result = steps[i].below;
			return true;
		}
	}
	return true;
}

/*
 * The status of a total, which ramps from 0: its pace is v / expected, or
 * 2 - v / expected under a cap.
 */
static bool
status_of_total(const stored_pair *pair, period p, int32_t day, bool is_cap,
				double completion, status *result)
{
	int64_t		passed;
	int64_t		whole;
	double		share;

	if (p.first == NO_DAY || day == NO_DAY)
	{
		*result = STATUS_UNKNOWN;
		return true;
	}
	if (pair->bound.digits == 0)
		return status_of_pace(completion, result);
	schedule_straight(&passed, &whole, p, day);
	if (passed == 0)
		return false;
	share = (double) passed / (double) whole;
	return status_of_pace(is_cap ? 2 - (2 - completion) / share :
						  completion / share, result);
}

bool
score_status_stored(const uint8_t *target, size_t target_size,
					const uint8_t *progress, size_t progress_size,
					int32_t as_of, double *completion, status *result)
{
	stored_pair pair;
	period		p;
	bool		is_floor;
	bool		is_total;
	bool		is_cap;
	int32_t		day = as_of;

	if (!read_pair(&pair, target, target_size, progress, progress_size) ||
		!read_period(&p, &pair, target, target_size) ||
		!score_completion_quick(pair.comparator, pair.bound, pair.value,
								completion))
		return false;
	if (day == NO_DAY && (pair.progress_flags & PROGRESS_DATED) != 0)
	{
		if (progress_size < PROGRESS_AT_REST + 4)
			return false;
		day = load_day(progress + PROGRESS_AT_REST);
	}
	if (day != NO_DAY && !day_valid(day))
		return false;

	if (p.last != NO_DAY && day != NO_DAY && day >= p.last)
	{
		*result = *completion >= 1 ? STATUS_MET : STATUS_MISSED;
		return true;
	}
	is_floor = pair.comparator >= COMPARATOR_AT_LEAST;
	is_total = (pair.target_flags & TARGET_TOTAL) != 0;
	is_cap = pair.bound.digits == 0 ? !is_floor :
		is_floor != (pair.bound.digits > 0);
	if (*completion >= 1 && !(is_total && is_cap))
	{
		*result = STATUS_MET;
		return true;
	}
	if (!is_total)
		return status_of_pace(*completion, result);
	if (is_cap && p.last == NO_DAY)
	{
		*result = STATUS_UNKNOWN;
		return true;
	}
	return status_of_total(&pair, p, day, is_cap, *completion, result);
}
