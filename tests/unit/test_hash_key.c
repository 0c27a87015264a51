/*
 * test_hash_key.c
 *	  The bytes that are hashed: the same for equal values, and for ever.
 *
 * Hash indexes and hash partitions hold what these bytes were hashed to.  A
 * changed key is a new version that asks for REINDEX; it must fail here first.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "order_sample.h"
#include "tap.h"

#define KEY_TEXT_SIZE (2 * ORDER_KEY_MAX + 1)

static void
print_key(const sample *s, char *text)
{
	for (size_t i = 0; i < s->key_size; i++)
		snprintf(text + 2 * i, 3, "%02x", s->key[i]);
}

static void
has_key(bool is_target, const char *literal, const char *wanted)
{
	char		text[KEY_TEXT_SIZE] = "";
	sample		s;

	if (read_sample(is_target, literal, &s))
		print_key(&s, text);
	is_text(text, wanted, literal);
}

static void
test_keys_are_fixed(void)
{
	has_key(true, ">= 2700 亿元 in 2020",
			"0782c800020a1b00891c0000f61d0000");
	has_key(true, "<= 0",
			"0108");
	has_key(true, "~ 100 ± 5 元",
			"0402c800020201020005");
	has_key(true, "~>= 0.5 %",
			"06000a0002fd0502fb19");
	has_key(true, "5..10 元 by 2020-12-31",
			"0586c80002000502010100ffffff7ff61d0000");
	has_key(true, ">= +15 % vs 2014..2015 from 200 亿元 at 2015",
			"07510a0002fe0f00c800020a02df07fa130000d3160000");
	has_key(true, ">= 6 % stretch 6.5",
			"07200a0002fe060002fd41");
	has_key(true, "> -5 亿元 level",
			"0800c80003080500");
	has_key(true, "< 3 个/万人",
			"00009081a10102fc0300");
	has_key(true, ">= 5 \"兆焦\"",
			"0702010006e58586e784a602000500");
	has_key(true, ">= 999999999999999999 万亿太瓦时",
			"07026e007215ffff63a7b3b6e00d00");
	has_key(true, "done in 2020",
			"0980891c0000f61d0000");
	has_key(false, "1350.5 亿元 @ 2020-06-30",
			"00c8001207c1343e1d0000");
	has_key(false, "5 克/天",
			"001e8096001af6093d1b00000000000000ffffff7f");
	has_key(false, "7 个/亩",
			"009081460002fc69ffffff7f");
	has_key(false, "27.4 of 31.2 万亩",
			"0146001a06240203000000000000000206d0ffffff7f");
	has_key(false, "+13 % vs 2019",
			"140a0002fe0d1c1b0000881c0000ffffff7f");
	has_key(false, "-5 亿元 level",
			"00c800030805ffffff7f");
	has_key(false, "0",
			"08ffffff7f");
	has_key(false, "45 % done @ 2000-01-01",
			"02000002002d00000000");
	has_key(false, "3 \"甲\"/\"乙\"",
			"00018003e794b2010003e4b999020003ffffff7f");
}

/* The parts of a rate may each be less than a whole base unit. */
static void
test_equal_rates(void)
{
	static const char *const equal[][2] = {
		{"5 克/天", "0.005 公斤/天"},
		{"5 克/天", "5000 毫克/天"},
		{"0.5 克/小时", "12 克/天"},
		{"1 元/亩", "15 元/公顷"},
		{"1 斤/亩", "7.5 公斤/公顷"},
		{"3 个/万人", "0.0003 个/人"},
		{"7 角/斤", "1.4 元/公斤"},
		{"1 公里/小时", "24 公里/天"},
		{"0.1 微克/立方米", "0.0001 毫克/立方米"},
		{"7.7 \"甲\"/周", "1.1 \"甲\"/天"}
	};
	size_t		count = sizeof(equal) / sizeof(equal[0]);

	for (size_t i = 0; i < count; i++)
	{
		sample		one;
		sample		other;
		bool		read = read_sample(false, equal[i][0], &one) &&
			read_sample(false, equal[i][1], &other);

		ok(read && compare(&one, &other) == 0 && same_key(&one, &other),
		   "%s is %s, and is hashed like it", equal[i][0], equal[i][1]);
	}
}

int
main(void)
{
	test_keys_are_fixed();
	test_equal_rates();
	return done_testing();
}
