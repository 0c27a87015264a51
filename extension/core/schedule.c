/*
 * schedule.c
 *	  Which part of a period has passed, and when a part will have.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "schedule.h"

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
set_ratio(quantity *q, int64_t numerator, int64_t denominator)
{
	wide_set(&q->numerator, numerator);
	wide_set(&q->denominator, denominator);
}

static void
add_integer(quantity *q, int64_t value)
{
	quantity	integer;

	quantity_set_integer(&integer, value);
	quantity_add(q, q, &integer);
}

static void
multiply_integer(quantity *q, int64_t value)
{
	quantity	integer;

	quantity_set_integer(&integer, value);
	quantity_multiply(q, q, &integer);
}

/* Months from the one to the other. */
static int
months_between(int32_t from, int32_t to)
{
	int			year;
	int			month;
	int			day;
	int			months;

	day_to_ymd(to, &year, &month, &day);
	months = year * 12 + month;
	day_to_ymd(from, &year, &month, &day);
	return months - (year * 12 + month);
}

/* The line without a schedule, for a day of the period. */
static void
straight_elapsed(quantity *elapsed, period p, int32_t day)
{
	int			year;
	int			month;
	int			day_of_month;
	int			length;

	if (!period_is_months(p))
	{
		set_ratio(elapsed, (int64_t) day - p.first + 1,
				  (int64_t) p.last - p.first + 1);
		return;
	}
	day_to_ymd(day, &year, &month, &day_of_month);
	length = days_in_month(year, month);
	set_ratio(elapsed,
			  (int64_t) months_between(p.first, day) * length + day_of_month,
			  (int64_t) (months_between(p.first, p.last) + 1) * length);
}

/* The share reached at the end of sub-period i; 0 before the first. */
static void
share_after(quantity *share, const schedule *s, int i)
{
	if (i == 0)
		quantity_set_integer(share, 0);
	else
		quantity_set_decimal(share, s->shares[i - 1]);
}

void
schedule_elapsed(quantity *elapsed, period p, int32_t day, const schedule *s)
{
	quantity	before;
	quantity	after;
	int			at;

	if (day < p.first || day >= p.last)
	{
		quantity_set_integer(elapsed, day >= p.last);
		return;
	}
	straight_elapsed(elapsed, p, day);
	if (s->count == 0)
		return;

	/* Between the ends of two sub-periods, in proportion. */
	multiply_integer(elapsed, s->count);
	at = (int) quantity_floor(elapsed);
	add_integer(elapsed, -at);
	share_after(&before, s, at);
	share_after(&after, s, at + 1);
	quantity_subtract(&after, &after, &before);
	quantity_multiply(elapsed, elapsed, &after);
	quantity_add(elapsed, elapsed, &before);
}

/* The time at which the line without a schedule stands at a part, 0..1. */
static void
straight_day(quantity *time, period p, const quantity *part)
{
	int			year;
	int			month;
	int			day;
	int			months;
	int32_t		first_of_month;

	*time = *part;
	if (!period_is_months(p))
	{
		multiply_integer(time, (int64_t) p.last - p.first + 1);
		add_integer(time, (int64_t) p.first - 1);
		return;
	}

	multiply_integer(time, months_between(p.first, p.last) + 1);
	months = (int) quantity_floor(time);
	add_integer(time, -months);
	day_to_ymd(p.first, &year, &month, &day);
	months += month - 1;
	year += months / 12;
	month = months % 12 + 1;

	/* The end of the last month is the start of one that may not exist. */
	if (quantity_sign(time) == 0 && quantity_compare_integer(part, 1) == 0)
		first_of_month = p.last + 1;
	else
	{
		day_from_ymd(year, month, 1, &first_of_month);
		multiply_integer(time, days_in_month(year, month));
	}
	add_integer(time, (int64_t) first_of_month - 1);
}

/*
 * The part of the period at which the schedule comes to a share: where it
 * first does, or where it last does.
 */
static void
part_at_share(quantity *part, const schedule *s, const quantity *share,
			  bool last)
{
	quantity	before;
	quantity	after;
	int			order;
	int			i = 1;

	/* The sub-period in which the share is reached, or left. */
	for (; i < s->count; i++)
	{
		share_after(&after, s, i);
		order = quantity_compare(&after, share);
		if (order > 0 || (order == 0 && !last))
			break;
	}
	share_after(&before, s, i - 1);
	share_after(&after, s, i);
	quantity_subtract(&after, &after, &before);
	quantity_subtract(part, share, &before);
	if (quantity_sign(&after) != 0)
		quantity_divide(part, part, &after);
	else
		quantity_set_integer(part, last);
	add_integer(part, i - 1);
	wide_multiply_small(&part->denominator, (uint64_t) s->count);
}

void
schedule_days(schedule_span *span, period p, const quantity *share,
			  const schedule *s)
{
	quantity	first = *share;
	quantity	last = *share;

	if (s->count > 0)
	{
		part_at_share(&first, s, share, false);
		part_at_share(&last, s, share, true);
	}
	span->has_first = quantity_sign(share) > 0;
	span->has_last = quantity_compare_integer(share, 1) < 0;
	straight_day(&span->first, p, &first);
	straight_day(&span->last, p, &last);
}
