/*
 * test_sum_ties.c
 *	  Sums over units of one size: the same in any order, stored and loaded.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "aggregate/sum.h"

#include <stdlib.h>

#include "notation/progress_read.h"
#include "tap.h"

#define MEMBERS 4
#define ORDERS 24				/* of four members */

/*
 * Units of one size, told apart by numbers, multipliers or spellings only, and
 * what they add up to.
 */
static const char *const ties[][MEMBERS + 1] = {
	{"1 千个/千人", "2 个/人", "4 万个/万人", "8 百个/百人",
	"15 个/人"},
	{"1 元/人", "2 千元/千人", "4 RMB/人", "8 thousand 元/千人",
	"15 元/人"},
	{"1 百万元", "2 million 元", "4 mn 元", "8 百万RMB",
	"15 百万元"},
	{"1 公斤", "2 千克", "4 kg", "8 ㎏",
	"15 公斤"},
	{"1 公斤/天", "2 kg/日", "4 千克/天", "8 公斤/日",
	"15 公斤/天"},
	{"1 公里/小时", "2 千米/h", "4 km/小时", "8 千千米/千小时",
	"15 公里/小时"},
	{"1 角/斤", "2 角/市斤", "4 百角/百斤", "8 角/斤",
	"15 角/斤"},
	{"1 元/公斤", "2 千元/吨", "4 元/千克", "8 千RMB/吨",
	"15 元/公斤"},
	{"1 角/米", "2 百元/公里", "4 千角/公里", "8 角/m",
	"15 百元/公里"},
	{"1 \"甲\"/\"乙\"", "2 千\"甲\"/千\"乙\"", "4 万\"甲\"/万\"乙\"", "8 \"甲\"/\"乙\"",
	"15 \"甲\"/\"乙\""},
	{"+1 千个/千人", "+2 个/人", "-4 万个/万人", "+8 百个/百人",
	"+7 个/人"},
	{"1 of 32 百万元", "2 of 64 million 元", "4 of 128 mn 元", "8 of 256 百万RMB",
	"15 of 480 百万元"},
	{"1.5 公斤", "2.25 千克", "0", "8 kg",
	"11.75 公斤"},
	{"1 吨 @ 2020-01-31", "2 千公斤", "4 千kg @ 2019-01-31", "8 吨",
	"15 千公斤 @ 2020-01-31"}
};

/* The order with this number of four members. */
static void
set_order(int number, int *order)
{
	for (int i = 0; i < MEMBERS; i++)
		order[i] = i;
	for (int i = MEMBERS - 1; i > 0; number /= i + 1, i--)
	{
		int			j = number % (i + 1);
		int			kept = order[i];

		order[i] = order[j];
		order[j] = kept;
	}
}

/* The members in an order, in two sums that are merged after the first few. */
static void
add_up(sum *s, const progress *members, const int *order, int split)
{
	sum			second;

	sum_start(s);
	sum_start(&second);
	for (int i = 0; i < MEMBERS; i++)
		if (sum_add(i < split ? s : &second, &members[order[i]]) != SUM_FITS)
			abort();
	if (split < MEMBERS && sum_merge(s, &second) != SUM_FITS)
		abort();
}

/* A sum's bytes, and what it prints, through being stored and loaded. */
static size_t
take_image(sum *s, uint8_t *bytes, char *text)
{
	size_t		size = sum_store(s, bytes);
	progress	result;
	sum			loaded;

	if (sum_load(bytes, size, &loaded) != ERROR_NONE ||
		sum_store(&loaded, bytes) != size ||
		sum_result(&loaded, &result) != ERROR_NONE)
		return 0;
	progress_print(&result, text);
	return size;
}

static void
test_tie(const char *const *literals)
{
	static uint8_t bytes[SUM_STORED_MAX];
	static uint8_t others[SUM_STORED_MAX];
	char		text[PROGRESS_TEXT_SIZE] = "";
	char		other[PROGRESS_TEXT_SIZE] = "";
	progress	members[MEMBERS];
	size_t		size = 0;
	int			same = 0;

	for (int i = 0; i < MEMBERS; i++)
	{
		parse_error error;

		if (progress_parse(literals[i], strlen(literals[i]), &members[i],
						   &error) != ERROR_NONE)
			printf("# '%s' is not read\n", literals[i]);
	}
	for (int i = 0; i < ORDERS * MEMBERS; i++)
	{
		int			order[MEMBERS];
		sum			s;

		set_order(i / MEMBERS, order);
		add_up(&s, members, order, 1 + i % MEMBERS);
		if (i == 0)
			size = take_image(&s, bytes, text);
		same += take_image(&s, others, other) == size && size > 0 &&
			memcmp(bytes, others, size) == 0 && strcmp(text, other) == 0;
	}
	is_text(text, literals[MEMBERS], "units of one size add up");
	is_int(same, ORDERS * MEMBERS, "to the same in any order and parting");
}

int
main(void)
{
	for (size_t i = 0; i < sizeof(ties) / sizeof(ties[0]); i++)
		test_tie(ties[i]);
	return done_testing();
}
