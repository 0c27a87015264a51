/*
 * chinese_value.c
 *	  Reading one value of a Chinese clause with the words around it.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "extract/chinese_value.h"

#include <string.h>

#include "extract/before_value.h"
#include "extract/chinese_indicator.h"
#include "extract/chinese_refusal.h"
#include "extract/noun.h"
#include "extract/value_check.h"
#include "extract/words.h"
#include "extract/words_noun.h"

static bool
contains(const sentence *s, text_span part, const char *word)
{
	const plan_word table[] = {{word, PLAN_NEUTRAL}, {NULL, PLAN_NONE}};
	size_t		at;

	return plan_word_within(table, s->lower, part, &at) != NULL;
}

static reading *
add_reading(reading_list *list, const reading *r)
{
	if (list->count == READINGS_MAX)
		return NULL;
	list->readings[list->count] = *r;
	return &list->readings[list->count++];
}

/* 确保6%、力争6.5%: the second is the stretch of the first. */
static bool
is_stretch(const reading *r, text_span subject, const reading_list *list, const carried *k)
{
	const reading *last = list->count > 0 ? &list->readings[list->count - 1] : NULL;

	return last != NULL && k->has_reading && !last->has_stretch &&
		subject.from == subject.to &&
		(r->sense == PLAN_NONE || r->sense == last->sense ||
		 r->sense == PLAN_REACH || r->sense == PLAN_MORE) &&
		unit_same(&last->q.unit, &r->q.unit) && r->q.whole == WORD_NONE &&
		last->q.whole == WORD_NONE && r->q.after - last->phrase.to < 60 &&
		decimal_compare(r->q.value, last->q.value) != 0;
}

static void
add_stretch(const reading *r, reading_list *list)
{
	reading    *last = &list->readings[list->count - 1];

	last->has_stretch = true;
	last->stretch = r->q.value;
	last->phrase.to = r->q.after;
	if (last->commitment == PLAN_ANTICIPATORY)
		last->commitment = PLAN_DIRECTIONAL;
}

/* The next subject of a list such as A、B和C; the list loses it. */
static text_span
next_subject(const sentence *s, text_span *list)
{
	text_span	part = *list;
	size_t		size = 0;

	part.to = noun_list_end(s, *list, &size);
	list->from = part.to + size;
	return part;
}

/* 均下降20%, 各新建10所: each of the subjects has the value. */
static void
add_each(const sentence *s, reading *r, text_span subjects, reading_list *list)
{
	while (subjects.from < subjects.to)
	{
		r->indicator = noun_trim(s, next_subject(s, &subjects));
		add_reading(list, r);
	}
}

/* 均, 都 or 各 among the words before the value, but not 平均 or 人均. */
static bool
says_each(const sentence *s, text_span words)
{
	static const plan_word each[] = {
		{"平均", PLAN_NONE}, {"年均", PLAN_NONE}, {"人均", PLAN_NONE},
		{"均", PLAN_NEUTRAL}, {"都", PLAN_NEUTRAL}, {"各", PLAN_NEUTRAL}, {NULL, PLAN_NONE}
	};
	size_t		at;
	const plan_word *word = plan_word_within(each, s->lower, words, &at);

	return word != NULL && word->kind != PLAN_NONE;
}

/* 城区和乡镇各新建5处: the places before 各, which a verb follows. */
static text_span
places_of_each(const sentence *s, text_span part)
{
	static const plan_word each[] = {{"各", PLAN_NEUTRAL}, {NULL, PLAN_NONE}};
	text_span	places = {part.from, part.from};
	text_span	rest = part;
	size_t		size;

	if (plan_word_within(each, s->lower, part, &rest.from) != NULL)
	{
		places.to = rest.from;
		rest.from += strlen("各");
		if (clause_verb(s, rest, &size) == PLAN_NONE ||
			noun_list_end(s, places, &size) == places.to)
			places.to = places.from;
	}
	return places;
}

/* Take what the item lacks from the one before it. */
static void
take_carried(reading *r, text_span subject, plan_word_kind *verb,
			 bool starts_clause, const carried *k)
{
	bool		has_sense = r->sense != PLAN_NONE || r->q.whole != WORD_NONE;

	if (!r->time.is_known)
		r->time = k->time;
	if (r->half == 0)
		r->half = k->half;
	/* a clause of its own verb is a promise of its own */
	if (r->commitment == PLAN_DIRECTIONAL && *verb == PLAN_NONE &&
		!(r->q.whole != WORD_NONE && starts_clause))
		r->commitment = k->commitment;
	if (!r->has_base && k->has_base &&
		(r->sense == PLAN_RISE || r->sense == PLAN_FALL))
	{
		r->has_base = true;
		r->base = k->base;
	}
	if (!k->has_reading)
		return;
	if (!has_sense && *verb == PLAN_NONE && !starts_clause)
	{
		*verb = k->verb;
		if (unit_family_of(&r->q.unit) == unit_family_of(&k->last.q.unit) ||
			k->last.sense == PLAN_MAKE)
		{
			r->sense = k->last.sense;
			r->bound = k->last.bound;
			r->is_yearly |= k->last.is_yearly;
		}
		if (r->count == PLAN_NONE)
			r->count = k->last.count;
	}
	if (!r->has_base && k->last.has_base &&
		(r->sense == PLAN_RISE || r->sense == PLAN_FALL))
	{
		r->has_base = true;
		r->base = k->last.base;
	}
	if (subject.from == subject.to && r->indicator.from == r->indicator.to)
		r->indicator = k->last.indicator;
}

