/*
 * test_score_text_table.c
 *	  The sentences of scoring, word for word and in both languages.
 *
 * tests/data/explanations.csv: what explain says of a pair.
 * tests/data/mismatches.csv: what why_not says, and what to write instead.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "score/explain.h"

#include "csv.h"
#include "pairs.h"
#include "tap.h"

enum
{
	CELL_TARGET, CELL_PROGRESS, CELL_TEXTS
};

static void
check_explanation(csv *c, const target *t, const progress *p)
{
	ok(score_mismatch(t, p) == MISMATCH_NONE, "'%s' with '%s' is explained",
	   c->cell[CELL_TARGET], c->cell[CELL_PROGRESS]);
	for (int lang = LANGUAGE_ENGLISH; lang <= LANGUAGE_CHINESE; lang++)
	{
		char		buf[SCORE_TEXT_SIZE];
		size_t		length = explain_completion(t, p, (language) lang, buf);
		char	   *second = strchr(buf, '\n');

		is_int((long long) length, (long long) strlen(buf), "its length");
		if (second != NULL)
			*second++ = '\0';
		is_text(buf, c->cell[CELL_TEXTS + 2 * lang], "the rule");
		is_text(second, c->cell[CELL_TEXTS + 2 * lang + 1], "the demand");
	}
}

static void
check_mismatch(csv *c, const target *t, const progress *p)
{
	mismatch	m = score_mismatch(t, p);

	ok(m != MISMATCH_NONE, "'%s' with '%s' is refused", c->cell[CELL_TARGET],
	   c->cell[CELL_PROGRESS]);
	for (int lang = LANGUAGE_ENGLISH; lang <= LANGUAGE_CHINESE; lang++)
	{
		char		buf[SCORE_TEXT_SIZE];

		mismatch_reason(m, t, p, (language) lang, buf);
		is_text(buf, c->cell[CELL_TEXTS + 2 * lang], "the reason");
		mismatch_remedy(m, t, p, (language) lang, buf);
		is_text(buf, c->cell[CELL_TEXTS + 2 * lang + 1], "the remedy");
	}
}

static void
test_table(const char *path, void (*check) (csv *, const target *, const progress *))
{
	csv			c;
	int			rows = 0;

	csv_open(&c, path);
	for (; csv_next(&c); rows++)
	{
		progress	p;
		target		t;

		if (ok(read_pair(c.cell[CELL_TARGET], c.cell[CELL_PROGRESS], &t, &p),
			   "'%s' is read", c.cell[CELL_TARGET]))
			check(&c, &t, &p);
	}
	csv_close(&c);
	ok(rows > 20, "%s has its rows", path);
}

int
main(void)
{
	test_table("tests/data/explanations.csv", check_explanation);
	test_table("tests/data/mismatches.csv", check_mismatch);
	return done_testing();
}
