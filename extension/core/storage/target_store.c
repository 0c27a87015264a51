/*
 * target_store.c
 *	  The stored form of a target.
 *
 * Version 1, in this order, little-endian and without padding:
 *
 *	1	version
 *	1	comparator
 *	2	flags (TARGET_* of layout.h)
 *	9	value: scale and digits
 *	4	unit: number, multiplier, spelling
 *	4	unit below the slash					if RATE
 *	8	first and last day of the period		if PERIOD, of which
 *	4	only the due date						if BY
 *	9	upper bound								if the comparator is a range
 *	9	tolerance								if TOLERANCE
 *	9	stretch									if STRETCH
 *	8	first and last day of the base			if BASE
 *	9	baseline								if BASELINE
 *	4	its unit								if also CHANGE
 *	4	its unit below the slash				if also BASE_RATE
 *	2	year of the baseline					if YEAR
 *	n	the words of unknown units, in the order of the units above
 *
 * Scoring reads the first 17 bytes of most targets and nothing else.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "storage/target_store.h"

#include "storage/bytes.h"
#include "storage/layout.h"

/* What few targets have. */
#define TARGET_RARE \
	(TARGET_RATE | TARGET_TOLERANCE | TARGET_STRETCH | TARGET_BASE | \
	 TARGET_BASE_RATE | TARGET_YEAR)

static unsigned
flags_of(const target *t)
{
	unsigned	flags = 0;

	flags |= t->is_change ? TARGET_CHANGE : 0;
	flags |= t->is_total ? TARGET_TOTAL : 0;
	flags |= t->has_tolerance ? TARGET_TOLERANCE : 0;
	flags |= t->has_baseline ? TARGET_BASELINE : 0;
	flags |= t->has_stretch ? TARGET_STRETCH : 0;
	flags |= t->has_base ? TARGET_BASE : 0;
	flags |= t->has_period ? TARGET_PERIOD : 0;
	flags |= t->is_by ? TARGET_BY : 0;
	flags |= t->unit.is_rate ? TARGET_RATE : 0;
	flags |= t->baseline_year > 0 ? TARGET_YEAR : 0;
	if (t->has_baseline && t->is_change && t->baseline_unit.is_rate)
		flags |= TARGET_BASE_RATE;
	return flags;
}

size_t
target_store(const target *t, uint8_t *buf)
{
	unsigned	flags = flags_of(t);
	bool		own_unit = t->has_baseline && t->is_change;
	uint8_t    *at = buf;

	at = put_version(at);
	*at++ = (uint8_t) t->comparator;
	at = put_integer(at, flags, 2);
	at = put_decimal(at, t->value);
	at = put_part(at, &t->unit.over);
	if (t->unit.is_rate)
		at = put_part(at, &t->unit.under);
	if (t->has_period && !t->is_by)
		at = put_day(at, t->period.first);
	if (t->has_period)
		at = put_day(at, t->period.last);
	if (t->comparator == COMPARATOR_RANGE)
		at = put_decimal(at, t->upper);
	if (t->has_tolerance)
		at = put_decimal(at, t->tolerance);
	if (t->has_stretch)
		at = put_decimal(at, t->stretch);
	if (t->has_base)
		at = put_day(put_day(at, t->base.first), t->base.last);
	if (t->has_baseline)
		at = put_decimal(at, t->baseline);
	if (own_unit)
		at = put_part(at, &t->baseline_unit.over);
	if (flags & TARGET_BASE_RATE)
		at = put_part(at, &t->baseline_unit.under);
	if (flags & TARGET_YEAR)
		at = put_integer(at, (uint64_t) t->baseline_year, 2);

	at = put_word(at, &t->unit.over, t->unit.over_word);
	if (t->unit.is_rate)
		at = put_word(at, &t->unit.under, t->unit.under_word);
	if (own_unit)
		at = put_word(at, &t->baseline_unit.over, t->baseline_unit.over_word);
	if (flags & TARGET_BASE_RATE)
		at = put_word(at, &t->baseline_unit.under, t->baseline_unit.under_word);
	return (size_t) (at - buf);
}

static void
set_flags(target *t, unsigned flags)
{
	t->is_change = (flags & TARGET_CHANGE) != 0;
	t->is_total = (flags & TARGET_TOTAL) != 0;
	t->has_tolerance = (flags & TARGET_TOLERANCE) != 0;
	t->has_baseline = (flags & TARGET_BASELINE) != 0;
	t->has_stretch = (flags & TARGET_STRETCH) != 0;
	t->has_base = (flags & TARGET_BASE) != 0;
	t->has_period = (flags & TARGET_PERIOD) != 0;
	t->is_by = (flags & TARGET_BY) != 0;
	t->unit.is_rate = (flags & TARGET_RATE) != 0;
}