/* 76岁、80岁: a value alone is bound as the one before it. */
static void
take_bound(reading *r, text_span subject, const carried *k)
{
	if (k->has_reading && r->sense == PLAN_NONE && r->q.whole == WORD_NONE &&
		subject.from == subject.to && k->last.sense != PLAN_MAKE &&
		unit_same(&r->q.unit, &k->last.q.unit))
	{
		r->sense = k->last.sense;
		r->bound = k->last.bound;
		r->is_yearly |= k->last.is_yearly;
	}
}

/* 在11个县开展: the number is that of the places, exactly. */
static bool
is_place_count(const sentence *s, const quantity *q, text_span subject, text_span item)
{
	text_span	after = {q->after, item.to};

	return subject.from == subject.to && q->from >= strlen("在") &&
		literal_match(&s->l, q->from - strlen("在"), "在") > 0 &&
		unit_family_of(&q->unit) == FAMILY_COUNT &&
		(contains(s, after, "开展") || contains(s, after, "推行") ||
		 contains(s, after, "实施") || contains(s, after, "试点"));
}

void
carry_time(carried *k, const reading *r)
{
	if (r->half != 0)
		k->half = r->half;
	if (!r->time.is_known)
		return;
	k->half = 0;
	k->time = r->time;
	k->also = r->also;
}

static void
finish_item(carried *k, const reading *r, plan_word_kind verb)
{
	k->has_reading = true;
	k->last = *r;
	k->verb = verb;
	k->commitment = r->commitment;
}

/* 新建、改扩建学校, 维修加固房屋: the verbs of one noun. */
static size_t
pass_more_verbs(const sentence *s, size_t from, size_t to)
{
	for (;;)
	{
		size_t		mark = literal_match(&s->l, from, "并") + noun_mark_size(s, from);
		text_span	rest = {from + mark, to};
		size_t		size = 0;

		if (mark == 0 && plan_word_starting(second_verbs, s->lower, rest, &size) != NULL &&
			from + size < to)
		{
			from += size;
			continue;
		}
		if (mark == 0 || rest.from >= to ||
			clause_verb(s, rest, &size) == PLAN_NONE)
			return from;
		from += mark + size;
	}
}

/* The words around a value. */
typedef struct value_words
{
	text_span	subject;		/* before the words that bound it */
	text_span	words;			/* those */
	text_span	places;			/* of 各: each has the value */
	plan_word_kind verb;		/* at the start, that governs the noun */
	bool		strives;		/* 力争 stands in the item itself */
	bool		is_alone;		/* the only value of its clause */
	bool		is_aside;		/* it stands in brackets: (其中工业2吨) */
} value_words;

/*
 * 开设班次不少于24个: beside a bound the verb is none of the noun, unless it
 * makes one with what follows, as 培训人数.
 */
static bool
doer_of_bound(const sentence *s, const value_words *w, const reading *r, size_t size)
{
	text_span	rest = {w->subject.from + size, w->subject.to};
	unit_family family = unit_family_of(&r->q.unit);

	return (w->verb == PLAN_NEW || w->verb == PLAN_MAKE) &&
		(r->sense == PLAN_AT_LEAST || r->sense == PLAN_MORE) &&
		family != FAMILY_SHARE && family != FAMILY_POINTS &&
		(rest.from == rest.to ||
		 (plan_word_starting(measure_nouns, s->lower, rest, &size) == NULL &&
		  plan_word_ending(measure_nouns, s->lower, rest, &size) == NULL));
}

/* False if the words say that the value shall not be. */
static bool
read_words(sentence *s, const quantity *q, text_span before, reading *r,
		   value_words *w)
{
	bool		is_promised;
	size_t		size;
	size_t		at;
	bool		has_own;

	before.from = clause_start_read(s, before, r);
	w->places = places_of_each(s, before);
	if (w->places.from < w->places.to)
		before.from = w->places.to + strlen("各");
	w->words.to = before.to;
	w->words.from = before.to = before_value_read(s, before, r);
	if (q->change == WORD_RISE)
		r->sense = PLAN_RISE;
	is_promised = chinese_negation_read(s, &before, r);
	w->subject = before;
	w->strives = r->commitment == PLAN_ANTICIPATORY;
	w->verb = clause_verb(s, before, &size);
	r->is_yearly |= plan_word_within(yearly_nouns, s->lower, before, &at) != NULL;
	has_own = (r->sense != PLAN_NONE && r->sense != PLAN_MAKE) ||
		q->whole != WORD_NONE;
	if (r->count == PLAN_NONE &&
		(w->verb == PLAN_NEW || (w->verb == PLAN_STATE && !has_own)))
		r->count = w->verb;
	if (has_own && doer_of_bound(s, w, r, size))
		w->subject.from += size;
	if (has_own)
		w->verb = PLAN_NONE;
	if (w->verb == PLAN_NONE)
		return is_promised;
	size += w->subject.from;
	/* 续建项目18个 are not any projects */
	if (w->subject.to - size != strlen("项目") || literal_match(&s->l, size, "项目") == 0)
		w->subject.from = pass_more_verbs(s, size, w->subject.to);
	if (w->verb == PLAN_RISE || w->verb == PLAN_FALL)
		r->sense = w->verb;
	else if (r->sense == PLAN_NONE)
		r->sense = PLAN_MAKE;
	return is_promised;
}

