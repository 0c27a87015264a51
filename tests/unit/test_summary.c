/*
 * test_summary.c
 *	  Summaries: of one row, of many in any order and split, and their bytes.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "schedule/status.h"
#include "aggregate/summary.h"

#include <float.h>
#include <math.h>

#include "pairs.h"
#include "tap.h"

#define ROWS 300
#define ROUNDS 500

typedef struct row
{
	bool		reported;
	status		state;
	double		completion;
	decimal		weight;
	bool		is_binding;
} row;

static row	rows[ROWS];

static void
random_row(row *r)
{
	progress	p;
	target		t;

	random_pair(&t, &p);
	r->reported = random_below(5) > 0;
	r->state = score_status(&t, r->reported ? &p : NULL, random_below(9000));
	r->completion = score_completion(&t, &p);
	r->weight.digits = random_below(3) > 0 ? 1 :
		(int64_t) (random_bits() % (uint64_t) DECIMAL_LIMIT);
	r->weight.scale = (uint8_t) random_below(DECIMAL_MAX_SCALE + 1);
	r->is_binding = random_below(2) == 0;
}

static void
add_row(summary *s, const row *r)
{
	if (r->reported)
		summary_add(s, r->state, r->completion, r->weight, r->is_binding);
	else
		summary_add_unreported(s, r->state);
}

static void
test_one(void)
{
	const decimal one = {.digits = 1};
	int			right = 0;

	for (int i = 0; i < ROUNDS; i++)
	{
		row			r;
		summary		s;
		double		mean = 0;
		double		worst = 0;

		random_row(&r);
		r.reported = true;
		r.weight = one;
		summary_start(&s);
		add_row(&s, &r);
		right += summary_indicators(&s) == 1 && s.count[r.state] == 1 &&
			summary_mean(&s, &mean) && summary_worst(&s, &worst) &&
			worst == r.completion &&
			fabs(mean - fmax(0, fmin(1, r.completion))) <= 1e-18 &&
			s.binding_missed == (r.is_binding && r.state == STATUS_MISSED);
	}
	is_int(right, ROUNDS, "the summary of one is the one");
}

/* Parted at random among workers, added backwards, merged in any order. */
static void
add_parted(summary *s)
{
	summary		part[4];

	for (int i = 0; i < 4; i++)
		summary_start(&part[i]);
	for (int i = ROWS - 1; i >= 0; i--)
		add_row(&part[random_below(4)], &rows[i]);
	summary_start(s);
	for (int i = 0, first = random_below(4); i < 4; i++)
		summary_merge(s, &part[(i + first) % 4]);
}

static void
test_order(void)
{
	int			same = 0;
	int			back = 0;

	for (int i = 0; i < ROUNDS / 10; i++)
	{
		uint8_t		bytes[SUMMARY_STORED_SIZE];
		uint8_t		others[SUMMARY_STORED_SIZE];
		summary		serial;
		summary		parted;
		summary		again;

		summary_start(&serial);
		for (int j = 0; j < ROWS; j++)
		{
			random_row(&rows[j]);
			add_row(&serial, &rows[j]);
		}
		add_parted(&parted);
		summary_store(&serial, bytes);
		summary_store(&parted, others);
		same += memcmp(bytes, others, sizeof(bytes)) == 0;
		back += summary_load(bytes, sizeof(bytes), &again) == ERROR_NONE &&
			memcmp(&again, &serial, sizeof(again)) == 0;
	}
	is_int(same, ROUNDS / 10, "a summary is the same in any order and parting");
	is_int(back, ROUNDS / 10, "its bytes read back to the same");
}

static void
test_mean(void)
{
	const decimal two = {.digits = 2};
	const decimal three = {.digits = 3};
	const decimal none = {.digits = 0};
	summary		s;
	double		mean = 0;
	double		worst = 0;

	summary_start(&s);
	ok(!summary_mean(&s, &mean) && !summary_worst(&s, &worst) &&
	   summary_indicators(&s) == 0, "of nothing there is no mean, and no worst");
	summary_add(&s, STATUS_MISSED, 0.1, none, true);
	ok(!summary_mean(&s, &mean), "what has no weight has no mean");
	summary_add(&s, STATUS_AT_RISK, 0.4, two, false);
	summary_add(&s, STATUS_MET, 17, three, true);
	summary_add_unreported(&s, STATUS_NO_REPORT);
	ok(summary_mean(&s, &mean) && fabs(mean - 0.76) < DBL_EPSILON,
	   "two of 0.4 and three of more than 1 are 0.76");
	ok(summary_worst(&s, &worst) && worst == 0.1,
	   "the worst counts without weight");
	ok(s.reported == 3 && summary_indicators(&s) == 4 &&
	   s.binding_missed == 1, "coverage and binding misses are counted");
}

/* The mean of any rows is that of their weights, in floating point too. */
static void
test_weights(void)
{
	int			near = 0;

	for (int i = 0; i < ROUNDS; i++)
	{
		long double weights = 0;
		long double weighted = 0;
		double		mean = 0;
		summary		s;

		summary_start(&s);
		for (int j = 0; j < 5; j++)
		{
			row			r;
			long double weight;

			random_row(&r);
			r.reported = true;
			add_row(&s, &r);
			weight = (long double) r.weight.digits /
				(long double) power_of_ten[r.weight.scale];
			weights += weight;
			weighted += weight * fmaxl(0, fminl(1, r.completion));
		}
		near += weights == 0 ? !summary_mean(&s, &mean) :
			summary_mean(&s, &mean) &&
			fabsl(mean - weighted / weights) <= 4 * DBL_EPSILON;
	}
	is_int(near, ROUNDS, "a mean is that of the weights");
}

/* Any one bit turned, any length cut: refused, or a summary that can be. */
static void
test_hostile(void)
{
	int			refused = 0;
	int			harmless = 0;
	uint8_t		bytes[SUMMARY_STORED_SIZE];
	summary		s;

	summary_start(&s);
	for (int i = 0; i < 3; i++)
		summary_add(&s, STATUS_MISSED, 0.5, (decimal) {.digits = 1}, true);
	summary_store(&s, bytes);
	for (size_t size = 0; size < sizeof(bytes); size++)
		refused += summary_load(bytes, size, &s) != ERROR_NONE;
	is_int(refused, sizeof(bytes), "cut bytes are refused");

	for (size_t bit = 0; bit < 8 * sizeof(bytes); bit++)
	{
		double		mean = 0;

		bytes[bit / 8] ^= (uint8_t) (1 << bit % 8);
		if (summary_load(bytes, sizeof(bytes), &s) != ERROR_NONE)
			harmless++;
		else
		{
			summary		twice = s;

			summary_merge(&twice, &s);
			harmless += !summary_mean(&twice, &mean) ||
				(mean >= 0 && mean <= 1);
		}
		bytes[bit / 8] ^= (uint8_t) (1 << bit % 8);
	}
	is_int(harmless, 8 * sizeof(bytes), "a turned bit is refused or harmless");
}

static void
test_commitment(void)
{
	commitment	c = COMMITMENT_DIRECTIONAL;

	ok(commitment_from_name("binding", 7, &c) && c == COMMITMENT_BINDING &&
	   commitment_from_name("约束性", strlen("约束性"), &c) &&
	   c == COMMITMENT_BINDING, "binding is read in both languages");
	ok(!commitment_from_name("Binding", 7, &c) &&
	   !commitment_from_name("", 0, &c), "any other word is refused");
}

int
main(void)
{
	test_one();
	test_order();
	test_mean();
	test_weights();
	test_hostile();
	test_commitment();
	return done_testing();
}
