/*
 * english_value.c
 *	  What the words around a value in an English sentence say.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "extract/english_value.h"

#include <string.h>

#include "extract/english_word.h"
#include "extract/words.h"
#include "extract/words_noun.h"

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
		if (word->kind == PLAN_ABOUT)
			v->is_about = true;
		else if (word->kind == PLAN_NEW)
			v->is_new = true;
		else if (word->kind == PLAN_CUMULATIVE)
			v->is_cumulative = true;
		else if (word->kind == PLAN_REFUSED)
			v->is_refused = true;
		else if (text_starts(s->lower, part.to, q->from, "within") > 0)
		{
			v->is_within = true;
			v->bound = PLAN_AT_MOST;
		}
		else if (text_starts(s->lower, part.to, q->from, "by") > 0)
			v->preposition = PREPOSITION_BY;
		else if (text_starts(s->lower, part.to, q->from, "to") > 0)
			v->preposition = PREPOSITION_TO;
		else if (text_starts(s->lower, part.to, q->from, "of") > 0 &&
				 v->preposition == PREPOSITION_NONE)
			v->preposition = PREPOSITION_OF;
		else if (word->kind != PLAN_NEUTRAL && v->bound == PLAN_NONE)
			v->bound = word->kind;
	}
}

static bool
is_change(plan_word_kind kind)
{
	return kind == PLAN_RISE || kind == PLAN_FALL;
}

/* growth of, a drop of: nouns that take of. */
static bool
is_change_noun(const sentence *s, size_t from, size_t to)
{
	static const plan_word nouns[] = {
		{"growth", PLAN_RISE}, {"increase", PLAN_RISE}, {"rise", PLAN_RISE}, {"gain", PLAN_RISE}, {"improvement", PLAN_RISE},
		{"reduction", PLAN_FALL}, {"drop", PLAN_FALL}, {"cut", PLAN_FALL}, {"decline", PLAN_FALL}, {"fall", PLAN_FALL},
		{"decrease", PLAN_FALL}, {"growth rate", PLAN_RISE}, {NULL, PLAN_NONE}
	};
	text_span	part = {from, to};
	size_t		size;

	return plan_word_ending(nouns, s->lower, part, &size) != NULL;
}

/* May a verb of this kind govern a value after the preposition? */
static bool
fits(const english_verb *v, plan_word_kind kind)
{
	if (kind == PLAN_PAST)
		return true;
	if (v->preposition == PREPOSITION_BY)
		return is_change(kind);
	return true;
}

/* A verb right after the or of is a noun: the use of, growth in. */
static bool
is_noun_here(const sentence *s, size_t from, size_t at)
{
	static const plan_word articles[] = {
		{"the", PLAN_NONE}, {"of", PLAN_NONE}, {"a", PLAN_NONE}, {"our", PLAN_NONE}, {"its", PLAN_NONE}, {"water", PLAN_NONE},
		{"energy", PLAN_NONE}, {"make", PLAN_NONE}, {"land", PLAN_NONE}, {"total", PLAN_NONE}, {"annual", PLAN_NONE},
		{"vocational", PLAN_NONE}, {"in", PLAN_NONE}, {"fuel", PLAN_NONE}, {"drug", PLAN_NONE}, {NULL, PLAN_NONE}
	};
	text_span	before = {from, at};
	size_t		size;

	while (before.to > before.from && s->l.text[before.to - 1] == ' ')
		before.to--;
	return plan_word_ending(articles, s->lower, before, &size) != NULL;
}

static void
set_verb(const sentence *s, const plan_word *word, size_t at, size_t size,
		 english_verb *v)
{
	const char *end = s->lower + at + size;

	v->kind = word->kind;
	v->from = at;
	v->to = at + size;
	v->is_past = word->kind == PLAN_PAST;
	v->is_base_form = size > 2 && memcmp(end - 2, "ed", 2) != 0 &&
		memcmp(end - 2, "lt", 2) != 0 && memcmp(end - 2, "wn", 2) != 0;
}

/*
 * Before to, a verb of change far away governs the value, not a noun between
 * that looks like a verb: increase forest cover to 34 %.  Its end, or that of
 * the part.
 */
static size_t
change_verb_end(const sentence *s, text_span part)
{
	text_span	rest = part;
	const plan_word *word;
	size_t		at;
	size_t		size;

	while ((word = english_last_word(s, english_verbs, rest, &at, &size)) != NULL)
	{
		if (word->kind == PLAN_PAST)
			break;
		if (is_change(word->kind) && !is_noun_here(s, part.from, at))
			return at + size;
		rest.to = at;
	}
	return part.to;
}

