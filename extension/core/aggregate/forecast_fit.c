/*
 * forecast_fit.c
 *	  Where the reported history of a target leads: least squares over days.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "aggregate/forecast_fit.h"

#include <string.h>

#include "unit/unit_convert.h"
#include "unit/unit_step.h"
#include "storage/receive.h"
#include "storage/wide_bytes.h"
#include "order/order.h"
#include "score/assessment.h"

/*
 * Digits after the point of a value in its base unit; values are rounded to
 * them, all alike.  They are enough for a microgram per 万亿 平方公里.
 */
#define VALUE_SCALE 48

/* Sums of up to this many reports stay within FORECAST_FIT_LIMBS_MAX limbs. */
#define COUNT_MAX (INT64_C(1) << 62)

void
forecast_fit_start(forecast_fit *f)
{
	memset(f, 0, sizeof(*f));
}

/* Keep the earliest distinct dates: they merge to the same in any order. */
static void
keep_date(forecast_fit *f, int32_t day)
{
	int			at = 0;

	while (at < f->date_count && f->date[at] < day)
		at++;
	if (at == FORECAST_FIT_DATES_MIN ||
		(at < f->date_count && f->date[at] == day))
		return;
	if (f->date_count < FORECAST_FIT_DATES_MIN)
		f->date_count++;
	for (int i = f->date_count - 1; i > at; i--)
		f->date[i] = f->date[i - 1];
	f->date[at] = day;
}

/*
 * Reports and equal targets may be in any unit of the kin, so all values are
 * converted to its base unit.  A bare 0 is of the report's kin.
 */
static void
set_value(wide *value, const target *t, const progress *p)
{
	rational	q;
	unit		base;

	unit_base_of(assessment_unit(t, p), &base);
	assessment_value(&q, t, p, &base);
	rational_round(value, &q, VALUE_SCALE, ROUND_HALF_AWAY_FROM_ZERO);
}

static bool
fits_stored(const wide *sum)
{
	return sum->used <= FORECAST_FIT_LIMBS_MAX;
}

bool
forecast_fit_add(forecast_fit *f, const target *t, const progress *p)
{
	forecast_fit one;

	forecast_fit_start(&one);
	one.target_size = (uint16_t) target_store(t, one.target);
	if (p->as_of != NO_DAY)
	{
		one.count = 1;
		keep_date(&one, p->as_of);
		wide_set(&one.days, p->as_of);
		wide_multiply(&one.squares, &one.days, &one.days);
		set_value(&one.values, t, p);
		wide_multiply(&one.products, &one.days, &one.values);
	}
	return forecast_fit_merge(f, &one);
}

/*
 * Of equal targets that are written differently, keep the one whose bytes sort
 * first, so that the order of the reports does not matter.  False if they are
 * not equal.
 */
static bool
keep_target(forecast_fit *f, const forecast_fit *other)
{
	size_t		size = f->target_size < other->target_size ?
		f->target_size : other->target_size;
	int			order = memcmp(f->target, other->target, size);
	target		a;
	target		b;

	if (order == 0 && f->target_size == other->target_size)
		return true;
	if (target_load(f->target, f->target_size, &a) != ERROR_NONE ||
		target_load(other->target, other->target_size, &b) != ERROR_NONE ||
		target_compare(&a, &b) != 0)
		return false;
	if (order > 0 || (order == 0 && f->target_size > other->target_size))
	{
		f->target_size = other->target_size;
		memcpy(f->target, other->target, other->target_size);
	}
	return true;
}

bool
forecast_fit_merge(forecast_fit *f, const forecast_fit *other)
{
	if (other->target_size == 0)
		return true;
	if (f->target_size == 0)
	{
		*f = *other;
		return true;
	}
	if (f->count > COUNT_MAX - other->count || !keep_target(f, other))
		return false;
	f->count += other->count;
	for (int i = 0; i < other->date_count; i++)
		keep_date(f, other->date[i]);
	wide_add(&f->days, &f->days, &other->days);
	wide_add(&f->squares, &f->squares, &other->squares);
	wide_add(&f->values, &f->values, &other->values);
	wide_add(&f->products, &f->products, &other->products);
	return fits_stored(&f->days) && fits_stored(&f->squares) &&
		fits_stored(&f->values) && fits_stored(&f->products);
}

/* a × b - c × d */
static void
cross(wide *result, const wide *a, const wide *b, const wide *c, const wide *d)
{
	wide		left;
	wide		right;

	wide_multiply(&left, a, b);
	wide_multiply(&right, c, d);
	wide_subtract(result, &left, &right);
}