/* What the value measures, unless it is said of several things. */
static void
set_indicator(const sentence *s, text_span item, const value_words *w,
			  size_t values_left, const reading_list *list, reading *r,
			  carried *k)
{
	text_span	noun;
	bool		is_each = contains(s, w->words, "分别");

	if (k->baselines.count > 0)
		values_left = k->baselines.count;
	/* 收入300亿元、游客3000万人次，分别增长15%和10% */
	if (is_each && w->subject.from == w->subject.to && list->count >= values_left)
	{
		k->echo = list->count - values_left;
		k->echo_end = list->count;
	}
	if (k->echo < k->echo_end && !w->is_aside)
	{
		r->indicator = list->readings[k->echo++].indicator;
		return;
	}
	if (k->list.from == k->list.to && is_each)
		k->list = w->subject;
	if (k->list.from < k->list.to)
	{
		r->indicator = noun_trim(s, next_subject(s, &k->list));
		/* 城区、乡镇供水保证率分别: the short one lacks its noun */
		r->is_certain &= r->indicator.to - r->indicator.from > strlen("城区");
		return;
	}
	noun = chinese_noun_find(s, &r->q, item, w->subject, r);
	if (noun.from < noun.to && !r->has_baseline)
		r->indicator = noun;
	else if (r->indicator.from == r->indicator.to)
		r->indicator = k->subject;
	else if (k->has_reading && !r->has_baseline &&
			 r->indicator.from == k->last.indicator.from)
		chinese_noun_carry(r, &k->last, list);
	if (noun.from >= r->q.after)
	{
		r->phrase.to = noun.to;
		/* 30万贫困人口 is a count */
		if (r->sense == PLAN_NONE && unit_family_of(&r->q.unit) == FAMILY_BARE)
			r->sense = PLAN_MAKE;
	}
}

static void
add_found(const sentence *s, const value_words *w, reading *r,
		  reading_list *list)
{
	size_t		size;

	if (w->places.from < w->places.to)
		add_each(s, r, w->places, list);
	else if ((says_each(s, w->words) || (w->is_alone && contains(s, w->words, "分别"))) &&
			 noun_list_end(s, w->subject, &size) < w->subject.to)
		add_each(s, r, w->subject, list);
	else
		add_reading(list, r);
}

/* Is the value of the whole plan?  Of 每个乡镇 it is perhaps, of 每季度 never. */
static bool
check_share(const sentence *s, const clause_values *c, reading *r)
{
	text_span	clause = {c->text.from, r->q.from};
	text_span	before = {s->from, r->q.from};

	if (chinese_is_per_time(s, clause))
		return false;
	if (!chinese_is_per_place(s, before))
		return true;
	r->is_certain = false;
	return r->q.value.digits != 1 || r->q.value.scale != 0 ||
		!chinese_is_per_place(s, clause);
}

bool
chinese_value_read(sentence *s, const clause_values *c, size_t i, text_span item,
				   text_span before, bool starts_clause, reading *r, carried *k,
				   reading_list *list)
{
	value_words w;

	r->q = c->values[i];
	if (!read_words(s, &r->q, before, r, &w))
		return false;
	if (!check_share(s, c, r))
		return false;
	w.is_alone = c->count == 1;
	w.is_aside = span_is_inside(s, c->text, r->q.from, "(", ")");
	if (!starts_clause && w.verb == PLAN_NONE)
		take_bound(r, w.subject, k);
	if (value_check(s, c, i, item, w.subject, w.verb, r) != VALUE_IS_TARGET)
		return false;
	carry_time(k, r);
	take_carried(r, w.subject, &w.verb, starts_clause, k);
	if (k->also.is_known && k->made++ % 2 == 1)
		r->time = k->also;
	if (w.strives && is_stretch(r, w.subject, list, k))
	{
		add_stretch(r, list);
		return true;
	}
	if (k->baselines.next < k->baselines.count && !w.is_aside)
		plan_baselines_take(&k->baselines, r);
	r->is_exact = is_place_count(s, &r->q, w.subject, item);
	r->phrase.from = item.from + noun_mark_size(s, item.from);
	r->phrase.to = r->q.after;
	set_indicator(s, item, &w, c->count - i, list, r, k);
	add_found(s, &w, r, list);
	finish_item(k, r, w.verb);
	return true;
}
