/*
 * random_literal.h
 *	  Random literals of both types, most of them well-formed.
 *
 * Every clause of the notation can occur.  The parser refuses combinations
 * that break a rule; the tests check that enough literals are left.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_RANDOM_LITERAL_H
#define GOALPOST_RANDOM_LITERAL_H

#include <stdio.h>
#include <string.h>

#include "random.h"

#define PICK(list) (list)[random_below((int) (sizeof(list) / sizeof((list)[0])))]

static const char *const random_units[] = {
	"", "", "%", "%", "‰", "倍", "成", "/10万", "pp", "基点", "元", "万元", "亿元",
	"百万元", "万亿元", "角", "million $", "EUR", "个", "家", "万台", "人", "units",
	"吨", "万吨", "kg", "斤", "担", "微克", "公里", "米", "里", "亩", "万亩", "公顷",
	"km²", "立方米", "L", "kWh", "亿千瓦时", "TWh", "kW", "小时", "天", "秒", "周",
	"月", "年", "季", "工作日", "吨标准煤", "°C", "位", "分", "\"兆焦\"", "万\"船\"",
	"\"in\"", "吨/年", "万吨/年", "μg/m³", "微克/立方米", "元/人", "元/小时", "元/天",
	"个/万人", "人/10万人", "人/100000人", "公斤/公顷", "公斤/亩", "\"甲\"/\"乙\"",
	"%/年", "亿", "万", "thousand", "square metres", "m3", "working days",
	"百万m2", "million square metres", "percentage points", "per mille"
};

static const char *const random_comparators[] = {
	">= ", "> ", "<= ", "< ", "= ", "~>= ", "~<= ", "~ ", ""
};

static const char *const random_periods[] = {
	"2020", "2020H1", "2020Q3", "2020-02", "2020-06-15", "2016..2020",
	"2020-03-05..2020-09-30", "0001", "9999-12-31", "2019-01..2020-12"
};

/* A number of up to 18 digits; small and round ones are likely. */
static inline void
random_number(char *buf, size_t size)
{
	static const char *const plain[] = {
		"0", "1", "2", "5", "10", "19.80", "100", "100.0", "0.5", "2700",
		"999999999999999999", "0.000000000000000001", "99999999999999999.9"
	};
	int			digits;
	int			scale;
	int			used = 0;

	if (random_below(2))
	{
		snprintf(buf, size, "%s", PICK(plain));
		return;
	}
	digits = 1 + random_below(18);
	scale = random_below(digits);
	while (digits-- > 0)
	{
		buf[used++] = (char) ('0' + random_below(10));
		if (digits == scale && scale > 0)
			buf[used++] = '.';
	}
	buf[used] = '\0';
}

/* Append one part of a literal, or nothing. */
static inline void
add_part(char *buf, size_t size, const char *before, const char *part,
		 const char *after)
{
	size_t		used = strlen(buf);

	snprintf(buf + used, size - used, "%s%s%s", before, part, after);
}

static inline void
random_target(char *buf, size_t size)
{
	static const char *const signs[] = {"", "", "+", "-"};
	const char *sign = PICK(signs);
	const char *unit = PICK(random_units);
	char		number[32];

	buf[0] = '\0';
	if (random_below(20) == 0)
		add_part(buf, size, "done", "", "");
	else
	{
		random_number(number, sizeof(number));
		add_part(buf, size, PICK(random_comparators), sign, number);
		if (random_below(6) == 0)
		{
			random_number(number, sizeof(number));
			add_part(buf, size, "..", sign, number);
		}
		if (random_below(4) == 0)
		{
			random_number(number, sizeof(number));
			add_part(buf, size, " ± ", number, "");
		}
		add_part(buf, size, " ", unit, "");
		if (random_below(4) == 0)
			add_part(buf, size, " vs ", PICK(random_periods), "");
		if (random_below(3) == 0)
		{
			random_number(number, sizeof(number));
			add_part(buf, size, " from ", number, " ");
			add_part(buf, size, random_below(2) ? unit : PICK(random_units),
					 "", random_below(2) ? " at 2015" : "");
		}
		if (random_below(6) == 0)
		{
			random_number(number, sizeof(number));
			add_part(buf, size, " stretch ", sign, number);
		}
		if (random_below(4) == 0)
			add_part(buf, size, random_below(2) ? " level" : " total", "", "");
	}
	if (random_below(2))
		add_part(buf, size, " in ", PICK(random_periods), "");
	else if (random_below(4) == 0)
		add_part(buf, size, " by ", "2020-12-31", "");
}

static inline void
random_progress(char *buf, size_t size)
{
	static const char *const signs[] = {"", "", "", "+", "-"};
	char		number[32];

	buf[0] = '\0';
	random_number(number, sizeof(number));
	if (random_below(20) == 0)
		add_part(buf, size, number, " % done", "");
	else
	{
		add_part(buf, size, PICK(signs), number, " ");
		if (random_below(8) == 0)
		{
			random_number(number, sizeof(number));
			add_part(buf, size, "of ", number, " ");
		}
		add_part(buf, size, PICK(random_units), "", "");
		if (random_below(5) == 0)
			add_part(buf, size, " vs ", PICK(random_periods), "");
		if (random_below(5) == 0)
			add_part(buf, size, " level", "", "");
	}
	if (random_below(2))
		add_part(buf, size, " @ ", PICK(random_periods), "");
	/* a span is no day: leave the end of it */
	if (strstr(buf, "@ ") != NULL && strstr(strstr(buf, "@ "), "..") != NULL)
		*strstr(strstr(buf, "@ "), "..") = '\0';
}

#endif							/* GOALPOST_RANDOM_LITERAL_H */
