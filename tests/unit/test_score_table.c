/*
 * test_score_table.c
 *	  Every row of tests/data/score.csv: met, completion, remaining, mismatch.
 *
 * Completion is compared to the last bit: the table holds the shortest text of
 * the double.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "notation/progress_read.h"
#include "score/mismatch.h"
#include "score/score.h"

#include <stdlib.h>

#include "base/rational.h"
#include "notation/target_read.h"
#include "schedule/score_stored.h"
#include "storage/progress_store.h"
#include "storage/target_store.h"
#include "csv.h"
#include "tap.h"

enum
{
	CELL_TARGET, CELL_PROGRESS, CELL_MET, CELL_COMPLETION, CELL_REMAINING,
	CELL_COMPARABLE, CELL_WHY, CELL_COUNT
};

static int	rows;
static int	readable;
static int	comparables;
static int	same_mismatch;
static int	same_met;
static int	same_completion;
static int	same_remaining;
static int	scored_in_place;

static void
complain(const csv *c, const char *what, const char *got)
{
	printf("# line %d: %s of '%s' with '%s': got %s\n", c->line, what,
		   c->cell[CELL_TARGET], c->cell[CELL_PROGRESS], got);
}

/* The number and the unit count, not the scale. */
static bool
check_remaining(const csv *c, const target *t, const progress *p)
{
	char		printed[PROGRESS_TEXT_SIZE] = "an error";
	progress	wanted;
	progress	got;
	parse_error error;

	if (score_remaining(t, p, &got) == ERROR_NONE &&
		progress_parse(c->cell[CELL_REMAINING], strlen(c->cell[CELL_REMAINING]),
					   &wanted, &error) == ERROR_NONE)
	{
		progress_print(&got, printed);
		if (got.kind == wanted.kind && unit_same(&got.unit, &wanted.unit) &&
			decimal_compare(got.value, wanted.value) == 0)
			return true;
	}
	complain(c, "remaining", printed);
	return false;
}

static void
check_scores(const csv *c, const target *t, const progress *p)
{
	char		printed[40];
	bool		met = score_met(t, p);
	double		completion = score_completion(t, p);

	comparables++;
	if (met == (c->cell[CELL_MET][0] == 't'))
		same_met++;
	else
		complain(c, "met", met ? "true" : "false");

	snprintf(printed, sizeof(printed), "%.17g", completion);
	if (completion == strtod(c->cell[CELL_COMPLETION], NULL) &&
		(completion >= 1.0) == met)
		same_completion++;
	else
		complain(c, "completion", printed);
	same_remaining += check_remaining(c, t, p);
}

/* What cannot be compared has no score; the stored bytes give none either. */
static void
check_stored(const csv *c, const target *t, const progress *p)
{
	uint8_t		target_bytes[TARGET_STORED_MAX];
	uint8_t		progress_bytes[PROGRESS_STORED_MAX];
	size_t		target_size = target_store(t, target_bytes);
	size_t		progress_size = progress_store(p, progress_bytes);
	double		completion;
	status		state;

	if (score_completion_stored(target_bytes, target_size, progress_bytes,
								progress_size, &completion) ||
		score_status_stored(target_bytes, target_size, progress_bytes,
							progress_size, NO_DAY, &completion, &state))
	{
		scored_in_place++;
		complain(c, "completion", "a score");
	}
}

static void
check_row(const csv *c)
{
	const char *target_text = c->cell[CELL_TARGET];
	const char *progress_text = c->cell[CELL_PROGRESS];
	parse_error error;
	progress	p;
	target		t;
	mismatch	m;

	rows++;
	if (target_parse(target_text, strlen(target_text), &t, &error) != ERROR_NONE ||
		progress_parse(progress_text, strlen(progress_text), &p, &error) != ERROR_NONE)
	{
		complain(c, "reading", "an error");
		return;
	}
	readable++;
	m = score_mismatch(&t, &p);
	if (strcmp(mismatch_name(m), c->cell[CELL_WHY]) == 0)
		same_mismatch++;
	else
		complain(c, "mismatch", mismatch_name(m));
	if (m == MISMATCH_NONE && c->cell[CELL_COMPARABLE][0] == 't')
		check_scores(c, &t, &p);
	if (c->cell[CELL_COMPARABLE][0] == 'f')
		check_stored(c, &t, &p);
}

int
main(void)
{
	csv			c;

	csv_open(&c, "tests/data/score.csv");
	while (csv_next(&c))
		check_row(&c);
	csv_close(&c);

	ok(rows > 1000 && comparables > 1000, "the table has its rows");
	is_int(readable, rows, "every literal is read");
	is_int(same_mismatch, rows, "every mismatch has its class");
	is_int(same_met, comparables, "every met is that of the table");
	is_int(same_completion, comparables,
		   "every completion is that of the table to the last bit");
	is_int(same_remaining, comparables, "every remaining is that of the table");
	is_int(scored_in_place, 0, "what cannot be compared is not scored in place");
	return done_testing();
}
