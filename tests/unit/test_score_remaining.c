/*
 * test_score_remaining.c
 *	  The unit in which remaining is given, and how it is rounded.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "score/mismatch.h"
#include "pairs.h"

#include "tap.h"

static void
remains(const char *target_text, const char *progress_text, const char *wanted)
{
	char		printed[PROGRESS_TEXT_SIZE];
	progress	rest;
	progress	p;
	target		t;

	if (!ok(read_pair(target_text, progress_text, &t, &p) &&
			score_mismatch(&t, &p) == MISMATCH_NONE,
			"'%s' with '%s' is a pair", target_text, progress_text))
		return;
	if (score_remaining(&t, &p, &rest) != ERROR_NONE)
	{
		is_text(NULL, wanted, "what remains has too many digits");
		return;
	}
	progress_print(&rest, printed);
	is_text(printed, wanted, "what remains");
}

static void
test_units(void)
{
	remains(">= 2 亿元", "1350.5 万元 @ 2020-06-30", "1.86495 亿元");
	remains(">= 2.0 个", "1 家", "1.0 个");
	remains("<= 5 %", "4 %", "0 %");
	remains("> 5 %", "5 %", "0 %");
	remains("~>= 100 %", "90 %", "5 %");
	remains(">= +15 % vs 2015", "+11.5 % vs 2015", "3.5 %");
	remains("done", "45 % done", "55 %");
	remains("<= 0", "3 个", "3 个");
	remains("<= 0 from 12", "3 个", "3 个");
	remains(">= 90 %", "27.4 of 31.2 万亩", "0.68 万亩");
	remains("<= 0", "2 of 7 家", "2 家");
	remains(">= +0.2 pp from 91 %", "9 of 10 家", "0.12 家");
	remains(">= +15 % from 300 亿元", "330 亿元", "15 亿元");
	remains(">= +15 % from 300 亿元", "320 亿元", "25 亿元");
	remains(">= +15 % from 200 亿元", "2250000 万元", "50000 万元");
	remains(">= +15 % from 200 亿元", "240 亿元", "0 亿元");
	remains(">= +15 % from 200 亿元", "0", "230 亿元");
	remains(">= +0.2 pp from 91 %", "91.19 %", "0.01 %");
	remains("<= -88 万元 from 11 亿元", "20 亿元", "9.0088 亿元");
	remains(">= 1 公顷", "1 亩", "14 亩");
	remains(">= 1 周", "1 天", "6 天");
}

/* Seven days and 2000/3 m²: a decimal nowhere, so the base unit is as good. */
static void
test_no_decimal(void)
{
	remains(">= 5000 m²/周", "1 亩/天", "0.000551146384479718 平方米/秒");
}

static void
test_digits(void)
{
	remains(">= 1 角", "-150000000000000000 元 level", "150000000000000001 元");
	remains("<= 7609145647663003 百万元", "9725204930542 万亿元",
			"9717595784894.337 万亿元");
	remains(">= 9725204930542 万亿元", "7609145647663003 百万元",
			"9717595784894.337 万亿元");
	remains(">= 1 角", "-999999999999999999 亿元 level", NULL);
	remains(">= 1 家", "-999999999999999999 家 level", NULL);
	remains(">= 0.3 元", "0.000000000000000001 元",
			"0.299999999999999999 元");
	remains(">= 1000 元", "0.000000000000000001 元", "1000 元");
}

int
main(void)
{
	test_units();
	test_no_decimal();
	test_digits();
	return done_testing();
}
