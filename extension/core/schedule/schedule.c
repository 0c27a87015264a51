/*
 * schedule.c
 *	  What share of a period has passed by a day, and when a share is reached.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "schedule/schedule.h"

#define MONTHS_PER_YEAR 12

bool
schedule_valid(const schedule *s)
{
	const decimal one = {.digits = 1};
	decimal		before = {.digits = 0};

	for (int i = 0; i < s->count; i++)
	{
		if (decimal_compare(s->shares[i], before) < 0)
			return false;
		before = s->shares[i];
	}
	return s->count == 0 || decimal_compare(before, one) == 0;
}

static void
add_integer(rational *q, int64_t value)
{
	rational	integer;

	rational_set_integer(&integer, value);
	rational_add(q, q, &integer);
}

static void
multiply_integer(rational *q, int64_t value)
{
	rational	integer;

	rational_set_integer(&integer, value);
	rational_multiply(q, q, &integer);
}

/* The end of a day, as a position in its month. */
typedef struct month_point
{
	int			month;			/* counted from year 0 */
	int			day;
	int			length;			/* of the month */
} month_point;

static month_point
point_of(int32_t day)
{
	month_point point;
	int			year;
	int			month;

	day_to_ymd(day, &year, &month, &point.day);
	point.month = year * MONTHS_PER_YEAR + month - 1;
	point.length = days_in_month(year, month);
	return point;
}

/* Do the days from first to last make up whole months? */
static bool
are_months(const month_point *first, const month_point *last)
{
	return first->day == 1 && last->day == last->length;
}

void
schedule_straight(int64_t *passed, int64_t *whole, period p, int32_t day)
{
	month_point first = point_of(p.first);
	month_point last = point_of(p.last);
	month_point now;

	if (day < p.first || day >= p.last)
	{
		*passed = day >= p.last;
		*whole = 1;
		return;
	}
	if (!are_months(&first, &last))
	{
		*passed = (int64_t) day - p.first + 1;
		*whole = (int64_t) p.last - p.first + 1;
		return;
	}
	now = point_of(day);
	*passed = (int64_t) (now.month - first.month) * now.length + now.day;
	*whole = (int64_t) (last.month - first.month + 1) * now.length;
}

/* The share reached at the end of sub-period i; 0 before the first. */
static void
share_after(rational *share, const schedule *s, int i)
{
	if (i == 0)
		rational_set_integer(share, 0);
	else
		rational_set_decimal(share, s->shares[i - 1]);
}

void
schedule_elapsed(rational *elapsed, period p, int32_t day, const schedule *s)
{
	rational	before;
	rational	after;
	int64_t		passed;
	int64_t		whole;
	int			at;

	schedule_straight(&passed, &whole, p, day);
	rational_set_ratio(elapsed, passed, whole);
	if (s->count == 0 || passed == 0 || passed == whole)
		return;

	/* Interpolate between the ends of two sub-periods. */
	multiply_integer(elapsed, s->count);
	at = (int) rational_floor(elapsed);
	add_integer(elapsed, -at);
	share_after(&before, s, at);
	share_after(&after, s, at + 1);
	rational_subtract(&after, &after, &before);
	rational_multiply(elapsed, elapsed, &after);
	rational_add(elapsed, elapsed, &before);
}

/* The time at which the straight line reaches a part of the period, 0..1. */
static void
straight_day(rational *time, period p, const rational *part)
{
	month_point first = point_of(p.first);
	month_point last = point_of(p.last);
	int32_t		start = p.first;
	int			month;

	rational_copy(time, part);
	if (!are_months(&first, &last))
	{
		multiply_integer(time, (int64_t) p.last - p.first + 1);
		add_integer(time, (int64_t) start - 1);
		return;
	}

	multiply_integer(time, last.month - first.month + 1);
	month = (int) rational_floor(time);
	add_integer(time, -month);
	month += first.month;
	if (month > last.month)
		start = p.last + 1;
	else
	{
		day_from_ymd(month / MONTHS_PER_YEAR, month % MONTHS_PER_YEAR + 1, 1,
					 &start);
		multiply_integer(time, point_of(start).length);
	}
	add_integer(time, (int64_t) start - 1);
}

/*
 * The part of the period at which the schedule stands at a share: the first
 * such part, or the last.
 */
static void
part_at_share(rational *part, const schedule *s, const rational *share,
			  bool last)
{
	rational	before;
	rational	after;
	int			order;
	int			i = 1;

	/* Find the sub-period in which the share is reached, or left. */
	for (; i < s->count; i++)
	{
		share_after(&after, s, i);
		order = rational_compare(&after, share);
		if (order > 0 || (order == 0 && !last))
			break;
	}
	share_after(&before, s, i - 1);
	share_after(&after, s, i);
	rational_subtract(&after, &after, &before);
	rational_subtract(part, share, &before);
	if (rational_sign(&after) != 0)
		rational_divide(part, part, &after);
	else
		rational_set_integer(part, last);
	add_integer(part, i - 1);
	rational_scale(part, 1, (uint64_t) s->count);
}

void
schedule_days(schedule_span *span, period p, const rational *share,
			  const schedule *s)
{
	rational	first;
	rational	last;

	rational_copy(&first, share);
	rational_copy(&last, share);
	if (s->count > 0)
	{
		part_at_share(&first, s, share, false);
		part_at_share(&last, s, share, true);
	}
	span->has_first = rational_sign(share) > 0;
	span->has_last = rational_compare_integer(share, 1) < 0;
	straight_day(&span->first, p, &first);
	straight_day(&span->last, p, &last);
}
