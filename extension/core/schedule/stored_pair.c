/*
 * stored_pair.c
 *	  A pair read in place from its stored bytes, as integers on one scale.
 *
 * Powers of ten, factors of units and the whole of a share are brought to the
 * other side of the comparison, so that nothing is divided.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "schedule/stored_pair.h"

#include "model/progress.h"
#include "storage/bytes.h"
#include "storage/layout.h"

/* What a target may have here. */
#define TARGET_USUAL \
	(TARGET_CHANGE | TARGET_TOTAL | TARGET_BASELINE | TARGET_STRETCH | \
	 TARGET_PERIOD | TARGET_BY)
#define PROGRESS_USUAL (PROGRESS_CHANGE | PROGRESS_DATED)

/* What stands in the bytes, as it stands there. */
typedef struct stored_fields
{
	unsigned	flags;			/* of the target */
	bool		is_change;		/* the report */
	bool		is_share;
	unit_part	unit;			/* of the target's bounds */
	unit_part	reported_unit;
	unit_part	baseline_unit;	/* of the baseline of a change */
	decimal		bound;
	decimal		upper;
	decimal		baseline;
	decimal		value;
	decimal		whole;
} stored_fields;

/* A value in a unit: numerator / divisor × 10^exponent. */
typedef struct quotient
{
	int64_t		numerator;
	int64_t		divisor;
	int			exponent;
	unit_part	unit;
} quotient;

/* Digits are looked at when they are scaled. */
static inline bool
has_valid_scale(decimal d)
{
	return d.scale <= DECIMAL_MAX_SCALE;
}

/* Bytes after the unit of a target; see target_store.c. */
static inline size_t
size_of_rest(comparator c, unsigned flags)
{
	size_t		size = 0;

	if (flags & TARGET_PERIOD)
		size += flags & TARGET_BY ? DAY_SIZE : 2 * DAY_SIZE;
	if (c == COMPARATOR_RANGE)
		size += DECIMAL_SIZE;
	if (flags & TARGET_STRETCH)
		size += DECIMAL_SIZE;
	if (flags & TARGET_BASELINE)
		size += flags & TARGET_CHANGE ? DECIMAL_SIZE + PART_SIZE : DECIMAL_SIZE;
	return size;
}

static inline void
read_rest(stored_pair *pair, stored_fields *f, const uint8_t *at)
{
	pair->period.first = pair->period.last = NO_DAY;
	if (f->flags & TARGET_PERIOD)
	{
		if (!(f->flags & TARGET_BY))
		{
			pair->period.first = load_day(at);
			at += DAY_SIZE;
		}
		pair->period.last = load_day(at);
		at += DAY_SIZE;
	}
	f->upper = f->bound;
	if (pair->comparator == COMPARATOR_RANGE)
	{
		f->upper = load_decimal(at);
		at += DECIMAL_SIZE;
	}
	if (f->flags & TARGET_STRETCH)
		at += DECIMAL_SIZE;
	if (f->flags & TARGET_BASELINE)
	{
		f->baseline = load_decimal(at);
		if (f->flags & TARGET_CHANGE)
			load_part(at + DECIMAL_SIZE, &f->baseline_unit);
	}
}

static inline bool
read_target(stored_pair *pair, stored_fields *f, const uint8_t *bytes,
			size_t size)
{
	if (size < TARGET_AT_REST || bytes[STORED_AT_VERSION] != STORED_VERSION ||
		bytes[TARGET_AT_COMPARATOR] >= COMPARATOR_DONE)
		return false;
	pair->comparator = (comparator) bytes[TARGET_AT_COMPARATOR];
	f->flags = (unsigned) load_integer(bytes + TARGET_AT_FLAGS, 2);
	if ((f->flags & ~(unsigned) TARGET_USUAL) != 0 ||
		size != TARGET_AT_REST + size_of_rest(pair->comparator, f->flags))
		return false;

	f->bound = load_decimal(bytes + TARGET_AT_VALUE);
	load_part(bytes + TARGET_AT_UNIT, &f->unit);
	read_rest(pair, f, bytes + TARGET_AT_REST);
	pair->is_total = (f->flags & TARGET_TOTAL) != 0;
	pair->has_baseline =
		(f->flags & (TARGET_BASELINE | TARGET_CHANGE)) == TARGET_BASELINE;
	return has_valid_scale(f->bound) && has_valid_scale(f->upper) &&
		part_known(&f->unit) && f->unit.number != UNIT_WORD;
}

