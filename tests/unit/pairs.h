/*
 * pairs.h
 *	  Random targets and reports that can be compared, for laws of scoring.
 *
 * They are made as text and read by the parser, so that only what can be
 * written is tested: levels and changes, baselines on either side, values
 * below zero, zero targets, ranges, tolerances, totals, done.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_PAIRS_H
#define GOALPOST_PAIRS_H

#include <stdio.h>
#include <string.h>

#include "notation/progress_read.h"
#include "notation/target_read.h"
#include "score/mismatch.h"
#include "score/score.h"
#include "random.h"

#define PICK(list) ((list)[random_below((int) (sizeof(list) / sizeof((list)[0])))])

static const char *const pair_units[][4] = {
	{"亿元", "万元", "元", "角"},
	{"%", "‰", "倍", "成"},
	{"吨", "kg", "斤", "万吨"},
	{"亩", "公顷", "m²", "万亩"},
	{"天", "小时", "周", "秒"},
	{"个", "家", "万台", "百户"},
	{"\"兆焦\"", "万\"兆焦\"", "\"兆焦\"", "\"兆焦\""},
	{"吨/年", "吨/月", "万吨/年", "kg/季"},
	{"", "万", "", "亿"}
};

static const char *const change_units[][4] = {
	{"%", "‰", "倍", "成"},
	{"pp", "基点", "pp", "pp"},
	{"亿元", "万元", "元", "角"},
	{"%/年", "‰/年", "%/年", "%/年"}
};

static const char *const pair_periods[] = {
	"", " in 2020", " in 2020Q3", " in 2016..2020", " by 2020-12-31",
	" in 2020-03-05..2020-09-17", " in 2020-06-15", " in 1999-07..2000-06"
};

static const char *const pair_days[] = {
	"", " @ 2020-06-15", " @ 2020-12-31", " @ 2019-12-31", " @ 2020-08-31",
	" @ 2021-02-28", " @ 2018-03-07", " @ 2000-01-01"
};

/* Read both; do they stand for a target and a report? */
static inline bool
read_pair(const char *target_text, const char *progress_text,
		  target *t, progress *p)
{
	parse_error error;

	return target_parse(target_text, strlen(target_text), t,
						&error) == ERROR_NONE &&
		progress_parse(progress_text, strlen(progress_text), p,
					   &error) == ERROR_NONE;
}

/* Short, long, tiny and huge numbers, many of them equal to one another. */
static inline void
pair_number(char *buf, size_t size)
{
	static const char *const few[] = {
		"0", "1", "2", "5", "5.00", "10", "19.80", "100", "99.9", "0.5",
		"123456789.123456789", "0.000000000000000001", "999999999999999999"
	};

	if (random_below(3) > 0)
		snprintf(buf, size, "%s", PICK(few));
	else
		snprintf(buf, size, "%d.%02d", random_below(3000), random_below(100));
}

/* A number with a minus in one of four, with a plus where it is a change. */
static inline bool
pair_signed(char *buf, size_t size, bool is_change)
{
	bool		negative = random_below(4) == 0;
	char		number[32];

	pair_number(number, sizeof(number));
	snprintf(buf, size, "%s%s", negative ? "-" : is_change ? "+" : "", number);
	return negative;
}

/* 5, or 2..5 with bounds of one sign form. */
static inline bool
pair_bounds(char *buf, size_t size, bool is_change)
{
	char		lower[40];
	char		upper[40];
	bool		negative = pair_signed(lower, sizeof(lower), is_change);

	if (random_below(4) > 0)
	{
		static const char *const comparators[] = {
			">=", ">", "<=", "<", "=", "~", "~>=", "~<="
		};

		snprintf(buf, size, "%s %s", PICK(comparators), lower);
		return negative;
	}
	negative |= pair_signed(upper, sizeof(upper), is_change);
	snprintf(buf, size, "%s..%s", lower, upper);
	return negative;
}

