/*
 * order_prefix.c
 *	  64 bits that sort like the values they stand for, as far as they go.
 *
 * From the highest bit, as order.c compares them:
 *
 *	14	family (5) and kin (9)
 *	1	is it a rate
 *	33	the size in base units: side of 0 (1), then, turned below 0, power of
 *		ten (5) and the eight leading digits (27)
 *	16	where those digits are the whole size, what is compared after it: is it
 *		a change (1), then the as-of date of a progress (15), or comparator (4)
 *		and period (11) of a target
 *
 * A rate has family and kin of its lower unit before the size, and so 2 bits of
 * the rest.
 *
 * The digits are decimal: figures as people write them are whole in eight, in
 * whatever multiplier, so that a sort by value and date seldom looks further.
 * A size with more digits goes beyond all that have just its eight, away from
 * 0.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "order_prefix.h"

typedef unsigned __int128 uint128;

#define KIN_BITS 9
#define PART_BITS (5 + KIN_BITS)
#define SIZE_BITS 33
#define REST_BITS 16
#define VALUE_BITS (SIZE_BITS + REST_BITS)

_Static_assert(FAMILY_DONE < 32, "families have 5 bits");
_Static_assert(UNIT_NUMBER_LIMIT <= 1 << KIN_BITS, "a kin is a unit's number");
_Static_assert(COMPARATOR_DONE < 16, "comparators have 4 bits");

#define LEADING_DIGITS 8
#define LEADING_BITS 27			/* 10^8 is below 2^27 */

/* Of the last leading digit; sizes beyond are as good as 0, or all alike. */
#define POWER_MIN (-20)			/* from 0.0001 μg/m³ */
#define POWER_MAX 9				/* to 100000 万亿元 */

#define SIZE_ZERO (UINT64_C(1) << (SIZE_BITS - 1))
#define SIZE_LARGEST (UINT64_C(31) << LEADING_BITS)

/* Below and above all whole sizes with these leading digits. */
#define REST_BELOW 0u
#define REST_ABOVE 0xFFFFu
#define REST_CHANGE 0x8000u

/* Days from 1980-01-01 to 2069-09-16 differ; others are as the outermost. */
#define DATE_ORIGIN (-7305)
#define DATE_MIN 1
#define DATE_MAX 0x7FFE
#define DATE_MORE 0x7FFFu		/* more than a date, which sorts after it */

/* A target has 4 bits for its comparator, so only each 16th day differs. */
#define COMPARATOR_SHIFT 11
#define PERIOD_SHIFT 4

/* A size cut to its leading digits: digits × 10^power. */
typedef struct leading
{
	uint64_t	digits;			/* LEADING_DIGITS of them; 0 has none */
	int			power;
	bool		whole;			/* nothing was cut */
} leading;

/* How many digits n has, which is below 10^18.  1233 / 4096 is log10(2). */
static int
digit_count(uint64_t n)
{
	int			count = (64 - __builtin_clzll(n | 1)) * 1233 >> 12;

	return count + (n >= (uint64_t) power_of_ten[count]);
}

/* Go on dividing until there are LEADING_DIGITS. */
static void
lengthen(leading *l, uint64_t remainder, uint64_t denominator)
{
	int			missing = LEADING_DIGITS - digit_count(l->digits);

	if (remainder == 0)
	{
		l->digits *= (uint64_t) power_of_ten[missing];
		l->power -= missing;
		return;
	}
	while (l->digits < (uint64_t) power_of_ten[LEADING_DIGITS - 1])
	{
		remainder *= 10;		/* below 10^19, which is below 2^64 */
		l->digits = l->digits * 10 + remainder / denominator;
		remainder %= denominator;
		l->power--;
	}
	l->whole = remainder == 0;
}

/* Cut what goes beyond LEADING_DIGITS. */
static void
shorten(leading *l, uint64_t remainder)
{
	int			excess = digit_count(l->digits) - LEADING_DIGITS;
	uint64_t	unit = (uint64_t) power_of_ten[excess];

	l->whole &= remainder == 0 && l->digits % unit == 0;
	l->digits /= unit;
	l->power += excess;
}

/* numerator / denominator × 10^power; never rounded, so that equal is equal. */
static leading
leading_of(uint128 numerator, uint64_t denominator, int power)
{
	leading		result = {0, power, true};
	uint64_t	remainder;

	if (numerator == 0)
		return result;
	for (; denominator % 10 == 0; denominator /= 10)
		result.power--;

	/* a unit's denominator is now below 10^5: what goes here is beyond eight */
	for (; numerator >= DECIMAL_LIMIT; numerator /= 10)
	{
		result.whole &= numerator % 10 == 0;
		result.power++;
	}
	result.digits = (uint64_t) numerator / denominator;
	remainder = (uint64_t) numerator % denominator;
	if (result.digits < (uint64_t) power_of_ten[LEADING_DIGITS])
		lengthen(&result, remainder, denominator);
	else
		shorten(&result, remainder);
	return result;
}