/* What is provided, spent or invested is a budget, not a result. */
static bool
is_budget(const sentence *s, const quantity *q, const english_verb *v)
{
	static const plan_word verbs[] = {
		{"provide", PLAN_NONE}, {"provides", PLAN_NONE}, {"invest", PLAN_NONE}, {"spend", PLAN_NONE},
		{"fund", PLAN_NONE}, {"finance", PLAN_NONE}, {"give", PLAN_NONE}, {"supply", PLAN_NONE},
		{"support", PLAN_NONE}, {NULL, PLAN_NONE}
	};
	text_span	verb = {v->from, s->l.length};
	size_t		size;

	return unit_family_of(&q->unit) == FAMILY_MONEY &&
		(v->kind == PLAN_NONE || plan_word_starting(verbs, s->lower, verb, &size) != NULL) &&
		v->bound == PLAN_NONE && !v->is_listed;
}

void
english_verb_find(const sentence *s, size_t from, const quantity *q,
				  english_verb *v)
{
	text_span	part = {from, q->from};
	size_t		at;
	size_t		size;
	const plan_word *word;

	memset(v, 0, sizeof(*v));
	read_before(s, from, q, v);
	v->from = v->to = v->words;
	v->is_listed = v->words > from && s->l.text[v->words - 1] == ':';
	part.to = v->words;
	if (v->preposition == PREPOSITION_TO)
		part.to = change_verb_end(s, part);
	while ((word = english_last_word(s, english_verbs, part, &at, &size)) != NULL)
	{
		bool		noun = is_noun_here(s, from, at);

		v->is_passive |= size == strlen("be") && text_starts(s->lower, at, part.to, "be") > 0;
		if (fits(v, word->kind) &&
			(!noun || (v->preposition == PREPOSITION_OF && at + size == v->words &&
					   (word->kind == PLAN_MAKE ||
						(is_change(word->kind) && is_change_noun(s, from, at + size))))))
		{
			set_verb(s, word, at, size, v);
			break;
		}
		part.to = at;
	}
	v->is_noun = (is_change(v->kind) || v->kind == PLAN_MAKE) &&
		v->preposition == PREPOSITION_OF && v->to == v->words;
	v->takes_after = v->preposition == PREPOSITION_NONE && v->to < q->from &&
		(v->kind == PLAN_MAKE || v->kind == PLAN_STATE || v->kind == PLAN_REACH) &&
		v->to + 1 >= v->words;
}

void
english_verb_carry(const sentence *s, size_t from, english_verb *v,
				   const english_verb *last)
{
	size_t		at = v->words;

	if (last->kind == PLAN_NONE || (v->preposition == PREPOSITION_BY && !is_change(last->kind)))
		return;
	v->kind = last->kind;
	v->is_past = last->is_past;
	v->is_base_form = last->is_base_form;
	if (v->preposition == PREPOSITION_NONE && v->bound == PLAN_NONE)
		v->preposition = last->preposition;
	v->takes_after = last->takes_after && v->preposition == PREPOSITION_NONE;
	/* its object starts after the last and */
	while (at > from && text_starts(s->lower, at, v->words, "and") == 0 &&
		   s->l.text[at] != ',')
		at--;
	v->from = v->to = at;
}

/* An imperative: the first word of the sentence is a verb. */
static bool
is_imperative(const sentence *s)
{
	text_span	all = {s->from, s->l.length};
	size_t		size;
	const plan_word *word;
	english_verb v;

	if (whole_word_at(s->lower, all, &size) != NULL)
		return true;			/* halve, double */
	word = plan_word_starting(english_verbs, s->lower, all, &size);
	if (word == NULL || word->kind == PLAN_PAST)
		return false;
	memset(&v, 0, sizeof(v));
	set_verb(s, word, s->from, size, &v);
	return v.is_base_form;
}

bool
english_plans(const sentence *s, const section *x, bool has_time)
{
	text_span	all = {s->from, s->l.length};
	size_t		at;
	due_time	time;

	if (x->tense == TENSE_FUTURE || is_imperative(s) ||
		plan_word_within(english_commitments, s->lower, all, &at) != NULL)
		return true;
	if (has_time && !day_valid(x->plan.first))
		return true;
	return english_due_time(s, all, &time) && time.is_by &&
		(!day_valid(x->plan.first) || time.period.last >= x->plan.first);
}

