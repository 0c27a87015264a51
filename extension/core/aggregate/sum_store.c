/*
 * sum_store.c
 *	  The stored form of a sum, the state of an aggregate.
 *
 * Version 1, in this order, little-endian and without padding:
 *
 *	1	version
 *	1	flags (STORED_* below)
 *	4	latest day, or none
 *	8	first and last day of the base			if BASE
 *	1	number of terms, each with
 *	4	unit: number, multiplier, spelling
 *	1	is it a rate?
 *	4	unit below the slash					if it is
 *	n	the words of unknown units
 *	1	scale of the value
 *	n	value: sign and number of limbs, limbs
 *	1	scale of the whole						if SHARE
 *	n	whole, as the value						if SHARE
 *
 * Terms are in order and zero has no limbs, so equal sums have equal bytes.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "storage/layout.h"
#include "storage/wide_bytes.h"
#include "aggregate/sum.h"

#define STORED_ZERO		0x01
#define STORED_BASE		0x02
#define STORED_CHANGE	0x04
#define STORED_SHARE	0x08
#define STORED_FLAGS	0x0F

/* Places in a sum in one plain unit, of a value in two limbs above 0. */
#define PLAIN_AT_FLAGS 1
#define PLAIN_AT_DAY 2
#define PLAIN_AT_COUNT 6
#define PLAIN_AT_UNIT 7
#define PLAIN_AT_RATE 11
#define PLAIN_AT_SCALE 12
#define PLAIN_AT_LIMBS 13
#define PLAIN_AT_VALUE 14
#define PLAIN_SIZE 30

static uint8_t *
put_term(uint8_t *at, const sum_term *term, bool is_share)
{
	at = put_part(at, &term->unit.over);
	*at++ = term->unit.is_rate;
	if (term->unit.is_rate)
		at = put_part(at, &term->unit.under);
	at = put_word(at, &term->unit.over, term->unit.over_word);
	if (term->unit.is_rate)
		at = put_word(at, &term->unit.under, term->unit.under_word);
	*at++ = term->value_scale;
	at = put_wide(at, &term->value);
	if (!is_share)
		return at;
	*at++ = term->whole_scale;
	return put_wide(at, &term->whole);
}

static void
get_term(byte_reader *r, sum_term *term, bool is_share)
{
	uint64_t	is_rate;

	unit_set_bare(&term->unit);
	get_part(r, &term->unit.over);
	is_rate = get_integer(r, 1);
	term->unit.is_rate = is_rate == 1;
	if (is_rate > 1)
		r->failed = true;
	if (term->unit.is_rate)
		get_part(r, &term->unit.under);
	get_word(r, &term->unit.over, term->unit.over_word);
	if (term->unit.is_rate)
		get_word(r, &term->unit.under, term->unit.under_word);
	term->value_scale = (uint8_t) get_integer(r, 1);
	get_wide(r, &term->value, SUM_LIMBS_MAX);
	term->whole_scale = 0;
	wide_set(&term->whole, 0);
	if (!is_share)
		return;
	term->whole_scale = (uint8_t) get_integer(r, 1);
	get_wide(r, &term->whole, SUM_LIMBS_MAX);
}

size_t
sum_store(const sum *s, uint8_t *buf)
{
	uint8_t    *at = buf;
	unsigned	flags = 0;
	int			i;

	flags |= s->has_zero ? STORED_ZERO : 0;
	flags |= s->has_base ? STORED_BASE : 0;
	flags |= s->is_change ? STORED_CHANGE : 0;
	flags |= s->is_share ? STORED_SHARE : 0;
	at = put_version(at);
	*at++ = (uint8_t) flags;
	at = put_day(at, s->as_of);
	if (s->has_base)
		at = put_day(put_day(at, s->base.first), s->base.last);
	*at++ = (uint8_t) s->count;
	for (i = 0; i < s->count; i++)
		at = put_term(at, &s->term[i], s->is_share);
	return (size_t) (at - buf);
}

/* Is the term valid, and does it fit the terms before it? */
static bool
term_valid(const sum *s, int i)
{
	const sum_term *term = &s->term[i];

	if (!unit_valid(&term->unit) ||
		term->value_scale > DECIMAL_MAX_SCALE ||
		term->whole_scale > DECIMAL_MAX_SCALE)
		return false;
	/* No percentages, and no shares of percentages. */
	if (unit_family_of(&term->unit) == FAMILY_SHARE)
		return false;
	return i == 0 ||
		(unit_compare_family(&s->term[0].unit, &term->unit) == 0 &&
		 sum_compare_units(&s->term[i - 1].unit, &term->unit) < 0);
}

