/*
 * test_day_cell.c
 *	  A day is read in every form that sheets have, and in no form that could
 *	  mean two days; a title has the days that it speaks of.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "core/model/period.h"
#include "file/day_cell.h"
#include "core/notation/period_read.h"
#include "file/title_day.h"

#include "tap.h"

static const struct
{
	const char *text;
	day_form	form;
	const char *day;			/* or the name of the error */
}			cells[] = {
	{"2026-04-30", DAY_READ, "2026-04-30"},
	{"2026-4-30", DAY_READ, "2026-04-30"},
	{"2026/04/30", DAY_READ, "2026-04-30"},
	{"２０２６／４／３０", DAY_READ, "2026-04-30"},
	{"2026.4.30", DAY_READ, "2026-04-30"},
	{"20260430", DAY_READ, "2026-04-30"},
	{"2026年4月30日", DAY_READ, "2026-04-30"},
	{"2026/4/30 0:00", DAY_READ, "2026-04-30"},
	{"2026-4-30 0:00:00", DAY_READ, "2026-04-30"},
	{"2026-04-30T00:00:00", DAY_READ, "2026-04-30"},
	{"2026-04-30 00:00:00.000", DAY_READ, "2026-04-30"},
	{"4/30/2026 12:00:00 AM", DAY_WRONG, "date"},
	{"2026-04-30 12:00 am", DAY_READ, "2026-04-30"},
	{"2026年4月30日 0:00", DAY_READ, "2026-04-30"},
	{"20260430 0:00", DAY_READ, "2026-04-30"},
	{"2026-04-30 08:00", DAY_TIME, ""},
	{"2026-04-30 12:00", DAY_TIME, ""},
	{"2026-04-30 12:00:00 PM", DAY_TIME, ""},
	{"2026-04-30T00:00:00Z", DAY_TIME, ""},
	{"2026-04-30T00:00:00+08:00", DAY_TIME, ""},
	{"2026-04-30T24:00", DAY_TIME, ""},
	{"2026/4", DAY_READ, "2026-04-30"},
	{"2026.4", DAY_READ, "2026-04-30"},
	{"2026-4", DAY_READ, "2026-04-30"},
	{"2026-04", DAY_READ, "2026-04-30"},
	{"2024.02", DAY_READ, "2024-02-29"},
	{"2026.10", DAY_READ, "2026-10-31"},
	{"2026.01", DAY_READ, "2026-01-31"},
	{"202604", DAY_READ, "2026-04-30"},
	{"2026年4月", DAY_READ, "2026-04-30"},
	{"2026年1—4月", DAY_READ, "2026-04-30"},
	{"April 2026", DAY_READ, "2026-04-30"},
	{"2026Q2", DAY_READ, "2026-06-30"},
	{"2026", DAY_READ, "2026-12-31"},
	{"2026.1", DAY_TENTH, "2026-01-31"},
	{"46142", DAY_SERIAL, "2026-04-30"},
	{"46142.5", DAY_SERIAL, "2026-04-30"},
	{"36526", DAY_SERIAL, "2000-01-01"},
	{"2010-11", DAY_ISO_OR_FISCAL, "2010-11-30"},
	{"2010/11", DAY_MONTH_OR_FISCAL, "2010-11-30"},
	{"2010/12", DAY_READ, "2010-12-31"},
	{"2010/1", DAY_READ, "2010-01-31"},
	{"2024/25", DAY_WRONG, "date-fiscal"},
	{"2024-25", DAY_WRONG, "date-fiscal"},
	{"1999/00", DAY_WRONG, "date-fiscal"},
	{"2024/2025", DAY_WRONG, "date-fiscal"},
	{"FY2025", DAY_WRONG, "date-fiscal"},
	{"2024/26", DAY_WRONG, "date-field"},
	{"2024/2026", DAY_WRONG, "date"},
	{"2026.13", DAY_WRONG, "date-field"},
	{"2026-02-30", DAY_WRONG, "date-field"},
	{"2026/0", DAY_WRONG, "date-field"},
	{"2026/4/0", DAY_WRONG, "date"},
	{"202613", DAY_WRONG, "date-field"},
	{"300426", DAY_WRONG, "date"},
	{"30/4/2026", DAY_WRONG, "date"},
	{"4/30/2026", DAY_WRONG, "date"},
	{"30-Apr-26", DAY_WRONG, "date"},
	{"26/4/30", DAY_WRONG, "date"},
	{"2026/4-30", DAY_WRONG, "date"},
	{"2026/4/30/1", DAY_WRONG, "date"},
	{"4614", DAY_READ, "4614-12-31"},
	{"99999", DAY_WRONG, "date"},
	{"20260430.0", DAY_WRONG, "date"},
	{"5 亿元", DAY_WRONG, "date"},
	{">= 5", DAY_WRONG, "date"},
	{"infinity", DAY_WRONG, "date-infinite"},
	{"4月30日", DAY_WRONG, "date-year"},
	{"", DAY_WRONG, "date"}
};