/* `>= 5 亿元 from 3 total in 2020`, `>= 7 level @ 2020-06-30`. */
static inline void
pair_levels(char *target_text, char *progress_text, size_t size)
{
	static const char *const kinds[] = {"", " level", " total"};
	const char *const *units = PICK(pair_units);
	const char *own = units[random_below(4)];
	char		bounds[100];
	char		baseline[60] = "";
	char		number[40];
	const char *kind = PICK(kinds);

	if (pair_bounds(bounds, sizeof(bounds), false) && kind[0] == '\0')
		kind = " level";
	if (random_below(2) == 0)
	{
		pair_signed(number, sizeof(number), false);
		snprintf(baseline, sizeof(baseline), " from %s", number);
	}
	snprintf(target_text, size, "%s %s%s%s%s", bounds, own, baseline, kind,
			 PICK(pair_periods));

	kind = pair_signed(number, sizeof(number), false) ? " level" : "";
	snprintf(progress_text, size, "%s %s%s%s", number,
			 random_below(2) == 0 ? own : units[random_below(4)], kind,
			 PICK(pair_days));
}

/* `<= -5 % vs 2015 in 2016..2020`, `-3 ‰ vs 2015`. */
static inline void
pair_changes(char *target_text, char *progress_text, size_t size)
{
	const char *const *units = PICK(change_units);
	const char *base = random_below(2) == 0 ? "" : " vs 2015";
	char		bounds[100];
	char		number[40];

	pair_bounds(bounds, sizeof(bounds), true);
	snprintf(target_text, size, "%s %s%s%s", bounds, units[random_below(4)],
			 base, PICK(pair_periods));
	pair_signed(number, sizeof(number), true);
	snprintf(progress_text, size, "%s %s%s%s", number, units[random_below(4)],
			 base, PICK(pair_days));
}

/* `>= +15 % from 200 亿元`, `220 亿元`; a share with parts; done. */
static inline void
pair_others(char *target_text, char *progress_text, size_t size)
{
	char		bounds[100];
	char		first[40];
	char		second[40];
	int			form = random_below(3);

	pair_bounds(bounds, sizeof(bounds), form == 0);
	pair_number(first, sizeof(first));
	pair_number(second, sizeof(second));
	if (form == 0)
	{
		snprintf(target_text, size, "%s %s from %s 亿元%s", bounds,
				 random_below(2) == 0 ? "%" : "亿元", first, PICK(pair_periods));
		snprintf(progress_text, size, "%s %s%s", second,
				 PICK(pair_units[0]), PICK(pair_days));
	}
	else if (form == 1)
	{
		snprintf(target_text, size, "%s %%%s", bounds, PICK(pair_periods));
		snprintf(progress_text, size, "%s of %s 万亩%s", first, second,
				 PICK(pair_days));
	}
	else
	{
		snprintf(target_text, size, "done%s", PICK(pair_periods));
		snprintf(progress_text, size, "%d %% done%s", random_below(101),
				 PICK(pair_days));
	}
}

/* A day in the target's period or close to it, or any day, or none. */
static inline int32_t
random_day(const target *t)
{
	int32_t		due = target_due(t);
	int32_t		starts = target_starts(t);

	if (random_below(4) == 0)
		return NO_DAY;
	if (due == NO_DAY || random_below(8) == 0)
		return random_below(9000);
	if (starts == NO_DAY)
		starts = due - 365;
	return starts - 20 + random_below(due - starts + 40);
}

/* Texts until two can be read and compared. */
static inline void
random_pair(target *t, progress *p)
{
	char		target_text[400];
	char		progress_text[400];
	size_t		size = sizeof(target_text);

	for (;;)
	{
		int			form = random_below(6);

		if (form < 3)
			pair_levels(target_text, progress_text, size);
		else if (form < 5)
			pair_changes(target_text, progress_text, size);
		else
			pair_others(target_text, progress_text, size);
		if (!read_pair(target_text, progress_text, t, p))
			continue;
		if (p->as_of != NO_DAY && random_below(2))
			p->as_of = random_day(t);
		if (score_mismatch(t, p) == MISMATCH_NONE)
			return;
	}
}

/* Both as comment lines of TAP, when a law does not hold. */
static inline void
show_pair(const target *t, const progress *p)
{
	char		target_text[TARGET_TEXT_SIZE];
	char		progress_text[PROGRESS_TEXT_SIZE];

	target_print(t, target_text);
	progress_print(p, progress_text);
	printf("# '%s' with '%s'\n", target_text, progress_text);
}

#endif							/* GOALPOST_PAIRS_H */
