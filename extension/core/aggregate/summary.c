/*
 * summary.c
 *	  Many indicators at a glance: counts by status, coverage, mean, worst.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "aggregate/summary.h"

#include <math.h>
#include <string.h>

#include "base/name_table.h"
#include "base/wide.h"
#include "storage/bytes.h"

/* A completion of 0..1 in 2^-62 fits a word. */
#define COMPLETION_BITS 62

typedef unsigned __int128 double_word;

void
summary_start(summary *s)
{
	memset(s, 0, sizeof(*s));
	s->worst = INFINITY;
}

static void
add_limbs(uint64_t *sum, const uint64_t *more)
{
	double_word carry = 0;

	for (int i = 0; i < SUMMARY_LIMBS; i++)
	{
		carry += (double_word) sum[i] + more[i];
		sum[i] = (uint64_t) carry;
		carry >>= 64;
	}
}

/* Two words times one give three, of which the highest may be 0. */
static void
multiply_limbs(uint64_t *product, const uint64_t *a, uint64_t b)
{
	double_word carry = (double_word) a[0] * b;

	product[0] = (uint64_t) carry;
	carry = (carry >> 64) + (double_word) a[1] * b;
	product[1] = (uint64_t) carry;
	product[2] = (uint64_t) (carry >> 64);
	product[3] = 0;
}

void
summary_add_unreported(summary *s, status state)
{
	s->count[state]++;
}

/*
 * Completion is cut off below 2^-62, for every row alike.  A double times a
 * power of two is exact.
 */
void
summary_add(summary *s, status state, double completion, decimal weight,
			bool is_binding)
{
	double_word scaled = (double_word) weight.digits *
		(uint64_t) power_of_ten[DECIMAL_MAX_SCALE - weight.scale];
	uint64_t	limbs[SUMMARY_LIMBS] = {
		(uint64_t) scaled, (uint64_t) (scaled >> 64)
	};
	uint64_t	product[SUMMARY_LIMBS];
	double		part = completion > 1 ? 1 : completion > 0 ? completion : 0;

	s->count[state]++;
	s->reported++;
	s->binding_missed += is_binding && state == STATUS_MISSED;
	if (completion < s->worst)
		s->worst = completion;
	add_limbs(s->weight, limbs);
	multiply_limbs(product, limbs,
				   (uint64_t) (part * (double) (UINT64_C(1) << COMPLETION_BITS)));
	add_limbs(s->weighted, product);
}

uint64_t
summary_indicators(const summary *s)
{
	uint64_t	indicators = 0;

	for (int i = 0; i <= STATUS_UNKNOWN; i++)
		indicators += s->count[i];
	return indicators;
}

bool
summary_merge(summary *s, const summary *other)
{
	if (summary_indicators(s) + summary_indicators(other) > SUMMARY_ROWS_MAX)
		return false;
	for (int i = 0; i <= STATUS_UNKNOWN; i++)
		s->count[i] += other->count[i];
	s->reported += other->reported;
	s->binding_missed += other->binding_missed;
	add_limbs(s->weight, other->weight);
	add_limbs(s->weighted, other->weighted);
	if (other->worst < s->worst)
		s->worst = other->worst;
	return true;
}

static void
to_wide(wide *a, const uint64_t *limbs)
{
	wide_set(a, 0);
	for (int i = SUMMARY_LIMBS - 1; i >= 0; i--)
	{
		if (limbs[i] == 0 && a->used == 0)
			continue;
		if (a->used == 0)
			a->used = i + 1;
		a->sign = 1;
		a->limb[i] = limbs[i];
	}
}

bool
summary_mean(const summary *s, double *mean)
{
	wide		weight;
	wide		weighted;

	to_wide(&weight, s->weight);
	to_wide(&weighted, s->weighted);
	if (weight.sign == 0)
		return false;
	wide_multiply_small(&weight, UINT64_C(1) << COMPLETION_BITS);
	*mean = wide_ratio(&weighted, &weight);
	return true;
}

