/*
 * english_verb.c
 *	  The verb that governs a value in an English sentence.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "extract/english_verb.h"

#include <string.h>

#include "extract/english_word.h"

/* Note one word of those directly before the value. */
static void
add_word(const sentence *s, const plan_word *word, size_t from, size_t to,
		 english_verb *v)
{
	if (word->kind == PLAN_ABOUT)
		v->is_about = true;
	else if (word->kind == PLAN_NEW)
		v->is_new = true;
	else if (word->kind == PLAN_CUMULATIVE)
		v->is_cumulative = true;
	else if (word->kind == PLAN_REFUSED)
		v->is_refused = true;
	else if (word->kind == PLAN_DIRECTIONAL)
	{
		v->is_goal = true;
		v->preposition = PREPOSITION_OF;
	}
	else if (text_starts(s->lower, from, to, "within") > 0)
	{
		v->is_within = true;
		v->bound = PLAN_AT_MOST;
	}
	else if (text_starts(s->lower, from, to, "between") > 0)
		v->is_between = true;
	else if (text_starts(s->lower, from, to, "by") > 0)
		v->preposition = PREPOSITION_BY;
	else if (text_starts(s->lower, from, to, "to") > 0)
		v->preposition = PREPOSITION_TO;
	else if (text_starts(s->lower, from, to, "of") > 0 &&
			 v->preposition == PREPOSITION_NONE)
		v->preposition = PREPOSITION_OF;
	else if (word->kind != PLAN_NEUTRAL && v->bound == PLAN_NONE)
		v->bound = word->kind;
}

/* The words directly before the value, backwards. */
static void
read_before(const sentence *s, size_t from, const quantity *q, english_verb *v)
{
	text_span	part = {from, q->from};

	for (;;)
	{
		size_t		size;
		const plan_word *word;

		while (part.to > part.from && (s->l.text[part.to - 1] == ' ' ||
									   s->l.text[part.to - 1] == '('))
			part.to--;
		v->words = part.to;
		word = plan_word_ending(english_value_words, s->lower, part, &size);
		if (word == NULL)
			return;
		part.to -= size;
		add_word(s, word, part.to, q->from, v);
	}
}

/* a maximum mean concentration of 10: the bound stands before the noun. */
static void
read_bound_of_noun(const sentence *s, size_t from, english_verb *v)
{
	static const plan_word bounds[] = {
		{"maximum", PLAN_AT_MOST}, {"minimum", PLAN_AT_LEAST}, {NULL, PLAN_NONE}
	};
	text_span	clause = {v->words, v->words};
	size_t		at;
	const plan_word *bound;

	if (v->bound != PLAN_NONE || v->preposition != PREPOSITION_OF)
		return;
	while (clause.from > from && strchr(",;:", s->l.text[clause.from - 1]) == NULL)
		clause.from--;
	bound = plan_word_within(bounds, s->lower, clause, &at);
	if (bound != NULL)
		v->bound = bound->kind;
}

/* Does the part, without spaces at its end, end in a word of the table? */
static bool
ends_in_word(const sentence *s, size_t from, size_t to, const plan_word *table)
{
	text_span	part = {from, to};
	size_t		size;

	while (part.to > part.from && s->l.text[part.to - 1] == ' ')
		part.to--;
	return plan_word_ending(table, s->lower, part, &size) != NULL;
}

/* May a verb of this kind govern a value after the preposition? */
static bool
fits(const english_verb *v, plan_word_kind kind)
{
	return kind == PLAN_PAST || v->preposition != PREPOSITION_BY || is_change_kind(kind);
}

/* What looks like a verb is a noun in the use of, energy use, growth in. */
static bool
is_noun_here(const sentence *s, size_t from, size_t at, size_t size)
{
	bool		is_gerund = size > 5 && memcmp(s->lower + at + size - 3, "ing", 3) == 0;

	/* with the aim of growing exports */
	if (is_gerund && ends_in_word(s, from, at, english_before_gerunds))
		return false;
	return ends_in_word(s, from, at, english_before_nouns) ||
		text_starts(s->lower, at + size + 1, s->l.length, "of") > 0;
}