static inline bool
read_progress(stored_pair *pair, stored_fields *f, const uint8_t *bytes,
			  size_t size)
{
	unsigned	flags;
	bool		is_dated;

	if (size < PROGRESS_AT_REST || bytes[STORED_AT_VERSION] != STORED_VERSION ||
		bytes[PROGRESS_AT_KIND] > PROGRESS_SHARE)
		return false;
	flags = bytes[PROGRESS_AT_FLAGS];
	is_dated = (flags & PROGRESS_DATED) != 0;
	f->is_share = bytes[PROGRESS_AT_KIND] == PROGRESS_SHARE;
	f->is_change = (flags & PROGRESS_CHANGE) != 0;
	if ((flags & ~(unsigned) PROGRESS_USUAL) != 0 ||
		size != PROGRESS_AT_REST + (is_dated ? DAY_SIZE : 0u) +
		(f->is_share ? DECIMAL_SIZE : 0u))
		return false;

	f->value = load_decimal(bytes + PROGRESS_AT_VALUE);
	load_part(bytes + PROGRESS_AT_UNIT, &f->reported_unit);
	pair->day = is_dated ? load_day(bytes + PROGRESS_AT_REST) : NO_DAY;
	if (f->is_share)
		f->whole = load_decimal(bytes + size - DECIMAL_SIZE);
	return has_valid_scale(f->value) &&
		(!f->is_share || (has_valid_scale(f->whole) && f->whole.digits > 0));
}

/* A total, or a change on the year before, of a day before its period. */
static inline bool
is_of_earlier_period(const stored_pair *pair, const stored_fields *f)
{
	return (pair->is_total || f->is_change) && pair->day != NO_DAY &&
		pair->period.first != NO_DAY && pair->day < pair->period.first;
}

/* a × 10^exponent × factor; false where the result is too large. */
static inline bool
scale(int64_t *result, int64_t a, int exponent, int64_t factor)
{
	return exponent >= 0 && exponent <= DECIMAL_MAX_DIGITS &&
		!__builtin_mul_overflow(a, power_of_ten[exponent], result) &&
		!__builtin_mul_overflow(*result, factor, result) &&
		*result <= STORED_NUMBER_MAX && *result >= -STORED_NUMBER_MAX;
}

/* By the factor of a unit. */
static inline bool
multiply(int64_t *a, uint64_t factor)
{
	return scale(a, *a, 0, (int64_t) factor);
}

static inline int
larger(int a, int b)
{
	return a > b ? a : b;
}

/* The level as a change in percent of the baseline, which suits a share. */
static inline bool
change_quotient(quotient *q, const stored_fields *f)
{
	int			power = larger(f->value.scale, f->baseline.scale);

	if (f->is_share || !has_valid_scale(f->baseline) ||
		f->baseline.digits <= 0 ||
		f->reported_unit.number != f->baseline_unit.number ||
		f->reported_unit.multiplier != f->baseline_unit.multiplier ||
		!scale(&q->numerator, f->value.digits, power - f->value.scale, 1) ||
		!scale(&q->divisor, f->baseline.digits, power - f->baseline.scale, 1))
		return false;
	q->numerator = (q->numerator - q->divisor) * PERCENT_PER_WHOLE;
	q->exponent = 0;
	q->unit = unit_percent.over;
	return true;
}