bool
summary_worst(const summary *s, double *worst)
{
	*worst = s->worst;
	return s->reported > 0;
}

bool
commitment_from_name(const char *name, size_t length, commitment *result)
{
	static const name_entry names[] = {
		{"binding", COMMITMENT_BINDING},
		{"约束性", COMMITMENT_BINDING},
		{"anticipatory", COMMITMENT_ANTICIPATORY},
		{"预期性", COMMITMENT_ANTICIPATORY},
		{"directional", COMMITMENT_DIRECTIONAL},
		{"导向性", COMMITMENT_DIRECTIONAL}
	};
	int			found;

	if (!name_find(names, NAME_TABLE_SIZE(names), name, length, &found))
		return false;
	*result = (commitment) found;
	return true;
}

/* The double as the bits of IEEE 754. */
static uint64_t
bits_of(double x)
{
	uint64_t	bits;

	memcpy(&bits, &x, sizeof(bits));
	return bits;
}

/* Can scoring return it: is it finite, and not a negative zero? */
static bool
is_completion(double x)
{
	return isfinite(x) && (x != 0 || !signbit(x));
}

size_t
summary_store(const summary *s, uint8_t *buf)
{
	uint8_t    *at = buf;

	at = put_version(at);
	for (int i = 0; i <= STATUS_UNKNOWN; i++)
		at = put_integer(at, s->count[i], 8);
	at = put_integer(at, s->reported, 8);
	at = put_integer(at, s->binding_missed, 8);
	for (int i = 0; i < SUMMARY_LIMBS; i++)
		at = put_integer(at, s->weight[i], 8);
	for (int i = 0; i < SUMMARY_LIMBS; i++)
		at = put_integer(at, s->weighted[i], 8);
	at = put_integer(at, bits_of(s->worst), 8);
	return (size_t) (at - buf);
}

/* Is the weight possible for so many rows, and the mean at most 1? */
static bool
sums_possible(const summary *s)
{
	wide		weight;
	wide		weighted;
	wide		most;

	to_wide(&weight, s->weight);
	to_wide(&weighted, s->weighted);
	wide_set(&most, (int64_t) s->reported);
	wide_multiply_power(&most, 2 * DECIMAL_MAX_DIGITS);
	if (wide_compare(&weight, &most) > 0)
		return false;
	wide_multiply_small(&weight, UINT64_C(1) << COMPLETION_BITS);
	return wide_compare(&weighted, &weight) <= 0;
}

static bool
is_possible(const summary *s)
{
	uint64_t	indicators = 0;

	for (int i = 0; i <= STATUS_UNKNOWN; i++)
	{
		if (s->count[i] > SUMMARY_ROWS_MAX - indicators)
			return false;
		indicators += s->count[i];
	}
	return s->reported <= indicators &&
		s->binding_missed <= s->count[STATUS_MISSED] &&
		s->binding_missed <= s->reported &&
		(s->reported > 0 ? is_completion(s->worst) : s->worst == INFINITY) &&
		sums_possible(s);
}

error_code
summary_load(const uint8_t *bytes, size_t size, summary *s)
{
	byte_reader r = {bytes, bytes + size, false};
	uint64_t	bits;

	summary_start(s);
	if (!get_version(&r))
		return ERROR_STORED_VERSION;
	for (int i = 0; i <= STATUS_UNKNOWN; i++)
		s->count[i] = get_integer(&r, 8);
	s->reported = get_integer(&r, 8);
	s->binding_missed = get_integer(&r, 8);
	for (int i = 0; i < SUMMARY_LIMBS; i++)
		s->weight[i] = get_integer(&r, 8);
	for (int i = 0; i < SUMMARY_LIMBS; i++)
		s->weighted[i] = get_integer(&r, 8);
	bits = get_integer(&r, 8);
	memcpy(&s->worst, &bits, sizeof(bits));
	return r.failed || r.at != r.end || !is_possible(s) ?
		ERROR_STORED : ERROR_NONE;
}
