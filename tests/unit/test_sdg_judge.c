/*
 * test_sdg_judge.c
 *	  The classes of the SDG methods at their exact limits, and symmetries.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "growth/sdg.h"

#include <math.h>

#include "notation/progress_read.h"
#include "notation/target_read.h"
#include "random.h"
#include "tap.h"

#define ROUNDS 20000

static progress
level(const char *number, const char *date)
{
	char		text[100];
	parse_error error;
	progress	p;

	snprintf(text, sizeof(text), "%s%s%s", number,
			 number[0] == '-' ? " level" : "", date);
	if (progress_parse(text, strlen(text), &p, &error) != ERROR_NONE)
		printf("# '%s' is not read\n", text);
	return p;
}

static target
bound(const char *comparator, const char *number, const char *year)
{
	char		text[100];
	parse_error error;
	target		t;

	snprintf(text, sizeof(text), "%s %s%s in %s", comparator, number,
			 number[0] == '-' ? " level" : "", year);
	if (target_parse(text, strlen(text), &t, &error) != ERROR_NONE)
		printf("# '%s' is not read\n", text);
	return t;
}

/* From 100 in 2015 to the latest in 2017, where 10 % a year are asked for. */
static void
judged(const char *latest, bool wants_more, sdg_class opensdg,
	   sdg_class eurostat)
{
	target		t = wants_more ? bound(">=", "133.1", "2018") :
		bound("<=", "72.9", "2018");
	progress	from = level("100", " @ 2015");
	progress	to = level(latest, " @ 2017");
	sdg_result	r;

	sdg_judge(&r, &t, &from, &to, wants_more, NULL, SDG_OPENSDG);
	is_text(sdg_class_name(r.class), sdg_class_name(opensdg), latest);
	sdg_judge(&r, &t, &from, &to, wants_more, NULL, SDG_EUROSTAT);
	is_text(sdg_class_name(r.class), sdg_class_name(eurostat), "and by Eurostat");
}

/* 9.5 % and 6 % a year, and nothing: exactly, and by the least that can be. */
static void
test_limits_with_target(void)
{
	judged("119.9025", true, SDG_SUBSTANTIAL_PROGRESS, SDG_SIGNIFICANT_PROGRESS);
	judged("119.902499999999999", true, SDG_MODERATE_PROGRESS, SDG_MODERATE_PROGRESS);
	judged("112.36", true, SDG_MODERATE_PROGRESS, SDG_MODERATE_PROGRESS);
	judged("112.3599999", true, SDG_LIMITED_PROGRESS, SDG_MODERATE_DETERIORATION);
	judged("110.25", true, SDG_LIMITED_PROGRESS, SDG_MODERATE_DETERIORATION);
	judged("100", true, SDG_LIMITED_PROGRESS, SDG_MODERATE_DETERIORATION);
	judged("99.9999", true, SDG_DETERIORATION, SDG_SIGNIFICANT_DETERIORATION);
	judged("81", true, SDG_DETERIORATION, SDG_SIGNIFICANT_DETERIORATION);

	judged("81.9025", false, SDG_SUBSTANTIAL_PROGRESS, SDG_SIGNIFICANT_PROGRESS);
	judged("81.9026", false, SDG_MODERATE_PROGRESS, SDG_MODERATE_PROGRESS);
	judged("88.36", false, SDG_MODERATE_PROGRESS, SDG_MODERATE_PROGRESS);
	judged("90.25", false, SDG_LIMITED_PROGRESS, SDG_MODERATE_DETERIORATION);
	judged("100", false, SDG_LIMITED_PROGRESS, SDG_MODERATE_DETERIORATION);
	judged("121", false, SDG_DETERIORATION, SDG_SIGNIFICANT_DETERIORATION);
}

/* 5 % in half a year are the 10.25 % that a whole year asks for. */
static void
test_half_year(void)
{
	progress	from = level("100", " @ 2019-12-31");
	progress	to = level("105", " @ 2020-06-30");
	target		t = bound(">=", "110.25", "2020");
	sdg_result	r;

	for (int method = 0; method < 2; method++)
	{
		sdg_judge(&r, &t, &from, &to, true, NULL, (sdg_method) method);
		ok(fabs(r.ratio - 1) < 1e-12 && (r.class == SDG_SUBSTANTIAL_PROGRESS ||
										 r.class == SDG_SIGNIFICANT_PROGRESS),
		   "half a year is judged by its growth a year");
	}
}