static void
test_cells(void)
{
	for (size_t i = 0; i < sizeof(cells) / sizeof(cells[0]); i++)
	{
		day_reading r = day_cell_read(cells[i].text, strlen(cells[i].text));
		char		day[PERIOD_TEXT_SIZE] = "";

		if (r.form == DAY_WRONG)
			snprintf(day, sizeof(day), "%s", error_name(r.error));
		else if (r.form != DAY_TIME)
			day_print(r.day, day);
		ok(r.form == cells[i].form, "\"%s\" is a day of form %d (%d)",
		   cells[i].text, cells[i].form, r.form);
		is_text(day, cells[i].day, cells[i].text);
	}
}

static const struct
{
	const char *text;
	int			count;
	const char *day;
}			titles[] = {
	{"2026年4月全省重点指标完成情况", 1, "2026-04-30"},
	{"全省重点指标完成情况（截至2026年4月30日）", 1, "2026-04-30"},
	{"2026年1—4月主要指标", 1, "2026-04-30"},
	{"2026年上半年", 1, "2026-06-30"},
	{"指标202604.csv", 1, "2026-04-30"},
	{"/data/report_2026-04-30.csv", 1, "2026-04-30"},
	{"April 2026, as of 2026-04-30", 1, "2026-04-30"},
	{"Report for Q1 2026", 1, "2026-03-31"},
	{"2026年度重点指标", 0, ""},
	{"Report 2026", 0, ""},
	{"Plan 2026..2030", 0, ""},
	{"order 1234567890", 0, ""},
	{"2026年4月（2026年5月6日制表）", 2, "2026-05-06"},
	{"", 0, ""}
};

static void
test_titles(void)
{
	for (size_t i = 0; i < sizeof(titles) / sizeof(titles[0]); i++)
	{
		title_days	t = {0};
		char		day[PERIOD_TEXT_SIZE] = "";

		title_days_add(&t, titles[i].text, strlen(titles[i].text));
		if (t.count > 0)
			day_print(t.day, day);
		is_int(t.count, titles[i].count, titles[i].text);
		is_text(day, titles[i].day, "the last of them");
	}
}

/* What a title says of figures of 2026-06-30 */
static const struct
{
	const char *title;
	title_verdict verdict;
}			verdicts[] = {
	{"2026年6月", TITLE_AGREES},
	{"截至2026年6月28日", TITLE_AGREES},
	{"2026年1—6月", TITLE_AGREES},
	{"2026年二季度", TITLE_AGREES},
	{"2026年", TITLE_AGREES},
	{"2026年5月", TITLE_CONTRADICTS},
	{"2025年6月", TITLE_CONTRADICTS},
	{"2026年1—5月", TITLE_CONTRADICTS},
	{"report_202605.csv", TITLE_CONTRADICTS},
	{"2026-05", TITLE_CONTRADICTS},
	{"2026年7月1日", TITLE_DOUBTS},
	{"20260701.csv", TITLE_DOUBTS},
	{"Produced 2026-07-01", TITLE_DOUBTS},
	{"Printed in July 2026", TITLE_DOUBTS},
	{"2026年7月印发", TITLE_DOUBTS},
	{"2026年5月 2026年6月", TITLE_AGREES}
};

static void
test_verdicts(void)
{
	int32_t		june;
	int32_t		other;
	title_days	both = {0};

	is_int(day_read("2026-06-30", 10, &june), ERROR_NONE, "a day");
	for (size_t i = 0; i < sizeof(verdicts) / sizeof(verdicts[0]); i++)
	{
		title_days	t = {0};

		title_days_add(&t, verdicts[i].title, strlen(verdicts[i].title));
		is_int(title_days_judge(&t, june, &other), verdicts[i].verdict,
			   verdicts[i].title);
	}
	title_days_add(&both, "2026年6月", strlen("2026年6月"));
	title_days_add(&both, "2026年7月2日制表", strlen("2026年7月2日制表"));
	is_int(title_days_judge(&both, june, &other), TITLE_AGREES,
		   "a month goes before the day of the print");
}

int
main(void)
{
	test_cells();
	test_titles();
	test_verdicts();
	return done_testing();
}
