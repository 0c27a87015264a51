/*
 * hash_key.c
 *	  Bytes that are equal for equal values and differ for others.
 *
 * A number with its unit is reduced to lowest terms: m × 10^e / d with m and d
 * without a common factor, d without the factors 2 and 5, m without a trailing
 * zero.  So 1 亿元, 10000 万元 and 100000000.00 元 give the same bytes.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "base/divisor.h"
#include "storage/bytes.h"
#include "storage/layout.h"
#include "order/order.h"

typedef unsigned __int128 uint128;

/*
 * The first byte of a number in lowest terms says what follows; its higher
 * bits hold the size of m in bytes, less one.  Short keys hash faster.
 */
#define NUMBER_NEGATIVE 1
#define NUMBER_PRESENT 2		/* else it is 0, and nothing follows */
#define NUMBER_LONG 4			/* m has more than 64 bits */
#define NUMBER_RATIO 8			/* the denominator is not 1 */
#define NUMBER_SIZE_SHIFT 4

static uint8_t *
put_terms(uint8_t *at, bool negative, uint128 m, int exponent,
		  uint64_t denominator)
{
	uint64_t	low = (uint64_t) m;
	uint64_t	high = (uint64_t) (m >> 64);
	int			size = high != 0 ? 8 : 8 - __builtin_clzll(low | 1) / 8;

	*at++ = (uint8_t) (NUMBER_PRESENT | (negative ? NUMBER_NEGATIVE : 0) |
					   (high != 0 ? NUMBER_LONG : 0) |
					   (denominator != 1 ? NUMBER_RATIO : 0) |
					   (size - 1) << NUMBER_SIZE_SHIFT);
	*at++ = (uint8_t) exponent; /* within ±62 over the whole range */
	put_integer(at, low, 8);
	at += size;
	if (high != 0)
		at = put_integer(at, high, 8);
	return denominator != 1 ? put_integer(at, denominator, 8) : at;
}

/*
 * value × 10^-scale × the unit's factor, in lowest terms.  128 bits suffice,
 * as test_order finds over all pairs of units: digits have 60, the numerator
 * at most 63, and where the denominator has many twos or fives that are not
 * tens, the numerator is small.
 */
static uint8_t *
put_number(uint8_t *at, decimal d, const unit *u)
{
	unit_scale	scale = unit_scale_of(u);
	uint64_t	denominator = scale.denominator;
	int			exponent = scale.exponent - d.scale;
	uint128		m = (uint128) (d.digits < 0 ? -d.digits : d.digits);
	uint64_t	common;

	if (m == 0)
		return put_integer(at, 0, 1);
	m *= scale.numerator;
	if (denominator > 1)
	{
		common = greatest_common_divisor(denominator,
										 (uint64_t) (m % denominator));
		m /= common;
		denominator /= common;
		for (; denominator % 10 == 0; denominator /= 10)
			exponent--;
		for (; denominator % 2 == 0; denominator /= 2, exponent--)
			m *= 5;
		for (; denominator % 5 == 0; denominator /= 5, exponent--)
			m *= 2;
	}
	for (; (uint64_t) (m >> 64) != 0 && m % 10 == 0; exponent++)
		m /= 10;
	if ((uint64_t) (m >> 64) == 0)
	{
		uint64_t	low = (uint64_t) m;

		for (; low % 10 == 0; exponent++)
			low /= 10;
		m = low;
	}

	return put_terms(at, d.digits < 0, m, exponent, denominator);
}

/* A kin has at most 15 bits; the 16th one says that a slash follows. */
static uint8_t *
put_family_part(uint8_t *at, const unit_part *part, const char *word,
				bool stroke_follows)
{
	unsigned	kin = part->number <= UNIT_WORD ? part->number :
		unit_entry_of(part->number)->kin;

	at = put_integer(at, kin | (stroke_follows ? 0x8000u : 0), 2);
	return part->number == UNIT_WORD ? put_word(at, part, word) : at;
}

static uint8_t *
put_family(uint8_t *at, const unit *u)
{
	at = put_family_part(at, &u->over, u->over_word, u->is_rate);
	return u->is_rate ?
		put_family_part(at, &u->under, u->under_word, false) : at;
}

static uint8_t *
put_period(uint8_t *at, period p)
{
	return put_day(put_day(at, p.first), p.last);
}