/* From the base unit of its kin to the target's unit; a bare 0 has none. */
static void
set_unit_of_target(rational *q, const target *t)
{
	const unit *u = target_unit(t);
	unit		base;

	if (target_is_bare_zero(t))
		return;
	unit_base_of(u, &base);
	unit_convert(q, &base, u);
}

/*
 * With n reports the line's value at the due date is
 * (Σy Σx² - Σx Σxy + due (n Σxy - Σx Σy)) / (n Σx² - (Σx)²).
 */
bool
forecast_fit_value(const forecast_fit *f, double *forecast)
{
	wide		count;
	wide		due;
	wide		slope;
	wide		numerator;
	wide		denominator;
	rational	value;
	target		t;

	if (f->date_count < FORECAST_FIT_DATES_MIN ||
		target_load(f->target, f->target_size, &t) != ERROR_NONE ||
		target_due(&t) == NO_DAY)
		return false;
	wide_set(&count, f->count);
	wide_set(&due, target_due(&t));
	cross(&denominator, &count, &f->squares, &f->days, &f->days);
	if (denominator.sign <= 0)
		return false;
	cross(&numerator, &f->values, &f->squares, &f->days, &f->products);
	cross(&slope, &count, &f->products, &f->days, &f->values);
	wide_multiply(&slope, &slope, &due);
	wide_add(&numerator, &numerator, &slope);
	wide_multiply_power(&denominator, VALUE_SCALE);
	rational_set_wide(&value, &numerator, &denominator);
	set_unit_of_target(&value, &t);
	*forecast = rational_to_double(&value);
	return true;
}

size_t
forecast_fit_store(const forecast_fit *f, uint8_t *buf)
{
	uint8_t    *at = buf;

	at = put_version(at);
	at = put_integer(at, f->target_size, 2);
	memcpy(at, f->target, f->target_size);
	at += f->target_size;
	at = put_integer(at, (uint64_t) f->count, 8);
	*at++ = (uint8_t) f->date_count;
	for (int i = 0; i < f->date_count; i++)
		at = put_day(at, f->date[i]);
	at = put_wide(at, &f->days);
	at = put_wide(at, &f->squares);
	at = put_wide(at, &f->values);
	at = put_wide(at, &f->products);
	return (size_t) (at - buf);
}

/* Read the target's bytes, which must be those of a valid target. */
static bool
load_target(byte_reader *r, forecast_fit *f)
{
	target		t;

	f->target_size = (uint16_t) get_integer(r, 2);
	if (r->failed || f->target_size > TARGET_STORED_MAX ||
		f->target_size > r->end - r->at)
		return false;
	memcpy(f->target, r->at, f->target_size);
	r->at += f->target_size;
	return f->target_size == 0 ||
		target_receive(f->target, f->target_size, &t) == ERROR_NONE;
}

/* Valid days in rising order, and no more of them than reports? */
static bool
dates_possible(const forecast_fit *f)
{
	for (int i = 0; i < f->date_count; i++)
	{
		if (!day_valid(f->date[i]) || (i > 0 && f->date[i] <= f->date[i - 1]))
			return false;
	}
	return f->date_count <= f->count &&
	(f->count == 0) == (f->date_count == 0);
}

/* A fit to which nothing was added must be empty. */
static bool
sums_possible(const forecast_fit *f)
{
	return f->count >= 0 && f->count <= COUNT_MAX &&
		(f->target_size > 0 || f->count == 0) &&
		(f->count > 0 || (f->days.sign == 0 && f->squares.sign == 0 &&
						  f->values.sign == 0 && f->products.sign == 0));
}

error_code
forecast_fit_load(const uint8_t *bytes, size_t size, forecast_fit *f)
{
	byte_reader r = {bytes, bytes + size, false};

	forecast_fit_start(f);
	if (!get_version(&r))
		return ERROR_STORED_VERSION;
	if (!load_target(&r, f))
		return ERROR_STORED;
	f->count = (int64_t) get_integer(&r, 8);
	f->date_count = (int) get_integer(&r, 1);
	if (f->date_count > FORECAST_FIT_DATES_MIN)
		return ERROR_STORED;
	for (int i = 0; i < f->date_count; i++)
		f->date[i] = get_day(&r);
	get_wide(&r, &f->days, FORECAST_FIT_LIMBS_MAX);
	get_wide(&r, &f->squares, FORECAST_FIT_LIMBS_MAX);
	get_wide(&r, &f->values, FORECAST_FIT_LIMBS_MAX);
	get_wide(&r, &f->products, FORECAST_FIT_LIMBS_MAX);
	return r.failed || r.at != r.end || !sums_possible(f) ||
		!dates_possible(f) ? ERROR_STORED : ERROR_NONE;
}
