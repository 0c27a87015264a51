/*
 * test_phrase.c
 *	  Times, units and a second value in other places than the canonical.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "notation/progress_read.h"
#include "notation/target_read.h"
#include "tap.h"

static void
reads(const char *literal, const char *wanted)
{
	char		text[TARGET_TEXT_SIZE] = "";
	parse_error error;
	target		t;

	if (target_parse(literal, strlen(literal), &t, &error) == ERROR_NONE)
		target_print(&t, text);
	is_text(text, wanted, literal);
}

static void
reports(const char *literal, const char *wanted)
{
	char		text[PROGRESS_TEXT_SIZE] = "";
	parse_error error;
	progress	p;

	if (progress_parse(literal, strlen(literal), &p, &error) == ERROR_NONE)
		progress_print(&p, text);
	is_text(text, wanted, literal);
}

/* Every way to write a span of years, with nothing before it. */
static void
test_bare_spans(void)
{
	static const char *const dashes[] = {
		"—", "-", "–", "～", "~", "至", "到", " - ", "..", "年—", "年-", "年至", "年到"
	};

	for (size_t i = 0; i < sizeof(dashes) / sizeof(dashes[0]); i++)
	{
		char		literal[100];

		snprintf(literal, sizeof(literal), "2016%s2020年达到5万元", dashes[i]);
		reads(literal, ">= 5 万元 in 2016..2020");
		snprintf(literal, sizeof(literal), "2016%s2020年，不超过 5 万元", dashes[i]);
		reads(literal, "<= 5 万元 in 2016..2020");
	}
	reads("2020年达到5万元", ">= 5 万元 in 2020");
	reads("2020年1—6月达到5万元", ">= 5 万元 in 2020H1");
	reports("2020年1—6月完成5万元", "5 万元 @ 2020-06-30");
}

static void
test_strive(void)
{
	reads("确保6%力争6.5%", ">= 6 % stretch 6.5");
	reads("确保6%，力争6.5%", ">= 6 % stretch 6.5");
	reads("确保6%、力争6.5%", ">= 6 % stretch 6.5");
	reads("确保6%, 力争6.5%", ">= 6 % stretch 6.5");
	reads("确保 6 % ，  力争  6.5 %", ">= 6 % stretch 6.5");
	reads("不超过6月,  力争5月", "<= 6 月 stretch 5");
	reads("增长6%， 力争7%", ">= +6 % stretch +7");
	reads("增长6%，力争增长7%", ">= +6 % stretch +7");
	reads("下降6%， 力争下降7%", "<= -6 % stretch -7");
}

/* Its spelling is kept; a number with its unit prints with the unit after. */
static void
test_unit_before_number(void)
{
	static const char *const units[] = {"$", "USD", "€", "EUR", "RMB", "CNY"};

	for (size_t i = 0; i < sizeof(units) / sizeof(units[0]); i++)
	{
		char		literal[100];
		char		wanted[100];

		snprintf(wanted, sizeof(wanted), ">= 5 %s", units[i]);
		snprintf(literal, sizeof(literal), ">= %s5", units[i]);
		reads(literal, wanted);
		snprintf(literal, sizeof(literal), ">= %s 5", units[i]);
		reads(literal, wanted);
		snprintf(wanted, sizeof(wanted), "5 million %s", units[i]);
		snprintf(literal, sizeof(literal), "%s5 million", units[i]);
		reports(literal, wanted);
	}
}

int
main(void)
{
	test_bare_spans();
	test_strive();
	test_unit_before_number();
	return done_testing();
}