/* What was reported, if it is of the kind that the target asks for. */
static inline bool
value_quotient(quotient *q, const stored_fields *f)
{
	if ((f->flags & TARGET_CHANGE) && !f->is_change)
		return (f->flags & TARGET_BASELINE) && change_quotient(q, f);
	q->numerator = f->value.digits;
	q->divisor = 1;
	q->exponent = -f->value.scale;
	q->unit = f->reported_unit;
	if (f->is_share)
	{
		q->divisor = f->whole.digits;
		q->exponent += f->whole.scale;
		q->unit = unit_percent.over;
		if (!scale(&q->numerator, q->numerator, 2, 1))
			return false;
	}
	return f->is_change == ((f->flags & TARGET_CHANGE) != 0);
}

/* Into the unit of the target; false where the two are not comparable. */
static inline bool
convert(quotient *q, const unit_part *to)
{
	const unit_entry *from_entry;
	const unit_entry *to_entry;

	if (q->unit.number == to->number && q->unit.multiplier == to->multiplier)
		return true;
	if (!part_known(&q->unit))
		return false;
	if (q->unit.multiplier != to->multiplier)
		q->exponent += multiplier_entry_of(q->unit.multiplier)->exponent -
			multiplier_entry_of(to->multiplier)->exponent;
	if (q->unit.number == to->number)
		return true;
	from_entry = unit_entry_of(q->unit.number);
	to_entry = unit_entry_of(to->number);
	if (from_entry == NULL || to_entry == NULL ||
		(from_entry->kin != to_entry->kin &&
		 (from_entry->family != FAMILY_COUNT ||
		  to_entry->family != FAMILY_COUNT)))
		return false;
	return multiply(&q->numerator, from_entry->numerator) &&
		multiply(&q->numerator, to_entry->denominator) &&
		multiply(&q->divisor, from_entry->denominator) &&
		multiply(&q->divisor, to_entry->numerator);
}

/* The bounds, moved by the default tolerance of 5 % where there is one. */
static inline bool
set_bounds(stored_pair *pair, const stored_fields *f, int power,
		   int64_t divisor, bool about)
{
	int64_t		slack;

	if (!scale(&pair->floor, f->bound.digits, power - f->bound.scale, divisor))
		return false;
	pair->ceiling = pair->floor;
	if (about)
	{
		slack = (pair->floor < 0 ? -pair->floor : pair->floor) / 20;
		pair->floor -= slack;
		pair->ceiling += slack;
	}
	return pair->comparator != COMPARATOR_RANGE ||
		scale(&pair->ceiling, f->upper.digits, power - f->upper.scale, divisor);
}

/* All numbers times q's divisor and a power of ten that makes them whole. */
static inline bool
set_numbers(stored_pair *pair, const stored_fields *f, const quotient *q)
{
	bool		about = pair->comparator == COMPARATOR_ABOUT ||
		pair->comparator == COMPARATOR_ABOUT_AT_LEAST ||
		pair->comparator == COMPARATOR_ABOUT_AT_MOST;
	int			power = larger(-q->exponent,
							   larger(f->bound.scale, f->upper.scale));

	if (pair->has_baseline)
		power = larger(power, f->baseline.scale);
	/* two more digits, so that 20 divides the bound */
	if (about)
		power += 2;
	return scale(&pair->value, q->numerator, power + q->exponent, 1) &&
		set_bounds(pair, f, power, q->divisor, about) &&
		(!pair->has_baseline ||
		 (has_valid_scale(f->baseline) &&
		  scale(&pair->baseline, f->baseline.digits,
				power - f->baseline.scale, q->divisor)));
}

bool
stored_pair_read(stored_pair *pair, const uint8_t *target, size_t target_size,
				 const uint8_t *progress, size_t progress_size)
{
	stored_fields f = {0};
	quotient	q = {0};

	return read_target(pair, &f, target, target_size) &&
		read_progress(pair, &f, progress, progress_size) &&
		!is_of_earlier_period(pair, &f) &&
		value_quotient(&q, &f) && convert(&q, &f.unit) &&
		set_numbers(pair, &f, &q);
}