/* The same without a target: from 1000 in 2015 to the latest in 2016. */
static void
grown(const char *latest, sdg_class opensdg, sdg_class eurostat)
{
	progress	from = level("1000", " @ 2015");
	progress	to = level(latest, " @ 2016");
	sdg_result	r;

	sdg_judge(&r, NULL, &from, &to, true, NULL, SDG_OPENSDG);
	is_text(sdg_class_name(r.class), sdg_class_name(opensdg), latest);
	sdg_judge(&r, NULL, &from, &to, true, NULL, SDG_EUROSTAT);
	is_text(sdg_class_name(r.class), sdg_class_name(eurostat), "and by Eurostat");
}

static void
test_limits_without_target(void)
{
	grown("1015", SDG_SUBSTANTIAL_PROGRESS, SDG_SIGNIFICANT_PROGRESS);
	grown("1014.999999", SDG_MODERATE_PROGRESS, SDG_SIGNIFICANT_PROGRESS);
	grown("1010.000001", SDG_MODERATE_PROGRESS, SDG_SIGNIFICANT_PROGRESS);
	grown("1010", SDG_MODERATE_PROGRESS, SDG_MODERATE_PROGRESS);
	grown("1005", SDG_MODERATE_PROGRESS, SDG_MODERATE_PROGRESS);
	grown("1004.999999", SDG_LIMITED_PROGRESS, SDG_MODERATE_PROGRESS);
	grown("1001.000001", SDG_LIMITED_PROGRESS, SDG_MODERATE_PROGRESS);
	grown("1001", SDG_LIMITED_PROGRESS, SDG_NO_PROGRESS);
	grown("1000", SDG_LIMITED_PROGRESS, SDG_NO_PROGRESS);
	grown("999", SDG_DETERIORATION, SDG_NO_PROGRESS);
	grown("998.999999", SDG_DETERIORATION, SDG_MODERATE_DETERIORATION);
	grown("990", SDG_DETERIORATION, SDG_MODERATE_DETERIORATION);
	grown("989.999999", SDG_DETERIORATION, SDG_SIGNIFICANT_DETERIORATION);
}

static bool
same_result(const sdg_result *a, const sdg_result *b)
{
	return a->class == b->class && a->has_score == b->has_score &&
		a->score == b->score && a->has_ratio == b->has_ratio &&
		a->ratio == b->ratio;
}

/* Below zero everything is mirrored: less of a loss is more. */
static void
test_mirror(void)
{
	int			same = 0;

	for (int i = 0; i < ROUNDS; i++)
	{
		bool		wants_more = random_below(2);
		bool		has_target = random_below(2);
		bool		has_limit = random_below(2);
		sdg_method	method = (sdg_method) random_below(2);
		target		t = bound(wants_more ? ">=" : "<=", "1", "2030");
		progress	from = level("1", " @ 2015");
		progress	to = level("1", " @ 2020");
		progress	limit = level("1", "");
		sdg_result	above;
		sdg_result	below;

		t.value.digits = 1 + random_below(300);
		from.value.digits = 1 + random_below(300);
		to.value.digits = from.value.digits + random_below(20) - 10;
		limit.value.digits = random_below(300);
		sdg_judge(&above, has_target ? &t : NULL, &from, &to, wants_more,
				  has_limit ? &limit : NULL, method);

		t.comparator = wants_more ? COMPARATOR_AT_MOST : COMPARATOR_AT_LEAST;
		t.value = decimal_negate(t.value);
		from.value = decimal_negate(from.value);
		to.value = decimal_negate(to.value);
		limit.value = decimal_negate(limit.value);
		sdg_judge(&below, has_target ? &t : NULL, &from, &to, !wants_more,
				  has_limit ? &limit : NULL, method);
		same += same_result(&above, &below);
	}
	is_int(same, ROUNDS, "levels below zero are judged like those above");
}

