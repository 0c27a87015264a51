/*
 * test_score_time_table.c
 *	  Every row of tests/data/time.csv: from elapsed to the required rate.
 *
 * Doubles are compared to the last bit: each is an exact ratio rounded once.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "notation/progress_read.h"
#include "score/mismatch.h"
#include "schedule/score_time.h"

#include <stdlib.h>

#include "notation/target_read.h"
#include "schedule/status.h"
#include "csv.h"
#include "tap.h"

#define MAX_SHARES 16

enum
{
	CELL_TARGET, CELL_PROGRESS, CELL_SCHEDULE, CELL_AS_OF, CELL_ELAPSED,
	CELL_EXPECTED, CELL_PACE, CELL_GAP, CELL_LEAD, CELL_STATUS, CELL_FORECAST,
	CELL_RATE, CELL_COUNT
};

static const char *const names[CELL_COUNT] = {
	"target", "progress", "schedule", "as_of", "elapsed", "expected", "pace",
	"schedule gap", "lead days", "status", "forecast", "required rate"
};

static int	rows;
static int	readable;
static int	same[CELL_COUNT];

static void
complain(const csv *c, int cell, const char *got)
{
	printf("# line %d: %s of '%s' with '%s' %s %s: got %s, not %s\n", c->line,
		   names[cell], c->cell[CELL_TARGET], c->cell[CELL_PROGRESS],
		   c->cell[CELL_SCHEDULE], c->cell[CELL_AS_OF], got, c->cell[cell]);
}

static void
check_double(const csv *c, int cell, bool known, double got)
{
	char		printed[40] = "NULL";

	if (known != (c->cell[cell][0] != '\0') ||
		(known && got != strtod(c->cell[cell], NULL)))
	{
		if (known)
			snprintf(printed, sizeof(printed), "%.17g", got);
		complain(c, cell, printed);
		return;
	}
	same[cell]++;
}

/* {0.15,0.4,0.7,1}; the shares of the tables are plain decimals. */
static void
read_schedule(char *cell, decimal *shares, schedule *s)
{
	*s = (schedule) {.shares = shares};
	for (char *share = strtok(cell, "{,}"); share != NULL;
		 share = strtok(NULL, "{,}"))
	{
		char	   *point = strchr(share, '.');

		shares[s->count].scale = 0;
		if (point != NULL)
		{
			shares[s->count].scale = (uint8_t) strlen(point + 1);
			memmove(point, point + 1, strlen(point));
		}
		shares[s->count++].digits = strtoll(share, NULL, 10);
	}
}

static int32_t
read_day(const char *cell)
{
	int32_t		day = NO_DAY;
	int			year;
	int			month;
	int			day_of_month;

	if (sscanf(cell, "%d-%d-%d", &year, &month, &day_of_month) == 3)
		day_from_ymd(year, month, day_of_month, &day);
	return day;
}

/* No zeros at the end: 12.5, not 12.5000. */
static bool
is_short(decimal d)
{
	return d.scale == 0 || d.digits % 10 != 0;
}

/* As a progress: number, unit, sign and base. */
static void
check_expected(const csv *c, const target *t, int32_t day, const schedule *s)
{
	const char *cell = c->cell[CELL_EXPECTED];
	char		printed[PROGRESS_TEXT_SIZE] = "NULL";
	bool		known = false;
	parse_error error;
	progress	got;
	progress	wanted;

	if (score_expected(t, day, s, &got, &known) != ERROR_NONE ||
		known != (cell[0] != '\0'))
	{
		complain(c, CELL_EXPECTED, known ? "a value or an error" : "NULL");
		return;
	}
	if (known)
	{
		progress_parse(cell, strlen(cell), &wanted, &error);
		progress_print(&got, printed);
		if (got.kind != wanted.kind || got.is_change != wanted.is_change ||
			got.has_base != wanted.has_base ||
			!unit_same(&got.unit, &wanted.unit) ||
			decimal_compare(got.value, wanted.value) != 0 ||
			!is_short(got.value))
		{
			complain(c, CELL_EXPECTED, printed);
			return;
		}
	}
	same[CELL_EXPECTED]++;
}

static void
check_status(const csv *c, const target *t, const progress *p,
			 const schedule *s)
{
	const char *got = status_name(score_status_by(t, p,
												  read_day(c->cell[CELL_AS_OF]),
												  s, &status_default_limits));

	if (got == NULL)
		got = "";
	if (strcmp(got, c->cell[CELL_STATUS]) == 0)
		same[CELL_STATUS]++;
	else
		complain(c, CELL_STATUS, got);
}

static void
check_row(const csv *c)
{
	char		schedule_text[CSV_LINE];
	decimal		shares[MAX_SHARES];
	parse_error error;
	double		got = 0;
	bool		known;
	schedule	s;
	progress	p;
	target		t;

	rows++;
	if (target_parse(c->cell[CELL_TARGET], strlen(c->cell[CELL_TARGET]),
					 &t, &error) != ERROR_NONE ||
		progress_parse(c->cell[CELL_PROGRESS], strlen(c->cell[CELL_PROGRESS]),
					   &p, &error) != ERROR_NONE ||
		score_mismatch(&t, &p) != MISMATCH_NONE)
	{
		complain(c, CELL_TARGET, "an error");
		return;
	}
	snprintf(schedule_text, sizeof(schedule_text), "%s", c->cell[CELL_SCHEDULE]);
	read_schedule(schedule_text, shares, &s);
	readable += schedule_valid(&s);

	known = score_elapsed(&t, p.as_of, &s, &got);
	check_double(c, CELL_ELAPSED, known, got);
	check_expected(c, &t, p.as_of, &s);
	known = score_pace(&t, &p, &s, &got);
	check_double(c, CELL_PACE, known, got);
	known = score_schedule_gap(&t, &p, &s, &got);
	check_double(c, CELL_GAP, known, got);
	known = score_lead_days(&t, &p, &s, &got);
	check_double(c, CELL_LEAD, known, got);
	check_status(c, &t, &p, &s);
	known = score_forecast(&t, &p, &s, &got);
	check_double(c, CELL_FORECAST, known, got);
	known = score_required_rate(&t, &p, &got);
	check_double(c, CELL_RATE, known, got);
}

int
main(void)
{
	csv			c;

	csv_open(&c, "tests/data/time.csv");
	while (csv_next(&c))
		check_row(&c);
	csv_close(&c);

	ok(rows > 1000, "the table has its rows");
	is_int(readable, rows, "every literal and schedule is read");
	for (int cell = CELL_ELAPSED; cell < CELL_COUNT; cell++)
		ok(same[cell] == rows, "every %s is that of the table", names[cell]);
	return done_testing();
}