/* growth of, a drop of, the renovation of: directly before the value. */
static bool
is_noun_of_value(const sentence *s, size_t from, const plan_word *word, size_t at,
				 size_t size, const english_verb *v)
{
	bool		is_change = is_change_kind(word->kind) &&
		ends_in_word(s, from, at + size, english_change_nouns);

	if (v->preposition != PREPOSITION_OF)
		return false;
	return at + size == v->words ? word->kind == PLAN_MAKE || is_change :
		is_change && text_starts(s->lower, at + size + 1, v->words, "in") > 0;
}

bool
english_is_base_form(const sentence *s, size_t at, size_t size)
{
	const char *end = s->lower + at + size;

	return size > 2 && memcmp(end - 2, "ed", 2) != 0 &&
		memcmp(end - 2, "lt", 2) != 0 && memcmp(end - 2, "wn", 2) != 0;
}

/* We cut, they have reached: told of the past. */
static bool
is_simple_past(const sentence *s, size_t from, size_t at, size_t size)
{
	static const plan_word subjects[] = {
		{"we", PLAN_PAST}, {"it", PLAN_PAST}, {"they", PLAN_PAST}, {"which", PLAN_PAST},
		{"has", PLAN_PAST}, {"had", PLAN_PAST}, {"have", PLAN_PAST}, {"have already", PLAN_PAST},
		{"has already", PLAN_PAST}, {"have been", PLAN_PAST}, {"has been", PLAN_PAST},
		{"was", PLAN_PAST}, {"were", PLAN_PAST}, {NULL, PLAN_NONE}
	};

	return !english_is_base_form(s, at, size) && ends_in_word(s, from, at, subjects) &&
		!ends_in_word(s, from, at, english_future_perfect);
}

static void
set_verb(const sentence *s, size_t from, const plan_word *word, size_t at, size_t size,
		 english_verb *v)
{
	v->kind = word->kind;
	v->from = at;
	v->to = at + size;
	v->is_past = word->kind == PLAN_PAST || is_simple_past(s, from, at, size);
	v->is_base_form = english_is_base_form(s, at, size);
	v->is_present = text_starts(s->lower, at, at + size, "is") > 0 ||
		text_starts(s->lower, at, at + size, "are") > 0;
	v->is_passive |= text_starts(s->lower, at, at + size, "be") > 0 ||
		ends_in_word(s, from, at, english_be);
}

/* The target is, our goal is: what follows is planned. */
static bool
is_definition(const sentence *s, size_t from, const plan_word *word, size_t at)
{
	return word->kind == PLAN_PAST && ends_in_word(s, from, at, english_goal_nouns);
}

/*
 * Before to, a verb of change far away governs the value, not a noun between
 * that looks like a verb: increase forest cover to 34 %.  Its end, or that of
 * the part.
 */
static size_t
change_verb_end(const sentence *s, text_span part)
{
	static const plan_word nouns[] = {
		{"growth", PLAN_RISE}, {"expansion", PLAN_RISE}, {"reduction", PLAN_FALL},
		{"reductions", PLAN_FALL}, {NULL, PLAN_NONE}
	};
	text_span	rest = part;
	size_t		noun_end = part.to;
	size_t		noun_size;
	const plan_word *word;
	size_t		at;
	size_t		size;

	while ((word = english_last_word(s, english_verbs, rest, &at, &size)) != NULL)
	{
		if (word->kind == PLAN_PAST)
			break;
		/* lift growth to 3 %: a noun governs only where no verb does */
		if (plan_word_starting(nouns, s->lower, (text_span) {at, at + size}, &noun_size) != NULL)
			noun_end = noun_end == part.to ? at + size : noun_end;
		else if (is_change_kind(word->kind) && !is_noun_here(s, part.from, at, size))
			return at + size;
		rest.to = at;
	}
	return noun_end;
}

