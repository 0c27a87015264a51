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
#include <stdlib.h>

#include "unit/multiplier.h"
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

int
main(void)
{
	test_units_are_fixed();
	test_multipliers_are_fixed();
	test_spellings();
	return done_testing();
}
