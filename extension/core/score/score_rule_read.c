/*
 * score_rule_read.c
 *	  Reading the text of a score rule.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "score/score_rule.h"

#include <string.h>

#include "base/name_table.h"
#include "notation/number.h"

#define HUNDRED {.digits = 100}

const score_rule score_default_rule = {.cap = HUNDRED};

/* A cursor over the words of a rule. */
typedef struct reader
{
	const char *text;
	size_t		length;
	size_t		from;			/* the current word */
	size_t		to;
	score_rule_error *error;
} reader;

static bool
is_space(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/* Move to the next word; an empty word means the end. */
static void
next_word(reader *r)
{
	r->from = r->to;
	while (r->from < r->length && is_space(r->text[r->from]))
		r->from++;
	r->to = r->from;
	while (r->to < r->length && !is_space(r->text[r->to]))
		r->to++;
}

static bool
fail(reader *r, const char *reason)
{
	r->error->reason = reason;
	r->error->offset = r->from;
	r->error->length = r->to - r->from;
	return false;
}

static bool
take(reader *r, const char *word)
{
	if (strlen(word) != r->to - r->from ||
		memcmp(r->text + r->from, word, r->to - r->from) != 0)
		return false;
	next_word(r);
	return true;
}

/* An unsigned number in the bytes from..to of the text. */
static bool
number_between(const reader *r, size_t from, size_t to, decimal *d)
{
	parse_error error;

	return to > from && r->text[from] >= '0' && r->text[from] <= '9' &&
		decimal_parse(r->text + from, to - from, d, &error) == ERROR_NONE;
}

/* The number after a word that needs one. */
static bool
take_number(reader *r, decimal *d)
{
	if (!number_between(r, r->from, r->to, d))
		return fail(r, "A number without a sign is expected here.");
	next_word(r);
	return true;
}

/* Where the colon is in the current word; the word's end if there is none. */
static size_t
find_colon(const reader *r)
{
	size_t		at = r->from;

	while (at < r->to && r->text[at] != ':')
		at++;
	return at;
}

/* p:s p:s …, at least one, with p rising. */
static bool
take_steps(reader *r, score_rule *rule)
{
	while (find_colon(r) < r->to)
	{
		score_step *step = &rule->steps[rule->step_count];
		size_t		colon = find_colon(r);

		if (rule->step_count == SCORE_RULE_STEPS)
			return fail(r, "A rule has at most 32 steps.");
		if (!number_between(r, r->from, colon, &step->percent) ||
			!number_between(r, colon + 1, r->to, &step->points))
			return fail(r, "A step is written percent:points, such as 80:60.");
		if (rule->step_count > 0 &&
			decimal_compare(step->percent, step[-1].percent) <= 0)
			return fail(r, "Each step must start above the previous one.");
		rule->step_count++;
		next_word(r);
	}
	if (rule->step_count == 0)
		return fail(r, "A step is expected here: percent:points, such as 80:60.");
	return true;
}

static bool
take_base(reader *r, score_rule *rule)
{
	static const name_entry names[] = {
		{"growth", SCORE_GROWTH},
		{"control", SCORE_CONTROL},
		{"all_or_nothing", SCORE_ALL_OR_NOTHING},
		{"steps", SCORE_STEPS}
	};
	int			found;

	if (!name_find(names, NAME_TABLE_SIZE(names), r->text + r->from,
				   r->to - r->from, &found))
		return true;
	rule->base = (score_base) found;
	next_word(r);
	return rule->base != SCORE_STEPS || take_steps(r, rule);
}

bool
score_rule_parse(const char *text, size_t length, score_rule *rule,
				 score_rule_error *error)
{
	reader		r = {.text = text,.length = length,.error = error};

	*rule = score_default_rule;
	next_word(&r);
	if (!take_base(&r, rule) ||
		(take(&r, "floor") && !take_number(&r, &rule->floor)) ||
		(take(&r, "cap") && !take_number(&r, &rule->cap)) ||
		(take(&r, "bonus") && !take_number(&r, &rule->bonus)))
		return false;
	if (r.from < r.to)
		return fail(&r, "A rule is: growth, control, all_or_nothing or steps; "
					"then floor, cap and bonus, each at most once and in this order.");
	return true;
}
