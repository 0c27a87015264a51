/*
 * test_score_rule.c
 *	  Score rules: the grammar, the stairs, floor, cap and bonus.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "score/score_rule.h"

#include "pairs.h"
#include "tap.h"

static double
points(const char *target_text, const char *progress_text, const char *text)
{
	score_rule_error rule_error;
	score_rule	rule;
	progress	p;
	target		t;

	if (!read_pair(target_text, progress_text, &t, &p) ||
		!score_rule_parse(text, strlen(text), &rule, &rule_error))
		return -1;
	return score_points(&t, &p, &rule);
}

static void
gives(const char *target_text, const char *progress_text, const char *rule,
	  double wanted)
{
	double		got = points(target_text, progress_text, rule);

	ok(got == wanted, "'%s' with '%s' by '%s' gives %g", target_text,
	   progress_text, rule, wanted);
	if (got != wanted)
		printf("# got %.17g\n", got);
}

static void
test_bases(void)
{
	gives(">= 100 个", "80 个", "", 80);
	gives(">= 100 个", "120 个", "", 100);
	gives(">= 100 个", "-5 个 level", "", 0);
	gives("> 100 个", "100 个", "", 99.999999999999986);
	gives("<= 40 天", "50 天", "growth", 100);
	gives("<= 40 天", "30 天", "growth", 75);
	gives(">= 100 个", "99 个", "all_or_nothing", 0);
	gives(">= 100 个", "100 个", "all_or_nothing", 100);

	/* A published rule for upper limits: 80, 100, 120, 200, 210 of 100. */
	gives("<= 100 个", "80 个", "control", 100);
	gives("<= 100 个", "100 个", "control", 100);
	gives("<= 100 个", "120 个", "control", 80);
	gives("<= 100 个", "200 个", "control", 0);
	gives("<= 100 个", "210 个", "control", 0);

	/* Both take value and bound only, on whichever side the bound is. */
	gives(">= 100 个", "120 个", "control", 80);
	gives(">= 100 个", "80 个", "control", 100);
	gives(">= 88 % from 80", "44 %", "growth", 50);
	gives("<= 40 天 from 60", "50 天", "control", 75);
	gives("<= 40 天 from 60", "50 天", "", 50);
	gives("2..3 家", "2 家", "control", 100);
	gives("2..3 家", "6 家", "growth cap 300", 200);
	gives("<= 0", "3 个", "growth", 0);
	gives("<= 0", "0 个", "control", 100);
}

static void
test_stairs(void)
{
	const char *rule = "steps 60:40 80:70.5 100:100 120:110 cap 110";

	gives(">= 100 个", "59.99 个", rule, 0);
	gives(">= 100 个", "60 个", rule, 40);
	gives(">= 100 个", "80 个", rule, 70.5);
	gives(">= 100 个", "99.999999999999999 个", rule, 70.5);
	gives(">= 100 个", "100 个", rule, 100);
	gives(">= 100 个", "130 个", rule, 110);
	gives("> 100 个", "100 个", rule, 70.5);
}

static void
test_limits(void)
{
	gives(">= 100 个", "59 个", "floor 60", 0);
	gives(">= 100 个", "60 个", "floor 60", 60);
	gives(">= 100 个", "150 个", "cap 120", 120);
	gives(">= 100 个", "110 个", "growth cap 120", 110);
	gives(">= 6 % stretch 6.5", "6.5 %", "bonus 5", 105);
	gives(">= 6 % stretch 6.5", "6.4 %", "bonus 5", 100);
	gives("~>= 6 % stretch 6.5", "6.2 %", "floor 10 cap 90 bonus 2.5", 92.5);
	gives(">= 6 %", "9 %", "bonus 5", 100);
}

/* The place and length that an error names. */
static void
refused_at(const char *text, size_t offset, size_t length)
{
	score_rule	rule;
	score_rule_error error = {.reason = NULL};
	bool		refused = !score_rule_parse(text, strlen(text), &rule, &error);

	ok(refused && error.reason != NULL && error.offset == offset &&
	   error.length == length, "'%s' is refused at byte %d", text,
	   (int) offset);
}

static void
test_grammar(void)
{
	refused_at("linear", 0, 6);
	refused_at("growth control", 7, 7);
	refused_at("cap 90 floor 10", 7, 5);
	refused_at("floor", 5, 0);
	refused_at("floor -1", 6, 2);
	refused_at("cap 1e9", 4, 3);
	refused_at("steps", 5, 0);
	refused_at("steps 80", 6, 2);
	refused_at("steps 80:", 6, 3);
	refused_at("steps 80:60 80:70", 12, 5);
	refused_at("steps 80:60 cap", 15, 0);
	refused_at("Growth", 0, 6);
}

/* Whatever the rule, more of what is wanted scores no less. */
static void
test_range(void)
{
	score_rule	rule;
	score_rule_error error;
	int			within = 0;
	int			rounds = 20000;
	const char *text = "steps 50:20 100:90 cap 80 bonus 7";

	score_rule_parse(text, strlen(text), &rule, &error);
	for (int i = 0; i < rounds; i++)
	{
		progress	p;
		target		t;
		double		plain;
		double		stairs;

		random_pair(&t, &p);
		plain = score_points(&t, &p, &score_default_rule);
		stairs = score_points(&t, &p, &rule);
		within += plain >= 0 && plain <= 100 &&
			(plain == 100) == score_met(&t, &p) &&
			(stairs == 0 || stairs == 20 || stairs == 80);
	}
	is_int(within, rounds, "a score is 0 to 100, and 100 exactly when met");
}

int
main(void)
{
	test_bases();
	test_stairs();
	test_limits();
	test_grammar();
	test_range();
	return done_testing();
}