/* Numbers besides the value, in the unit of the target or their own. */
static uint8_t *
put_target_numbers(uint8_t *at, const target *t)
{
	if (t->comparator == COMPARATOR_RANGE)
		at = put_number(at, t->upper, &t->unit);
	at = put_number(at, target_tolerance(t), &t->unit);
	if (t->has_baseline)
	{
		at = put_family(at, &t->baseline_unit);
		at = put_number(at, t->baseline, &t->baseline_unit);
		at = put_integer(at, (uint64_t) t->baseline_year, 2);
	}
	return t->has_stretch ? put_number(at, t->stretch, &t->unit) : at;
}

size_t
target_hash_key(const target *t, uint8_t *buf)
{
	bool		bare_zero = target_is_bare_zero(t);
	uint8_t    *at = buf;

	*at++ = (uint8_t) t->comparator;
	*at++ = (uint8_t) ((unsigned) t->is_change |
					   (unsigned) t->is_total << 1 |
					   (unsigned) t->is_by << 2 | (unsigned) bare_zero << 3 |
					   (unsigned) t->has_baseline << 4 |
					   (unsigned) t->has_stretch << 5 |
					   (unsigned) t->has_base << 6 |
					   (unsigned) t->has_period << 7);
	if (t->comparator != COMPARATOR_DONE && !bare_zero)
	{
		at = put_family(at, &t->unit);
		at = put_number(at, t->value, &t->unit);
		at = put_target_numbers(at, t);
	}
	if (t->has_base)
		at = put_period(at, t->base);
	if (t->has_period)
		at = put_period(at, t->period);
	return (size_t) (at - buf);
}

size_t
progress_hash_key(const progress *p, uint8_t *buf)
{
	bool		bare_zero = progress_is_bare_zero(p);
	uint8_t    *at = buf;

	*at++ = (uint8_t) ((unsigned) p->kind | (unsigned) p->is_change << 2 |
					   (unsigned) bare_zero << 3 |
					   (unsigned) p->has_base << 4);
	if (!bare_zero)
	{
		at = put_family(at, &p->unit);
		at = put_number(at, p->value, &p->unit);
		if (p->kind == PROGRESS_SHARE)
			at = put_number(at, p->whole, &p->unit);
	}
	if (p->has_base)
		at = put_period(at, p->base);
	at = put_day(at, p->as_of);
	return (size_t) (at - buf);
}

/*
 * The usual value, in a unit that is its base unit times a power of ten: the
 * same key as progress_hash_key gives, read in place.
 */
size_t
progress_hash_key_stored(const uint8_t *bytes, size_t size, uint8_t *buf)
{
	const unit_entry *entry;
	unit_part	part;
	decimal		d;
	unsigned	flags;
	uint64_t	m;
	int			exponent;
	uint8_t    *at = buf;

	if (size < PROGRESS_AT_REST || bytes[STORED_AT_VERSION] != STORED_VERSION ||
		bytes[PROGRESS_AT_KIND] != PROGRESS_VALUE)
		return 0;
	flags = bytes[PROGRESS_AT_FLAGS];
	if ((flags & ~(unsigned) (PROGRESS_CHANGE | PROGRESS_DATED)) != 0 ||
		size != PROGRESS_AT_REST + (flags & PROGRESS_DATED ? 4u : 0u))
		return 0;
	load_part(bytes + PROGRESS_AT_UNIT, &part);
	d = load_decimal(bytes + PROGRESS_AT_VALUE);
	if (part.number <= UNIT_WORD || !part_known(&part) || !decimal_valid(d) ||
		d.digits == 0)
		return 0;
	entry = unit_entry_of(part.number);
	if (entry->numerator != 1 || entry->denominator != 1)
		return 0;

	m = (uint64_t) (d.digits < 0 ? -d.digits : d.digits);
	exponent = multiplier_entry_of(part.multiplier)->exponent - d.scale;
	for (; m % 10 == 0; exponent++)
		m /= 10;
	*at++ = (uint8_t) (PROGRESS_VALUE |
					   (flags & PROGRESS_CHANGE ? 1u : 0u) << 2);
	at = put_integer(at, entry->kin, 2);
	at = put_terms(at, d.digits < 0, m, exponent, 1);
	at = put_day(at, flags & PROGRESS_DATED ?
				 load_day(bytes + PROGRESS_AT_REST) : NO_DAY);
	return (size_t) (at - buf);
}