static leading
value_leading(decimal value, const unit *u)
{
	unit_scale	scale = unit_scale_of(u);
	uint64_t	digits = (uint64_t) (value.digits < 0 ?
									 -value.digits : value.digits);

	return leading_of((uint128) digits * scale.numerator, scale.denominator,
					  scale.exponent - value.scale);
}

/* Size and rest; what is cut off a size is compared before any rest. */
static uint64_t
value_bits(leading l, bool negative, unsigned rest)
{
	uint64_t	size = 0;
	bool		whole = l.whole;

	if (l.digits != 0 && l.power >= POWER_MIN && l.power <= POWER_MAX)
		size = (uint64_t) (l.power - POWER_MIN + 1) << LEADING_BITS | l.digits;
	else if (l.digits != 0)
	{
		size = l.power > POWER_MAX ? SIZE_LARGEST : 0;
		whole = false;
	}
	if (!whole)
		rest = negative ? REST_BELOW : REST_ABOVE;
	return (negative ? SIZE_ZERO - size : SIZE_ZERO + size) << REST_BITS | rest;
}

/* 15 bits; NO_DAY is later than every day. */
static unsigned
date_bits(int32_t day)
{
	if (day < DATE_ORIGIN)
		return DATE_MIN;
	return day < DATE_ORIGIN + (DATE_MAX - DATE_MIN) ?
		(unsigned) (day - DATE_ORIGIN) + DATE_MIN : DATE_MAX;
}

static unsigned
progress_rest(const progress *p)
{
	unsigned	rest = p->kind == PROGRESS_SHARE || p->has_base ?
		DATE_MORE : date_bits(p->as_of);

	return p->is_change ? REST_CHANGE | rest : rest;
}

/*
 * Upper bound and tolerance are compared before all that follows the
 * comparator, and have no bits here; what has a baseline or a stretch, or is a
 * total, sorts after what has and is none.
 */
static unsigned
target_rest(const target *t)
{
	unsigned	rest = (unsigned) t->comparator << COMPARATOR_SHIFT;

	if (t->has_base)
		rest = DATE_MORE;
	else if (t->comparator != COMPARATOR_RANGE && !target_is_about(t))
		rest |= (t->has_baseline || t->has_stretch || t->is_total ?
				 DATE_MORE : date_bits(t->period.last)) >> PERIOD_SHIFT;
	return t->is_change ? REST_CHANGE | rest : rest;
}

static uint64_t
part_bits(unit_family family, const unit_part *part)
{
	unsigned	kin = part->number > UNIT_WORD ?
		unit_entry_of(part->number)->kin : 0;

	return (uint64_t) family << KIN_BITS | kin;
}

/* The whole prefix; words are compared before what follows them. */
static uint64_t
prefix_of(unit_family family, const unit *u, uint64_t value)
{
	uint64_t	over = part_bits(family, &u->over) << 1;
	uint64_t	under;

	if (u->over.number == UNIT_WORD)
		return over << VALUE_BITS;
	if (!u->is_rate)
		return over << VALUE_BITS | value;
	under = part_bits(unit_part_family(&u->under), &u->under) <<
		(VALUE_BITS - PART_BITS);
	if (u->under.number != UNIT_WORD)
		under |= value >> PART_BITS;
	return (over | 1) << VALUE_BITS | under;
}

uint64_t
target_order_prefix(const target *t)
{
	static const leading none = {0, 0, true};
	bool		done = t->comparator == COMPARATOR_DONE;
	unit_family family = done ? FAMILY_DONE :
		target_is_bare_zero(t) ? FAMILY_ZERO : unit_family_of(&t->unit);
	leading		size = done ? none : value_leading(t->value, &t->unit);

	return prefix_of(family, &t->unit, value_bits(size, t->value.digits < 0,
												  target_rest(t)));
}

/* The size of a share with parts, whose base unit is the whole. */
static leading
share_leading(const progress *p)
{
	return leading_of((uint128) p->value.digits, (uint64_t) p->whole.digits,
					  p->whole.scale - p->value.scale);
}

uint64_t
progress_order_prefix(const progress *p)
{
	static const unit percent = {.over = {.number = UNIT_PERCENT}};
	const unit *u = p->kind == PROGRESS_VALUE ? &p->unit : &percent;
	unit_family family = p->kind == PROGRESS_DONE ? FAMILY_DONE :
		progress_is_bare_zero(p) ? FAMILY_ZERO : unit_family_of(u);
	leading		size = p->kind == PROGRESS_SHARE ?
		share_leading(p) : value_leading(p->value, u);

	return prefix_of(family, u, value_bits(size, p->value.digits < 0,
										   progress_rest(p)));
}