static bool
is_promise(const sentence *s, size_t from, size_t to)
{
	text_span	word = {from, to};
	size_t		size;

	return plan_word_starting(english_commitments, s->lower, word, &size) != NULL;
}

/*
 * A verb that no table has, right before the value: we will audit 60 firms,
 * and sites saved 12 %.
 */
static bool
find_unknown_verb(const sentence *s, size_t from, const quantity *q, english_verb *v)
{
	size_t		at = english_word_before(s, from, v->words);
	size_t		end = at;

	while (end < v->words && s->lower[end] >= 'a' && s->lower[end] <= 'z')
		end++;
	if (v->preposition != PREPOSITION_NONE || end - at < 3 ||
		literal_after_spaces(&s->l, end) != v->words + (s->l.text[v->words] == ' ' ? 1 : 0))
		return false;
	if (is_promise(s, at, end))
	{
		/* the plan targets 500 homes */
		if (end - at < 6 || ends_in_word(s, from, at, english_before_nouns))
			return false;
		v->kind = PLAN_REACH;
	}
	else if (ends_in_word(s, from, at, english_modals) ||
		(at == s->from && (memcmp(s->lower + end - 3, "ing", 3) == 0 ||
						   (unit_is_bare(&q->unit) && s->is_numbered))))
		v->kind = PLAN_MAKE;
	else if (ends_in_word(s, from, at, english_future_perfect))
		v->kind = PLAN_MAKE;
	else if (memcmp(s->lower + end - 2, "ed", 2) == 0 && at > from &&
			 !ends_in_word(s, from, at, english_before_nouns) &&
			 !ends_in_word(s, from, at, english_be))
		v->kind = PLAN_PAST;
	else
		return false;
	v->from = at;
	v->to = end;
	v->is_past = v->kind == PLAN_PAST;
	v->is_base_form = !v->is_past;
	return true;
}

/* Find a verb of the tables, backwards. */
static void
find_verb(const sentence *s, size_t from, const quantity *q, english_verb *v)
{
	text_span	part = {from, v->words};
	size_t		at;
	size_t		size;
	const plan_word *word;

	if (v->preposition == PREPOSITION_TO)
		part.to = change_verb_end(s, part);
	while ((word = english_last_word(s, english_verbs, part, &at, &size)) != NULL)
	{
		v->is_passive |= text_starts(s->lower, at, part.to, "be") > 0;
		if (at + size < v->words && find_unknown_verb(s, from, q, v))
			return;
		if (is_definition(s, from, word, at))
		{
			v->kind = PLAN_REACH;
			v->from = at;
			v->to = at + size;
			return;
		}
		if (fits(v, word->kind) &&
			(!is_noun_here(s, from, at, size) ||
			 is_noun_of_value(s, from, word, at, size, v)))
		{
			set_verb(s, from, word, at, size, v);
			return;
		}
		part.to = at;
	}
	find_unknown_verb(s, from, q, v);
}

/* annual growth of: in the three words before the noun. */
static bool
is_annual(const sentence *s, size_t from, size_t at)
{
	static const plan_word words[] = {
		{"annual", PLAN_YEARLY}, {"yearly", PLAN_YEARLY}, {"year-on-year", PLAN_YEARLY},
		{NULL, PLAN_NONE}
	};
	text_span	before = {at, at};
	int			i;
	size_t		found;

	for (i = 0; i < 3; i++)
		before.from = english_word_before(s, from, before.from);
	return plan_word_within(words, s->lower, before, &found) != NULL;
}

