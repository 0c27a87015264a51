/*
 * test_score_implies.c
 *	  Which of two targets is the harder one.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "score/implies.h"

#include "pairs.h"
#include "tap.h"

#define ROUNDS 100000

/* '1' it does, '0' it does not, '-' the two judge different figures. */
static char
answer(const target *t, const target *other)
{
	bool		implied = false;

	if (!target_implies(t, other, &implied))
		return '-';
	return implied ? '1' : '0';
}

/* Both ways round. */
static void
answers(const char *first, const char *second, const char *wanted)
{
	char		got[3] = "??";
	parse_error error;
	target		t;
	target		other;

	if (target_parse(first, strlen(first), &t, &error) == ERROR_NONE &&
		target_parse(second, strlen(second), &other, &error) == ERROR_NONE)
	{
		got[0] = answer(&t, &other);
		got[1] = answer(&other, &t);
	}
	ok(strcmp(got, wanted) == 0, "'%s' and '%s' are %s", first, second, wanted);
}

static void
test_bounds(void)
{
	answers("<= 4 %", "<= 5 %", "10");
	answers("2..3 家", ">= 2 家", "10");
	answers("2..3 家", "<= 3 家 total", "10");
	answers("2..3 家", "1..3 家", "10");
	answers("2..3 家", "2..4 家", "10");
	answers("2..3 家", "1..2 家", "00");
	answers("2..3 家", "> 2 家", "00");
	answers("> 5", ">= 5", "10");
	answers("> 5", "> 5", "11");
	answers("< 5", "<= 5", "10");
	answers("= 5", ">= 5", "10");
	answers(">= 5", "<= 5", "00");
	answers("~>= 100 %", ">= 95 %", "11");
	answers("~ 100 个", "95..105 个", "11");
	answers("<= -20 %", "<= -15 %", "10");
	answers(">= 1 公顷", ">= 15 亩", "11");
	answers(">= 2 万台", ">= 10000 个", "10");
	answers("<= 0", "<= 3 个", "10");
	answers("done", "done in 2020", "11");
}

static void
test_what_plays_no_part(void)
{
	answers(">= 5 家 in 2020", ">= 5 家 by 2021-06-30", "11");
	answers("<= 40 from 50", "<= 40 from 60 at 2015", "11");
	answers(">= 6 % stretch 6.5", ">= 6 % stretch 7", "11");
}

static void
test_other_kinds(void)
{
	answers(">= 5 %", ">= 5 个", "--");
	answers(">= 5 %", ">= +5 %", "--");
	answers(">= +5 %", ">= +5 % vs 2015", "--");
	answers(">= +5 % vs 2014", ">= +5 % vs 2015", "--");
	answers(">= 5 个", ">= 5 个 level", "--");
	answers("<= 0", "<= +0 %", "--");
	answers("done", ">= 100 %", "--");
}

/* What meets the harder target meets the other, whatever is reported. */
static void
test_any_pair(void)
{
	int			implied = 0;
	int			held = 0;

	for (int i = 0; i < ROUNDS; i++)
	{
		progress	p;
		target		t;
		target		other;

		random_pair(&t, &p);
		other = t;
		other.value.digits += random_below(5) - 2;
		if (random_below(3) == 0 && t.comparator != COMPARATOR_RANGE)
			other.comparator = PICK(((const comparator[]) {
				COMPARATOR_LESS, COMPARATOR_AT_MOST, COMPARATOR_EQUAL,
				COMPARATOR_AT_LEAST, COMPARATOR_MORE}));
		if (target_check(&other) != ERROR_NONE ||
			score_mismatch(&other, &p) != MISMATCH_NONE ||
			answer(&t, &other) != '1')
			continue;
		implied++;
		if (!score_met(&t, &p) || score_met(&other, &p))
			held++;
		else
			show_pair(&t, &p);
	}
	ok(implied > ROUNDS / 10, "many a target implies a similar one");
	is_int(held, implied, "what meets a target meets all it implies");
}

int
main(void)
{
	test_bounds();
	test_what_plays_no_part();
	test_other_kinds();
	test_any_pair();
	return done_testing();
}