/* Can a sum that is not empty have this header? */
static bool
header_valid(const sum *s)
{
	if (s->as_of != NO_DAY && !day_valid(s->as_of))
		return false;
	if (s->has_base && !(day_valid(s->base.first) && day_valid(s->base.last) &&
						 s->base.first <= s->base.last && s->is_change))
		return false;
	if (s->is_share && s->is_change)
		return false;
	if (s->has_zero && (s->is_share || s->is_change))
		return false;
	return s->count <= SUM_TERMS_MAX && (s->count > 0 || s->has_zero);
}

error_code
sum_load(const uint8_t *bytes, size_t size, sum *s)
{
	byte_reader r = {bytes, bytes + size, false};
	unsigned	flags;
	int			i;

	sum_start(s);
	if (!get_version(&r))
		return ERROR_STORED_VERSION;
	flags = (unsigned) get_integer(&r, 1);
	if ((flags & ~STORED_FLAGS) != 0)
		return ERROR_STORED;
	s->has_zero = (flags & STORED_ZERO) != 0;
	s->has_base = (flags & STORED_BASE) != 0;
	s->is_change = (flags & STORED_CHANGE) != 0;
	s->is_share = (flags & STORED_SHARE) != 0;
	s->as_of = get_day(&r);
	if (s->has_base)
	{
		s->base.first = get_day(&r);
		s->base.last = get_day(&r);
	}
	s->count = (int) get_integer(&r, 1);
	if (r.failed || !header_valid(s))
		return ERROR_STORED;
	for (i = 0; i < s->count; i++)
	{
		get_term(&r, &s->term[i], s->is_share);
		if (r.failed || !term_valid(s, i))
			return ERROR_STORED;
	}
	return r.at != r.end ? ERROR_STORED : ERROR_NONE;
}

/* Do a sum and a progress have the form that is added in place? */
static bool
is_plain(const uint8_t *state, size_t size,
		 const uint8_t *progress, size_t progress_size)
{
	unsigned	flags;
	unsigned	wanted;

	if (size != PLAIN_SIZE || state[PLAIN_AT_COUNT] != 1 ||
		state[PLAIN_AT_RATE] != 0 || state[PLAIN_AT_LIMBS] != 2 ||
		progress_size < PROGRESS_AT_REST ||
		progress[STORED_AT_VERSION] != STORED_VERSION ||
		progress[PROGRESS_AT_KIND] != PROGRESS_VALUE)
		return false;
	flags = progress[PROGRESS_AT_FLAGS];
	wanted = flags & PROGRESS_CHANGE ? STORED_CHANGE : 0;
	return (flags & ~(unsigned) (PROGRESS_CHANGE | PROGRESS_DATED)) == 0 &&
		progress_size == PROGRESS_AT_REST +
		(flags & PROGRESS_DATED ? DAY_SIZE : 0u) &&
		state[PLAIN_AT_FLAGS] == wanted &&
		memcmp(state + PLAIN_AT_UNIT, progress + PROGRESS_AT_UNIT,
			   PART_SIZE) == 0;
}

bool
sum_add_stored(uint8_t *state, size_t size,
			   const uint8_t *progress, size_t progress_size)
{
	unsigned __int128 value;
	unsigned __int128 sum;
	decimal		d;
	int32_t		day;

	if (!is_plain(state, size, progress, progress_size))
		return false;
	d = load_decimal(progress + PROGRESS_AT_VALUE);
	if (!decimal_valid(d) || d.digits <= 0)
		return false;
	value = (unsigned __int128) d.digits *
		(uint64_t) power_of_ten[DECIMAL_MAX_SCALE - d.scale];
	sum = load_integer(state + PLAIN_AT_VALUE + 8, 8);
	sum = sum << 64 | load_integer(state + PLAIN_AT_VALUE, 8);
	if (__builtin_add_overflow(sum, value, &sum))
		return false;
	put_integer(put_integer(state + PLAIN_AT_VALUE, (uint64_t) sum, 8),
				(uint64_t) (sum >> 64), 8);
	if (state[PLAIN_AT_SCALE] < d.scale)
		state[PLAIN_AT_SCALE] = d.scale;
	if (progress_size > PROGRESS_AT_REST)
	{
		day = load_day(state + PLAIN_AT_DAY);
		put_day(state + PLAIN_AT_DAY,
				sum_later_day(day, load_day(progress + PROGRESS_AT_REST)));
	}
	return true;
}