void
english_verb_find(const sentence *s, size_t from, const quantity *q,
				  english_verb *v)
{
	memset(v, 0, sizeof(*v));
	read_before(s, from, q, v);
	read_bound_of_noun(s, from, v);
	v->from = v->to = v->words;
	v->is_listed = v->words > from && (s->l.text[v->words - 1] == ':' ||
									   (v->words > from + 1 && s->l.text[v->words - 1] == '-' &&
										s->l.text[v->words - 2] == ' '));
	find_verb(s, from, q, v);
	/* improve the service, 95 % of trains on time */
	if (is_change_kind(v->kind) && v->preposition == PREPOSITION_NONE && !v->is_between &&
		v->words > v->to && s->l.text[v->words - 1] == ',')
		v->kind = PLAN_NONE;
	v->has_preposition = v->preposition != PREPOSITION_NONE;
	v->is_noun = (is_change_kind(v->kind) || v->kind == PLAN_MAKE) &&
		v->preposition == PREPOSITION_OF &&
		(v->to == v->words || text_starts(s->lower, v->to + 1, v->words, "in") > 0);
	v->is_annual = v->is_noun && is_annual(s, from, v->from);
	v->takes_after = v->preposition == PREPOSITION_NONE && v->to < q->from &&
		(v->kind == PLAN_MAKE || v->kind == PLAN_STATE || v->kind == PLAN_REACH) &&
		v->to + 1 >= v->words;
}

/* Between this value and the one before there is nothing but and. */
static bool
is_beside_last(const sentence *s, size_t from, const english_verb *v)
{
	size_t		at;

	for (at = from; at < v->words; at++)
		if (strchr(" ,;", s->l.text[at]) == NULL)
		{
			size_t		size = text_starts(s->lower, at, v->words, "and") +
				text_starts(s->lower, at, v->words, "then");

			if (size == 0)
				return false;
			at += size;
		}
	return true;
}

/* A word between and and the value that no table has: and decide 92 %. */
static bool
has_own_verb(const sentence *s, size_t object, const english_verb *v)
{
	size_t		word = english_word_after(s, object, v->words);

	return text_starts(s->lower, object, v->words, "and") > 0 && word < v->words &&
		memchr(s->l.text + word, ' ', v->words - word) == NULL &&
		v->preposition == PREPOSITION_NONE && v->words - word > 3;
}

void
english_verb_carry(const sentence *s, size_t from, english_verb *v,
				   const english_verb *last)
{
	size_t		at = v->words;
	bool		beside = is_beside_last(s, from, v);

	if (last->kind == PLAN_NONE || last->kind == PLAN_PAST ||
		(v->preposition == PREPOSITION_BY && !is_change_kind(last->kind)))
		return;
	/* its object starts after the last and */
	while (at > from && text_starts(s->lower, at, v->words, "and") == 0 &&
		   s->l.text[at] != ',')
		at--;
	v->from = v->to = at;
	if (last->preposition != PREPOSITION_NONE && has_own_verb(s, at, v))
	{
		v->kind = PLAN_REACH;
		v->is_base_form = true;
		v->from = english_word_after(s, at, v->words);
		v->to = v->words;
		v->takes_after = true;
		return;
	}
	/* reduce A to 5 % and B 10 %: of the second nothing says to or by */
	if (is_change_kind(last->kind) && v->preposition == PREPOSITION_NONE && !beside &&
		v->bound == PLAN_NONE && last->preposition == PREPOSITION_TO && !v->is_between)
		return;
	v->kind = last->kind;
	if (v->is_goal)
		v->preposition = last->preposition;
	v->is_past = last->is_past;
	v->is_base_form = last->is_base_form;
	if (v->preposition == PREPOSITION_NONE && v->bound == PLAN_NONE)
		v->preposition = last->preposition;
	v->takes_after = last->takes_after && v->preposition == PREPOSITION_NONE;
}

bool
english_starts_with_verb(const sentence *s, text_span part)
{
	size_t		size;
	const plan_word *word;

	size_t		next = english_word_after(s, part.from, part.to);

	if (whole_word_at(s->lower, part, &size) != NULL)
		return true;			/* halve, double */
	/* Greening 80 % */
	if (literal_digit_at(&s->l, next) && next > part.from + 5 &&
		memcmp(s->lower + next - 4, "ing", 3) == 0)
		return true;
	word = plan_word_starting(english_verbs, s->lower, part, &size);
	return word != NULL && word->kind != PLAN_PAST && english_is_base_form(s, part.from, size) &&
		text_starts(s->lower, part.from + size + 1, part.to, "of") == 0;
}
