/*
 * test_unit.c
 *	  The unit table keeps the meaning of stored values.
 *
 * tests/data/units.csv holds number, family, kin, factor and spellings of
 * every unit fixed, tests/data/multipliers.csv those of the multipliers.  New
 * rows are added there together with the table; a change to an old one must
 * fail here.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <ctype.h>
#include <stdlib.h>

#include "unit/multiplier.h"
#include "notation/error_text.h"
#include "notation/progress_read.h"
#include "notation/unit_read.h"
#include "csv.h"
#include "tap.h"

static void
join(const char *const *texts, char *buf, size_t size)
{
	size_t		i;

	buf[0] = '\0';
	for (i = 0; texts[i] != NULL; i++)
	{
		size_t		used = strlen(buf);

		snprintf(buf + used, size - used, "%s%s", i > 0 ? "|" : "", texts[i]);
	}
}

static void
test_units_are_fixed(void)
{
	csv			c = {.file = fopen("tests/data/units.csv", "r")};
	size_t		row;

	csv_next(&c);
	for (row = 0; csv_next(&c); row++)
	{
		const unit_entry *u = unit_table_row(row);
		char		spellings[CSV_LINE] = "";

		if (u != NULL)
			join(u->spellings, spellings, sizeof(spellings));
		ok(u != NULL && u->number == strtoul(c.cell[0], NULL, 10) &&
		   (int) u->family == atol(c.cell[1]) &&
		   u->kin == strtoul(c.cell[2], NULL, 10) &&
		   u->kin < UNIT_NUMBER_LIMIT &&
		   u->numerator == strtoull(c.cell[3], NULL, 10) &&
		   u->denominator == strtoull(c.cell[4], NULL, 10) &&
		   strncmp(spellings, c.cell[5], strlen(c.cell[5])) == 0,
		   "unit %s %s is as it always was", c.cell[0], c.cell[5]);
	}
	ok(unit_table_row(row) == NULL, "every unit is held fixed");
	fclose(c.file);
}

static void
test_multipliers_are_fixed(void)
{
	csv			c = {.file = fopen("tests/data/multipliers.csv", "r")};
	uint8_t		i;

	csv_next(&c);
	for (i = 0; csv_next(&c); i++)
	{
		const multiplier_entry *m = multiplier_entry_of(i);

		ok(m != NULL && strcmp(m->text, c.cell[0]) == 0 &&
		   m->exponent == atol(c.cell[1]),
		   "multiplier %d '%s' is as it always was", i, c.cell[0]);
	}
	ok(multiplier_entry_of(i) == NULL, "every multiplier is held fixed");
	fclose(c.file);
}

/* Does text read as the unit, and print as printed? */
static void
test_spelling(const unit_entry *entry, const char *text, const char *printed)
{
	char		got[UNIT_TEXT_SIZE] = "";
	parse_error error;
	unit		u;

	if (unit_parse(text, strlen(text), &u, &error) == ERROR_NONE)
		unit_print(&u, got);
	ok(u.over.number == entry->number && u.over.multiplier == 0 &&
	   strcmp(got, printed) == 0, "%s is unit %d", text, entry->number);
}

/* A spelling prints as written, an alias as the first spelling. */
static void
test_spellings(void)
{
	const unit_entry *entry;
	size_t		row;
	size_t		i;

	for (row = 0; (entry = unit_table_row(row)) != NULL; row++)
	{
		for (i = 0; entry->spellings[i] != NULL; i++)
			test_spelling(entry, entry->spellings[i], entry->spellings[i]);
		for (i = 0; entry->aliases[i] != NULL; i++)
			test_spelling(entry, entry->aliases[i], entry->spellings[0]);
	}
}

/* Does text read as a unit that prints as text that reads the same? */
static bool
reads_back(const char *text, unit *u)
{
	char		printed[UNIT_TEXT_SIZE];
	char		again[UNIT_TEXT_SIZE];
	parse_error error;
	unit		other;

	if (unit_parse(text, strlen(text), u, &error) != ERROR_NONE)
		return false;
	unit_print(u, printed);
	if (unit_parse(printed, strlen(printed), &other, &error) != ERROR_NONE ||
		!unit_same(u, &other))
		return false;
	unit_print(&other, again);
	return strcmp(printed, again) == 0;
}

/* A spelling stands on both sides of a rate, unless it has its own slash. */
static void
test_in_rate(const unit_entry *entry, const char *text, uint8_t spelling)
{
	unit_part	part = {entry->number, 0, spelling};
	bool		slash = unit_part_has_slash(&part);
	char		rate[100];
	unit		u;

	snprintf(rate, sizeof(rate), "%s/人", text);
	ok(reads_back(rate, &u) ? u.over.number == entry->number : slash,
	   "%s is read before a slash", text);
	snprintf(rate, sizeof(rate), "万元 per %s", text);
	ok(reads_back(rate, &u) ? u.under.number == entry->number : slash,
	   "%s is read after a slash", text);
}

/*
 * In upper case an English word is the same unit; a symbol is that unit,
 * another one that is known, or refused, but never a word of its own.
 */