/* Room to grow depends on the distance from the limit, on either side. */
static void
test_limit(void)
{
	static const char *const ends[][4] = {
		{"80", "81.6", "120", "122.4"}, {"50", "50.5", "150", "151.5"},
		{"99", "99.099", "101", "101.101"}, {"20", "19", "180", "171"}
	};
	progress	limit = level("100", "");
	progress	zero = level("0", "");
	sdg_result	r[4];

	for (size_t i = 0; i < 2 * sizeof(ends) / sizeof(ends[0]); i++)
	{
		const char *const *end = ends[i / 2];
		sdg_method	method = (sdg_method) (i % 2);

		for (int j = 0; j < 4; j++)
		{
			const char *const *pair = &end[j % 2 * 2];
			progress	from = level(pair[0], " @ 2015");
			progress	to = level(pair[1], " @ 2016");

			sdg_judge(&r[j], NULL, &from, &to, true,
					  j < 2 ? &limit : j == 2 ? &zero : NULL, method);
		}
		ok(same_result(&r[0], &r[1]), "%s and %s are as near to the limit",
		   end[0], end[2]);
		ok(r[2].ratio == r[3].ratio && r[2].class == r[3].class,
		   "a limit of 0 is none");
	}
}

/* At the limit there is no room; from twice the limit on there is all. */
static void
test_ends_of_limit(void)
{
	progress	limit = level("100", "");
	progress	from = level("100", " @ 2015");
	progress	to = level("100.1", " @ 2016");
	sdg_result	r;
	sdg_result	free;

	sdg_judge(&r, NULL, &from, &to, true, &limit, SDG_OPENSDG);
	ok(r.score == 5 && r.class == SDG_SUBSTANTIAL_PROGRESS,
	   "at the limit the score is full");
	sdg_judge(&r, NULL, &from, &to, true, &limit, SDG_EUROSTAT);
	ok(r.score == 5 && r.class == SDG_SIGNIFICANT_PROGRESS, "and by Eurostat");
	from = level("200", " @ 2015");
	to = level("201", " @ 2016");
	for (int method = 0; method < 2; method++)
	{
		sdg_judge(&r, NULL, &from, &to, true, &limit, (sdg_method) method);
		sdg_judge(&free, NULL, &from, &to, true, NULL, (sdg_method) method);
		ok(same_result(&r, &free), "twice the limit is far from it");
	}
}

/* Growth from nothing counts from 0.001; growth across zero is none. */
static void
test_zero(void)
{
	progress	nothing = level("0", " @ 2015");
	progress	least = level("0.001", " @ 2015");
	progress	to = level("0.0015", " @ 2016");
	progress	across = level("-1", " @ 2016");
	target		none = bound("<=", "0", "2030");
	target		nearly = bound("<=", "0.001", "2030");
	progress	from = level("8", " @ 2015");
	progress	fallen = level("6", " @ 2016");
	sdg_result	a;
	sdg_result	b;

	sdg_judge(&a, NULL, &nothing, &to, true, NULL, SDG_OPENSDG);
	sdg_judge(&b, NULL, &least, &to, true, NULL, SDG_OPENSDG);
	ok(same_result(&a, &b) && a.ratio == 0.5, "a start of 0 is one of 0.001");
	sdg_judge(&a, &none, &from, &fallen, false, NULL, SDG_EUROSTAT);
	sdg_judge(&b, &nearly, &from, &fallen, false, NULL, SDG_EUROSTAT);
	ok(same_result(&a, &b) && a.has_ratio, "a target of 0 is one of 0.001");
	sdg_judge(&a, NULL, &least, &across, true, NULL, SDG_OPENSDG);
	ok(a.class == SDG_NOT_AVAILABLE && !a.has_score && !a.has_ratio,
	   "growth across zero is none");
}

int
main(void)
{
	test_limits_with_target();
	test_limits_without_target();
	test_half_year();
	test_mirror();
	test_limit();
	test_ends_of_limit();
	test_zero();
	return done_testing();
}
