/*
 * test_sdg_rollup.c
 *	  The mean of scores: in any order and parting, and its bytes.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "growth/sdg_rollup.h"

#include <math.h>

#include "random.h"
#include "tap.h"

#define SCORES 60
#define ROUNDS 500

static void
test_few(void)
{
	sdg_rollup	r;
	sdg_class	class = SDG_DETERIORATION;
	double		mean = 0;

	sdg_rollup_start(&r);
	ok(!sdg_rollup_result(&r, &mean, &class) && class == SDG_NOT_AVAILABLE,
	   "of nothing there is no mean");
	ok(sdg_rollup_add(&r, 5, true) && sdg_rollup_result(&r, &mean, &class) &&
	   mean == 5 && class == SDG_TARGET_ACHIEVED,
	   "the mean of one is the one, and is achieved like it");
	ok(sdg_rollup_add(&r, -5, false) && sdg_rollup_result(&r, &mean, &class) &&
	   mean == 0 && class == SDG_MODERATE_PROGRESS,
	   "one that is not achieved is enough");
	ok(!sdg_rollup_add(&r, 5.000001, true) && !sdg_rollup_add(&r, -5.000001, true) &&
	   !sdg_rollup_add(&r, NAN, true) && !sdg_rollup_add(&r, INFINITY, true) &&
	   r.count == 2 && r.achieved == 1, "what is no score is not added");
	ok(sdg_rollup_add(&r, 0.1, false) && sdg_rollup_add(&r, 0.2, true) &&
	   sdg_rollup_result(&r, &mean, &class) && fabs(mean - 0.075) < 1e-16,
	   "0.1 and 0.2 more are 0.3 in four");
}

static void
test_classes(void)
{
	is_int(sdg_class_of_mean(2.5, false), SDG_SUBSTANTIAL_PROGRESS, "from 2.5");
	is_int(sdg_class_of_mean(2.4999, false), SDG_MODERATE_PROGRESS, "below 2.5");
	is_int(sdg_class_of_mean(0, false), SDG_MODERATE_PROGRESS, "from 0");
	is_int(sdg_class_of_mean(-0.0001, false), SDG_LIMITED_PROGRESS, "below 0");
	is_int(sdg_class_of_mean(-2.5, false), SDG_LIMITED_PROGRESS, "from -2.5");
	is_int(sdg_class_of_mean(-2.5001, false), SDG_DETERIORATION, "below -2.5");
	is_int(sdg_class_of_mean(-5, true), SDG_TARGET_ACHIEVED, "all are achieved");
}

/* Scores added one by one, or backwards in parts that are merged. */
static void
test_order(void)
{
	int			same = 0;
	int			back = 0;
	int			near = 0;

	for (int i = 0; i < ROUNDS; i++)
	{
		uint8_t		bytes[SDG_ROLLUP_STORED_MAX];
		uint8_t		others[SDG_ROLLUP_STORED_MAX];
		double		score[SCORES];
		long double total = 0;
		double		mean = 0;
		sdg_class	class;
		sdg_rollup	forwards;
		sdg_rollup	part[2];
		sdg_rollup	again;
		size_t		size;

		sdg_rollup_start(&forwards);
		sdg_rollup_start(&part[0]);
		sdg_rollup_start(&part[1]);
		for (int j = 0; j < SCORES; j++)
		{
			score[j] = (double) random_integer() / (double) INT64_MAX * 5;
			total += score[j];
			sdg_rollup_add(&forwards, score[j], j % 3 == 0);
		}
		for (int j = SCORES - 1; j >= 0; j--)
			sdg_rollup_add(&part[random_below(2)], score[j], j % 3 == 0);
		sdg_rollup_merge(&part[0], &part[1]);

		size = sdg_rollup_store(&forwards, bytes);
		same += sdg_rollup_store(&part[0], others) == size &&
			memcmp(bytes, others, size) == 0;
		back += sdg_rollup_load(bytes, size, &again) == ERROR_NONE &&
			sdg_rollup_store(&again, others) == size &&
			memcmp(bytes, others, size) == 0;
		near += sdg_rollup_result(&again, &mean, &class) &&
			fabs(mean - (double) (total / SCORES)) < 1e-14 &&
			class == sdg_class_of_mean(mean, false);
	}
	is_int(same, ROUNDS, "a mean is the same in any order and parting");
	is_int(back, ROUNDS, "its bytes read back to the same");
	is_int(near, ROUNDS, "and it is the mean");
}

/* Counts and sum as bytes, whatever they are. */
static error_code
load(int64_t count, int64_t achieved, int64_t fives)
{
	sdg_rollup	r = {.count = count,.achieved = achieved};
	uint8_t		bytes[SDG_ROLLUP_STORED_MAX];

	wide_set(&r.sum, fives);
	wide_multiply_small(&r.sum, UINT64_C(5) << 60);
	return sdg_rollup_load(bytes, sdg_rollup_store(&r, bytes), &r);
}

static void
test_bytes(void)
{
	const int64_t most = (INT64_C(1) << 62) - 1;
	uint8_t		bytes[SDG_ROLLUP_STORED_MAX + 1] = {0};
	sdg_rollup	r;
	size_t		size;
	int			refused = 0;

	is_int(load(3, 3, 3), ERROR_NONE, "three of 5 are 15");
	is_int(load(3, 0, -3), ERROR_NONE, "three of -5 are -15");
	is_int(load(3, 0, 4), ERROR_STORED, "but not 20");
	is_int(load(3, 0, -4), ERROR_STORED, "nor -20");
	is_int(load(3, 4, 3), ERROR_STORED, "four of three cannot be achieved");
	is_int(load(3, -1, 3), ERROR_STORED, "nor fewer than none");
	is_int(load(-1, -1, 0), ERROR_STORED, "there are not fewer than none");
	is_int(load(0, 0, 0), ERROR_NONE, "but there may be none");
	is_int(load(most, most, 1), ERROR_NONE, "so many are possible");
	is_int(load(most + 1, 0, 1), ERROR_STORED, "and no more");

	sdg_rollup_start(&r);
	r.count = most - 1;
	ok(sdg_rollup_add(&r, 1, false) && !sdg_rollup_add(&r, 1, false) &&
	   r.count == most, "nor can more be added");

	size = sdg_rollup_store(&r, bytes);
	for (size_t cut = 1; cut < size; cut++)
		refused += sdg_rollup_load(bytes, cut, &r) == ERROR_STORED;
	is_int(refused, (int) size - 1, "cut bytes are refused");
	is_int(sdg_rollup_load(bytes, size + 1, &r), ERROR_STORED, "more are refused");
	bytes[0]++;
	is_int(sdg_rollup_load(bytes, size, &r), ERROR_STORED_VERSION,
		   "another version is refused");
}

int
main(void)
{
	test_few();
	test_classes();
	test_order();
	test_bytes();
	return done_testing();
}
