/*
 * test_score_methods.c
 *	  Published examples of other scorers, by the rules that express them.
 *
 * Which examples are not here, and why, is told in docs/scoring.md.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "pairs.h"

#include <math.h>
#include <stdlib.h>

#include "csv.h"
#include "score_rule.h"
#include "score_time.h"
#include "summary.h"
#include "tap.h"

enum
{
	CELL_ID, CELL_SOURCE, CELL_TARGET, CELL_PROGRESS, CELL_WHAT, CELL_RULE,
	CELL_EXPECTED
};

static double
points(const csv *c, const target *t, const progress *p)
{
	const char *text = c->cell[CELL_RULE];
	score_rule_error error;
	score_rule	rule;

	if (!score_rule_parse(text, strlen(text), &rule, &error))
		return NAN;
	return score_points(t, p, &rule);
}

/* Rounded, the source shows whole numbers only. */
static bool
check_row(const csv *c)
{
	const schedule straight = {.count = 0};
	const char *what = c->cell[CELL_WHAT];
	double		wanted = strtod(c->cell[CELL_EXPECTED], NULL);
	double		got = NAN;
	progress	p;
	target		t;

	if (!read_pair(c->cell[CELL_TARGET], c->cell[CELL_PROGRESS], &t, &p) ||
		score_mismatch(&t, &p) != MISMATCH_NONE)
		return false;
	if (strcmp(what, "met") == 0)
		return score_met(&t, &p) == (c->cell[CELL_EXPECTED][0] == 't');
	if (strcmp(what, "completion") == 0)
		got = score_completion(&t, &p);
	else if (strcmp(what, "score") == 0)
		got = points(c, &t, &p);
	else if (strcmp(what, "score rounded") == 0)
		got = rint(points(c, &t, &p));
	else if (strcmp(what, "gap") == 0 &&
			 !score_schedule_gap(&t, &p, &straight, &got))
		return false;
	return got == wanted;
}

/* Three goals of 0, 100 and 100 %, and a checklist that is done. */
static void
test_mean(void)
{
	const decimal one = {.digits = 1};
	summary		s;
	double		mean = 0;

	summary_start(&s);
	summary_add(&s, STATUS_MISSED, 0, one, false);
	for (int i = 0; i < 3; i++)
		summary_add(&s, STATUS_MET, 1, one, false);
	ok(summary_mean(&s, &mean) && mean == 0.75,
	   "OP13: a checklist counts as one more child of a goal");
}

int
main(void)
{
	int			rows = 0;
	csv			c;

	csv_open(&c, "tests/data/methods.csv");
	while (csv_next(&c))
	{
		rows++;
		ok(check_row(&c), "%s: %s of '%s' with '%s'", c.cell[CELL_ID],
		   c.cell[CELL_WHAT], c.cell[CELL_TARGET], c.cell[CELL_PROGRESS]);
	}
	csv_close(&c);
	ok(rows > 30, "the table has its rows");
	test_mean();
	return done_testing();
}
