/*
 * members.h
 *	  Progress to be added up: of one family, in different units.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_TEST_MEMBERS_H
#define GOALPOST_TEST_MEMBERS_H

#include <stdlib.h>

#include "base/rational.h"
#include "unit/unit_convert.h"
#include "notation/progress_read.h"
#include "random_literal.h"

/* So many are added up at most. */
#define MEMBERS 12

#define FAMILIES 7

/* The last differ in their numbers and multipliers only, or not even in size. */
static const char *const member_units[FAMILIES][5] = {
	{"亿元", "万元", "元", "角", "百万元"},
	{"亩", "公顷", "平方米", "万亩", "km²"},
	{"元/小时", "元/天", "万元/周", "元/秒", "角/小时"},
	{"秒", "周", "天", "小时", "分钟"},
	{"吨", "斤", "毫克", "担", "万吨"},
	{"\"兆焦\"", "万\"兆焦\"", "\"兆焦\"", "亿\"兆焦\"", "千\"兆焦\""},
	{"个/人", "千个/千人", "万个/万人", "百个/人", "千个/万人"}
};

static inline progress
progress_of(const char *literal)
{
	parse_error error;
	progress	p;

	if (progress_parse(literal, strlen(literal), &p, &error) != ERROR_NONE)
	{
		printf("# not a progress: %s\n", literal);
		abort();
	}
	return p;
}

/* A progress of a family, short enough for most sums to have a unit. */
static inline progress
random_member(const char *const *units, bool is_share)
{
	char		literal[128];
	int			month = 1 + random_below(12);
	int			tenths = random_below(10);
	const char *unit = units[random_below(5)];

	if (is_share)
		snprintf(literal, sizeof(literal), "%d.%d of %d %s @ 2020-%02d",
				 random_below(1000), tenths, 2000 + random_below(100), unit,
				 month);
	else
		snprintf(literal, sizeof(literal), "%d.%d %s @ 2020-%02d",
				 random_below(100000), tenths, unit, month);
	return progress_of(literal);
}

static inline void
shuffle(progress *p, int count)
{
	int			i;

	for (i = count - 1; i > 0; i--)
	{
		int			j = random_below(i + 1);
		progress	kept = p[i];

		p[i] = p[j];
		p[j] = kept;
	}
}

/* The members added as fractions of a unit, one by one. */
static inline void
add_members(rational *total, const progress *p, int count, const unit *u)
{
	int			i;

	rational_set_integer(total, 0);
	for (i = 0; i < count; i++)
	{
		rational	one;

		unit_convert_decimal(&one, p[i].value, &p[i].unit, u);
		rational_add(total, total, &one);
	}
}

#endif							/* GOALPOST_TEST_MEMBERS_H */