/* Of all fields but the words, which come last. */
static inline size_t
size_of_fields(comparator c, unsigned flags, bool own_unit)
{
	size_t		size = TARGET_AT_REST;

	if (flags & TARGET_PERIOD)
		size += flags & TARGET_BY ? DAY_SIZE : 2 * DAY_SIZE;
	if (c == COMPARATOR_RANGE)
		size += DECIMAL_SIZE;
	if (flags & TARGET_BASELINE)
		size += DECIMAL_SIZE;
	if ((flags & TARGET_RARE) == 0 && !own_unit)
		return size;
	size += flags & TARGET_RATE ? PART_SIZE : 0;
	size += flags & TARGET_TOLERANCE ? DECIMAL_SIZE : 0;
	size += flags & TARGET_STRETCH ? DECIMAL_SIZE : 0;
	size += flags & TARGET_BASE ? 2 * DAY_SIZE : 0;
	size += own_unit ? PART_SIZE : 0;
	size += flags & TARGET_BASE_RATE ? PART_SIZE : 0;
	size += flags & TARGET_YEAR ? YEAR_SIZE : 0;
	return size;
}

/* The fields, of which there are as many bytes as size_of_fields tells. */
static inline void
load_fields(byte_reader *r, target *t, unsigned flags, bool own_unit)
{
	t->value = take_decimal(r);
	take_part(r, &t->unit.over);
	if (t->unit.is_rate)
		take_part(r, &t->unit.under);
	if (t->has_period && !t->is_by)
		t->period.first = take_day(r);
	if (t->has_period)
		t->period.last = take_day(r);
	if (t->comparator == COMPARATOR_RANGE)
		t->upper = take_decimal(r);
	if (t->has_tolerance)
		t->tolerance = take_decimal(r);
	if (t->has_stretch)
		t->stretch = take_decimal(r);
	if (t->has_base)
	{
		t->base.first = take_day(r);
		t->base.last = take_day(r);
	}
	if (t->has_baseline)
		t->baseline = take_decimal(r);
	if (own_unit)
		take_part(r, &t->baseline_unit.over);
	if (flags & TARGET_BASE_RATE)
	{
		t->baseline_unit.is_rate = true;
		take_part(r, &t->baseline_unit.under);
	}
	if (flags & TARGET_YEAR)
	{
		t->baseline_year = (int) load_integer(r->at, YEAR_SIZE);
		r->at += YEAR_SIZE;
	}
}

static void
load_words(byte_reader *r, target *t, bool own_unit)
{
	get_word(r, &t->unit.over, t->unit.over_word);
	if (t->unit.is_rate)
		get_word(r, &t->unit.under, t->unit.under_word);
	if (own_unit)
		get_word(r, &t->baseline_unit.over, t->baseline_unit.over_word);
	if (own_unit && t->baseline_unit.is_rate)
		get_word(r, &t->baseline_unit.under, t->baseline_unit.under_word);
}

error_code
target_load(const uint8_t *bytes, size_t size, target *t)
{
	byte_reader r = {bytes + TARGET_AT_VALUE, bytes + size, false};
	unsigned	flags;
	bool		own_unit;

	if (size == 0 || bytes[STORED_AT_VERSION] != STORED_VERSION)
		return ERROR_STORED_VERSION;
	if (size < TARGET_AT_REST)
		return ERROR_STORED;
	target_set_empty(t);
	flags = (unsigned) load_integer(bytes + TARGET_AT_FLAGS, 2);
	t->comparator = (comparator) bytes[TARGET_AT_COMPARATOR];
	if (t->comparator > COMPARATOR_DONE || (flags & ~TARGET_FLAGS) != 0)
		return ERROR_STORED;
	set_flags(t, flags);
	own_unit = t->has_baseline && t->is_change;
	if (size < size_of_fields(t->comparator, flags, own_unit))
		return ERROR_STORED;
	load_fields(&r, t, flags, own_unit);
	load_words(&r, t, own_unit);
	if (t->has_baseline && !t->is_change)
		t->baseline_unit = t->unit;
	return r.failed || r.at != r.end ? ERROR_STORED : ERROR_NONE;
}