/* Words before the value that make what they tell past, and those that do not. */
bool
english_is_future(const sentence *s, const section *x, const quantity *q,
				  const english_verb *v, bool plans)
{
	static const plan_word past[] = {
		{"has", PLAN_PAST}, {"have already", PLAN_PAST}, {"was", PLAN_PAST}, {"were", PLAN_PAST}, {"had", PLAN_PAST},
		{"last year", PLAN_PAST}, {"currently", PLAN_PAST}, {"today", PLAN_PAST}, {"already", PLAN_PAST}, {"since", PLAN_PAST},
		{"to date", PLAN_PAST}, {"so far", PLAN_PAST}, {"have been", PLAN_PAST}, {"in the past", PLAN_PAST}, {"so far,", PLAN_PAST},
		{NULL, PLAN_NONE}
	};
	text_span	before = {s->from, q->from};
	size_t		at = 0;
	size_t		size;
	size_t		told = 0;
	const plan_word *word;

	if (!plans)
		return false;
	word = english_last_word(s, english_commitments, before, &told, &size);
	if (v->is_past)
		return word != NULL && told > v->from;
	if (english_last_word(s, past, before, &at, &size) != NULL)
		return word != NULL && told > at;
	/* increased to 40 %: a participle after will be, else the past */
	if (!v->is_base_form && is_change(v->kind) && v->from == s->from)
		return word != NULL || x->tense == TENSE_FUTURE;
	return true;
}

static bool
is_time(const unit *u)
{
	unit_family family = unit_family_of(u);

	return !u->is_rate && (family == FAMILY_TIME || family == FAMILY_MONTHS ||
						   u->over.number == UNIT_WORKING_DAY);
}

/* 20 % fewer, 15 % higher: a change told after the value. */
static plan_word_kind
change_after(const sentence *s, const quantity *q)
{
	static const plan_word words[] = {
		{"less", PLAN_FALL}, {"fewer", PLAN_FALL}, {"lower", PLAN_FALL}, {"more", PLAN_RISE}, {"higher", PLAN_RISE},
		{"improvement", PLAN_RISE}, {"below", PLAN_FALL}, {"above", PLAN_RISE}, {"reduction", PLAN_FALL}, {"saving", PLAN_FALL},
		{"increase", PLAN_RISE}, {"growth", PLAN_RISE}, {"absolute reduction", PLAN_FALL}, {"cut", PLAN_FALL}, {"drop", PLAN_FALL},
		{NULL, PLAN_NONE}
	};
	text_span	after = {literal_after_spaces(&s->l, q->after), s->l.length};
	size_t		size;
	const plan_word *word = plan_word_starting(words, s->lower, after, &size);

	if (word == NULL || unit_family_of(&q->unit) != FAMILY_SHARE)
		return PLAN_NONE;
	if (text_starts(s->lower, after.from, after.to, "more") > 0 &&
		text_starts(s->lower, after.from, after.to, "more than") > 0)
		return PLAN_NONE;
	return word->kind;
}

static void
set_sense(const sentence *s, const quantity *q, const english_verb *v, reading *r)
{
	plan_word_kind after = change_after(s, q);
	unit_family family = unit_family_of(&q->unit);

	r->sense = v->kind;
	if (q->change != WORD_NONE || after != PLAN_NONE)
		r->sense = after != PLAN_NONE ? after :
			q->change == WORD_RISE ? PLAN_RISE : PLAN_FALL;
	else if (v->preposition == PREPOSITION_TO && v->kind == PLAN_RISE)
		r->sense = PLAN_RISE_TO;
	else if (v->preposition == PREPOSITION_TO && v->kind == PLAN_FALL)
		r->sense = PLAN_FALL_TO;
	else if (v->kind == PLAN_FALL && v->preposition == PREPOSITION_NONE &&
			 v->bound == PLAN_NONE && v->to + 1 >= v->words)
		r->sense = PLAN_FALL;	/* eliminate 500 tonnes */
	else if (is_change(v->kind) && v->preposition != PREPOSITION_BY && !v->is_noun &&
			 family != FAMILY_SHARE && family != FAMILY_POINTS)
		r->sense = v->kind == PLAN_RISE ? PLAN_MAKE : PLAN_AT_MOST;
	else if (is_change(v->kind) && v->preposition == PREPOSITION_OF && !v->is_noun)
		r->sense = PLAN_REACH;
	else if (is_change(v->kind) && (v->bound == PLAN_LESS || v->bound == PLAN_AT_MOST) &&
			 v->preposition == PREPOSITION_NONE)
		r->sense = PLAN_FALL_TO;
	if (r->sense == PLAN_NONE)
		r->sense = PLAN_NEUTRAL;
	/* a bound beside a change bounds its size; beside another verb, the value */
	if (v->bound == PLAN_NONE || v->bound == PLAN_REACH)
		return;
	if (is_change(r->sense))
		r->bound = v->bound;
	else
		r->sense = v->bound;
}