static void
test_upper_case(const unit_entry *entry, const char *text)
{
	bool		is_word = strspn(text, "abcdefghijklmnopqrstuvwxyz") > 2;
	char		upper[100] = "";
	parse_error error;
	unit		u;
	size_t		i;

	for (i = 0; text[i] != '\0'; i++)
		upper[i] = (char) toupper((unsigned char) text[i]);
	if (unit_parse(upper, strlen(upper), &u, &error) != ERROR_NONE)
		ok(!is_word, "%s is refused", upper);
	else
		ok(u.over.number == entry->number ||
		   (!is_word && u.over.number > UNIT_WORD), "%s is known", upper);
}

static void
test_everywhere(void)
{
	const unit_entry *entry;
	size_t		row;
	uint8_t		i;

	for (row = 0; (entry = unit_table_row(row)) != NULL; row++)
		for (i = 0; entry->spellings[i] != NULL; i++)
		{
			test_in_rate(entry, entry->spellings[i], i);
			test_upper_case(entry, entry->spellings[i]);
		}
}

static void
test_reading(const char *text, const char *wanted)
{
	char		printed[PROGRESS_TEXT_SIZE] = "";
	parse_error error;
	progress	p;

	if (progress_parse(text, strlen(text), &p, &error) == ERROR_NONE)
		progress_print(&p, printed);
	is_text(printed, wanted, text);
}

/* A currency before its number keeps its spelling, with its multiplier. */
static void
test_currencies(void)
{
	const unit_entry *entry;
	size_t		row;
	size_t		i;

	for (row = 0; (entry = unit_table_row(row)) != NULL; row++)
		for (i = 0; entry->family == FAMILY_MONEY &&
			 entry->spellings[i] != NULL; i++)
		{
			const char *name = entry->spellings[i];
			char		text[100];
			char		wanted[100];

			if ((unsigned char) name[0] >= 0xE4 && name[0] != '\xEF')
				continue;		/* a Chinese name stands after the number */
			snprintf(text, sizeof(text), "%s 5", name);
			snprintf(wanted, sizeof(wanted), "5 %s", name);
			test_reading(text, wanted);
			snprintf(text, sizeof(text), "%s million 5", name);
			snprintf(wanted, sizeof(wanted), "5 million %s", name);
			test_reading(text, wanted);
			snprintf(text, sizeof(text), "5 %s million", name);
			test_reading(text, wanted);
		}
}

static void
test_readings(void)
{
	static const char *const readings[][2] = {
		{"$5", "5 $"}, {"US$5 million", "5 million US$"},
		{"US$ millions 5", "5 million US$"}, {"5 USD '000", "5 '000 USD"},
		{"5 '000 tonnes", "5 '000 tonnes"}, {"￥5万", "5 万￥"},
		{"1.5 gigawatts", "1.5 gigawatts"}, {"5 GigaWatts", "5 gigawatts"},
		{"50 ug/m3", "50 ug/m3"}, {"12 per 1,000", "12 per 1,000"},
		{"12 Per  Million", "12 per million"}, {"12 per 100,000", "12 /10万"},
		{"12/10,000", "12 万分之"}, {"12 per 1,000 per year", "12 per 1,000/year"},
		{"5MW", "5 MW"}, {"3km", "3 km"}, {"5m2", "5 m2"}, {"1.2 m", "1.2 m"},
		{"2030 s", "2030 s"}, {"30s", "30 s"}, {"20300s", "20300 s"},
		{"5 acre-feet", "5 acre-feet"}, {"5 miles per gallon", "5 miles/gallon"},
		{"5 foobars", "5 \"foobars\""}, {"5万foo", "5 万\"foo\""},
		{"三\"帆\"", "3 \"帆\""}, {"三百 foobars", "300 \"foobars\""},
		{"5 \"ＰＭ１０\"", "5 \"ＰＭ１０\""}, {"５ \"多余\"", "5 \"多余\""},
		{"5 No.", "5 No."}, {"5 #", "5 #"}
	};
	size_t		i;

	for (i = 0; i < sizeof(readings) / sizeof(readings[0]); i++)
		test_reading(readings[i][0], readings[i][1]);
}

/* A hint that quotes a word quotes all of it. */
static void
test_hint(const char *text, const char *wanted)
{
	char		hint[ERROR_TEXT_SIZE] = "";
	parse_error error;
	progress	p;

	if (progress_parse(text, strlen(text), &p, &error) != ERROR_NONE)
		error_hint(&error, text, strlen(text), hint);
	ok(strstr(hint, wanted) != NULL, "the hint of %s has %s", text, wanted);
}

static void
test_hints(void)
{
	test_hint("5 PM10", "\"PM10\"");
	test_hint("5 PM2.5", "\"PM2.5\"");
	test_hint("5MtCO2e", "\"MtCO2e\"");
	test_hint("5 CO2-eq以上", "\"CO2-eq\"");
	test_hint("5 live births", "\"live births\"");
	test_hint("350个乡镇", "\"个乡镇\"");
	test_hint("930.1亿 亿元", "such as 5 亿元");
	test_hint("10th", "位");
	test_hint("5 US$M", "million");
	test_hint("1.2m", "million");
}

int
main(void)
{
	test_units_are_fixed();
	test_multipliers_are_fixed();
	test_spellings();
	test_everywhere();
	test_currencies();
	test_readings();
	test_hints();
	return done_testing();
}
