/*
 * test_phrase.c
 *	  Times, units and a second value in other places than the canonical, and
 *	  spaces.
 *
 * tests/data/canon.csv: inputs with the canonical form they read as.
 * tests/data/errors.csv: literals with the name and the place of their error.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "notation/progress_read.h"
#include "notation/target_read.h"
#include "csv.h"
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

/* Every Chinese name of a part of a year. */
static void
test_year_parts(void)
{
	static const char *const parts[][2] = {
		{"上半年", "H1"}, {"下半年", "H2"}, {"全年", ""},
		{"一季度", "Q1"}, {"二季度", "Q2"}, {"三季度", "Q3"}, {"四季度", "Q4"},
		{"第一季度", "Q1"}, {"第二季度", "Q2"}, {"第三季度", "Q3"}, {"第四季度", "Q4"},
		{"1季度", "Q1"}, {"2季度", "Q2"}, {"3季度", "Q3"}, {"4季度", "Q4"},
		{"前三季度", "-01-01..2020-09-30"}, {"前二季度", "H1"}, {"前两季度", "H1"}
	};

	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++)
	{
		char		literal[100];
		char		wanted[100];

		snprintf(literal, sizeof(literal), "2020年%s达到5个", parts[i][0]);
		snprintf(wanted, sizeof(wanted), ">= 5 个 in 2020%s", parts[i][1]);
		reads(literal, wanted);
	}
}

/* So many of one thing for so many of another, with and without commas. */
static void
test_rates(void)
{
	static const char *const numbers[][2] = {
		{"10", "10"}, {"100", "100"}, {"1000", "1,000"}, {"10000", "10,000"},
		{"100000", "100,000"}, {"1000000", "1,000,000"}
	};

	for (size_t i = 0; i < sizeof(numbers) / sizeof(numbers[0]); i++)
		for (int grouped = 0; grouped < 2; grouped++)
		{
			char		literal[100];
			char		wanted[100];

			snprintf(wanted, sizeof(wanted), "5 例/%s人", numbers[i][0]);
			snprintf(literal, sizeof(literal), "5 例/%s人", numbers[i][grouped]);
			reports(literal, wanted);
			snprintf(literal, sizeof(literal), "5 例 per %s 人", numbers[i][grouped]);
			reports(literal, wanted);
		}
	reports("5 例/12,000人", "");
	reports("5 例/1,0000人", "");
}

/* What a literal reads as, or the name of its error. */
static void
read_as(const char *type, const char *literal, char *text)
{
	parse_error error;
	progress	p;
	target		t;
	bool		is_target = strcmp(type, "target") == 0;
	error_code	code = is_target ?
		target_parse(literal, strlen(literal), &t, &error) :
		progress_parse(literal, strlen(literal), &p, &error);

	if (code != ERROR_NONE)
		snprintf(text, TARGET_TEXT_SIZE, "%s", error_name(code));
	else if (is_target)
		target_print(&t, text);
	else
		progress_print(&p, text);
}

/* Each space outside of quotes as three of them, and more on both sides. */
static void
widen_spaces(const char *literal, char *buf)
{
	bool		quoted = false;

	*buf++ = ' ';
	for (; *literal != '\0'; literal++)
	{
		quoted ^= *literal == '"';
		*buf++ = *literal;
		if (*literal == ' ' && !quoted)
		{
			*buf++ = '\t';
			*buf++ = ' ';
		}
	}
	*buf++ = ' ';
	*buf = '\0';
}

static void
test_spaces(const char *path)
{
	csv			c;
	int			rows = 0;
	int			same = 0;

	csv_open(&c, path);
	while (csv_next(&c))
	{
		char		wide[3 * CSV_LINE];
		char		wanted[TARGET_TEXT_SIZE];
		char		got[TARGET_TEXT_SIZE];

		rows++;
		widen_spaces(c.cell[1], wide);
		read_as(c.cell[0], c.cell[1], wanted);
		read_as(c.cell[0], wide, got);
		if (strcmp(got, wanted) == 0)
			same++;
		else
			printf("# '%s' is %s, not %s\n", wide, got, wanted);
	}
	csv_close(&c);
	ok(rows > 100, "%s has its rows", path);
	is_int(same, rows, "more spaces change nothing");
}

int
main(void)
{
	test_bare_spans();
	test_strive();
	test_unit_before_number();
	test_year_parts();
	test_rates();
	test_spaces("tests/data/canon.csv");
	test_spaces("tests/data/errors.csv");
	return done_testing();
}