static bool
is_place(const sentence *s, const quantity *q)
{
	static const plan_word words[] = {
		{"in", PLAN_NONE}, {"across", PLAN_NONE}, {"among", PLAN_NONE}, {"between", PLAN_NONE}, {"for", PLAN_NONE}, {"on", PLAN_NONE},
		{"with", PLAN_NONE}, {"at", PLAN_NONE}, {"than", PLAN_NONE}, {"every", PLAN_NONE}, {NULL, PLAN_NONE}
	};
	text_span	before = {s->from, q->from};
	size_t		size;

	while (before.to > before.from && s->l.text[before.to - 1] == ' ')
		before.to--;
	return plan_word_ending(words, s->lower, before, &size) != NULL;
}

/* (2023: 27.4 %) is told of the past; (1) numbers an item. */
static bool
is_in_brackets(const sentence *s, const quantity *q)
{
	size_t		at = q->from;

	while (at > s->from && s->l.text[at - 1] != ')')
		if (s->l.text[--at] == '(')
			return memchr(s->l.text + q->after, ')', s->l.length - q->after) != NULL;
	return false;
}

/* Within the period or from the start, and each year or not. */
static void
set_count(const sentence *s, const quantity *q, const english_verb *v, reading *r)
{
	static const plan_word yearly[] = {
		{"annually", PLAN_NEUTRAL}, {"each year", PLAN_NEUTRAL}, {"every year", PLAN_NEUTRAL},
		{"a year", PLAN_NEUTRAL}, {NULL, PLAN_NONE}
	};
	text_span	after = {literal_after_spaces(&s->l, q->after), s->l.length};
	size_t		size;

	r->is_about = v->is_about;
	if (v->is_new || (v->kind == PLAN_MAKE && unit_is_bare(&q->unit)))
		r->count = PLAN_NEW;
	else if (v->is_cumulative)
		r->count = PLAN_CUMULATIVE;
	else if (v->kind == PLAN_STATE)
		r->count = PLAN_STATE;
	r->is_yearly = plan_word_starting(yearly, s->lower, after, &size) != NULL;
}

/* A duration, a place or a bare number that nothing bounds. */
static bool
is_idle(const sentence *s, const quantity *q, const english_verb *v,
		const reading *r)
{
	bool		is_bare = unit_is_bare(&q->unit) && q->unit.over.multiplier == 0;
	bool		bounded = v->bound != PLAN_NONE || r->sense == PLAN_FALL_TO ||
		r->sense == PLAN_RISE_TO || q->bound != WORD_NONE || is_change(r->sense);

	if (is_time(&q->unit))
		return !bounded || s->l.text[q->to] == '-';
	/* at two depots, in 12 countries: where, not how much */
	if (is_bare && v->bound == PLAN_NONE &&
		v->preposition == PREPOSITION_NONE && is_place(s, q))
		return true;
	if (v->is_within && unit_family_of(&q->unit) != FAMILY_SHARE)
		return true;
	return is_bare && !bounded && v->kind == PLAN_NONE && !v->is_listed;
}

bool
english_value_read(const sentence *s, const quantity *q, const english_verb *v,
				   reading *r)
{
	size_t		at;
	text_span	all = {s->from, s->l.length};

	if (v->is_refused || is_budget(s, q, v) || is_in_brackets(s, q))
		return false;
	/* by 20 is no change without a verb of change */
	if (q->whole == WORD_NONE && v->preposition == PREPOSITION_BY &&
		!is_change(v->kind) && q->change == WORD_NONE)
		return false;
	if (q->whole != WORD_NONE)
	{
		if (s->l.text[q->after] == '-')
			return false;
		r->is_certain = q->whole != WORD_ZERO;
		return true;
	}
	set_sense(s, q, v, r);
	if (is_idle(s, q, v, r))
		return false;
	/* Participation: from 48 to 55 % */
	if (v->preposition == PREPOSITION_TO && v->kind == PLAN_NONE && r->has_baseline)
		r->sense = decimal_compare(q->value, r->baseline) < 0 ?
			PLAN_FALL_TO : PLAN_RISE_TO;
	else if (v->preposition == PREPOSITION_TO && v->bound == PLAN_NONE &&
			 v->kind == PLAN_NONE)
		return false;
	if (v->is_within && q->is_range)
		r->sense = PLAN_STEADY;
	set_count(s, q, v, r);
	if (r->sense == PLAN_NEUTRAL && (r->is_about || q->is_about) &&
		plan_word_within(capped_nouns, s->lower, all, &at) != NULL)
		r->sense = PLAN_CAP;
	return true;
}
