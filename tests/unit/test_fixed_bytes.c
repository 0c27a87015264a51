/*
 * test_fixed_bytes.c
 *	  The bytes that are stored and those that are hashed never change.
 *
 * Tables hold the stored bytes, hash indexes and hash partitions what the keys
 * were hashed to.  A change of either breaks them without an error, so it must
 * fail here first.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "order_sample.h"
#include "tap.h"

typedef struct fixed
{
	bool		is_target;
	const char *literal;
	const char *stored;
	const char *key;
} fixed;

static const fixed values[] = {
	{true, ">= 2700 亿元 in 2020",
	"01074200008c0a000000000000c8000800891c0000f61d0000",
	"0782c800020a1b00891c0000f61d0000"},
	{true, "<= 0",
	"0101000000000000000000000000000000",
	"0108"},
	{true, "~ 100 ± 5 元",
	"01040600006400000000000000c8000000000500000000000000",
	"0402c800020201020005"},
	{true, "~>= 0.5 %",
	"010600000105000000000000000a000000",
	"06000a0002fd0502fb19"},
	{true, "5..10 元 by 2020-12-31",
	"0105c200000500000000000000c8000000f61d0000000a00000000000000",
	"0586c80002000502010100ffffff7ff61d0000"},
	{true, ">= +15 % vs 2014..2015 from 200 亿元 at 2015",
	"01072904000f000000000000000a000000fa130000d316000000c800000000000000c8000800df07",
	"07510a0002fe0f00c800020a02df07fa130000d3160000"},
	{true, ">= 6 % stretch 6.5",
	"010710000006000000000000000a000000014100000000000000",
	"07200a0002fe060002fd41"},
	{true, "> -5 亿元 level",
	"0108000000fbffffffffffffffc8000800",
	"0800c80003080500"},
	{true, "< 3 个/万人",
	"0100000100030000000000000090010000a1010400",
	"00009081a10102fc0300"},
	{true, ">= 5 \"兆焦\"",
	"010702000005000000000000000100000006e58586e784a6",
	"0702010006e58586e784a602000500"},
	{true, ">= 999999999999999999 万亿太瓦时",
	"0107020000ffff63a7b3b6e00d71000c00",
	"07026e007215ffff63a7b3b6e00d00"},
	{true, "done in 2020",
	"0109400000000000000000000000000000891c0000f61d0000",
	"0980891c0000f61d0000"},
	{false, "1350.5 亿元 @ 2020-06-30",
	"01000801c134000000000000c80008003e1d0000",
	"00c8001207c1343e1d0000"},
	{false, "5 克/天",
	"0100040005000000000000002000000099000000",
	"001e8096001af6093d1b00000000000000ffffff7f"},
	{false, "7 个/亩",
	"0100040007000000000000009001000046000000",
	"009081460002fc69ffffff7f"},
	{false, "27.4 of 31.2 万亩",
	"01010001120100000000000046000400013801000000000000",
	"0146001a06240203000000000000000206d0ffffff7f"},
	{false, "+13 % vs 2019",
	"010003000d000000000000000a0000001c1b0000881c0000",
	"140a0002fe0d1c1b0000881c0000ffffff7f"},
	{false, "-5 亿元 level",
	"01000000fbffffffffffffffc8000800",
	"00c800030805ffffff7f"},
	{false, "0",
	"01000000000000000000000000000000",
	"08ffffff7f"},
	{false, "45 % done @ 2000-01-01",
	"010208002d000000000000000000000000000000",
	"02000002002d00000000"},
	{false, "3 \"甲\"/\"乙\"",
	"010004000300000000000000010000000100000003e794b203e4b999",
	"00018003e794b2010003e4b999020003ffffff7f"}
};

static void
is_bytes(const uint8_t *bytes, size_t size, const char *wanted,
		 const char *literal)
{
	char		text[2 * ORDER_KEY_MAX + 1] = "";

	for (size_t i = 0; i < size; i++)
		snprintf(text + 2 * i, 3, "%02x", bytes[i]);
	is_text(text, wanted, literal);
}

static void
test_bytes_are_fixed(void)
{
	for (size_t i = 0; i < sizeof(values) / sizeof(values[0]); i++)
	{
		const fixed *f = &values[i];
		sample		s;

		ok(read_sample(f->is_target, f->literal, &s), "'%s' is read", f->literal);
		is_bytes(s.bytes, s.size, f->stored, "as it is stored");
		is_bytes(s.key, s.key_size, f->key, "and as it is hashed");
	}
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

/* A byte that no value has, in each place that says what follows. */
static void
test_unknown_bytes(void)
{
	static const size_t places[] = {0, 1, 3};
	sample		s;

	read_sample(true, ">= 5 亿元 in 2020", &s);
	for (size_t i = 0; i < sizeof(places) / sizeof(places[0]); i++)
	{
		uint8_t		was = s.bytes[places[i]];

		s.bytes[places[i]] = 0xFF;
		ok(target_load(s.bytes, s.size, &s.t) != ERROR_NONE,
		   "byte %zu of a target is checked", places[i]);
		s.bytes[places[i]] = was;
	}
	read_sample(false, "1 of 5 亿元 @ 2020-06-30", &s);
	for (size_t i = 0; i < 3; i++)
	{
		uint8_t		was = s.bytes[i];

		s.bytes[i] = 0xFF;
		ok(progress_load(s.bytes, s.size, &s.p) != ERROR_NONE,
		   "byte %zu of a report is checked", i);
		s.bytes[i] = i == 1 ? PROGRESS_DONE + 1 : was;
		ok((progress_load(s.bytes, s.size, &s.p) == ERROR_NONE) == (i != 1),
		   "and read again");
		s.bytes[i] = was;
	}
}

int
main(void)
{
	test_bytes_are_fixed();
	test_equal_rates();
	test_unknown_bytes();
	return done_testing();
}
