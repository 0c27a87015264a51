/*
 * before_value.c
 *	  The words before a value and those at the start of a clause.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "extract/before_value.h"

#include <string.h>

#include "extract/plan_time.h"
#include "extract/words.h"

/* What a share is of, as 居住用地供应总量, is no longer. */
#define WHOLE_BYTES 72

/* Note a word before the value; the one nearest to it governs it. */
static void
note_word(reading *r, plan_word_kind kind)
{
	switch (kind)
	{
		case PLAN_NEUTRAL:
			return;
		case PLAN_REFUSED:
		case PLAN_PAST:
			r->sense = kind;
			return;
		case PLAN_ABOUT:
			r->is_about = true;
			return;
		case PLAN_YEARLY:
		case PLAN_EACH_YEAR:
			r->is_yearly = true;
			return;
		case PLAN_BINDING:
		case PLAN_ANTICIPATORY:
			r->commitment = kind;
			return;
		case PLAN_NEW:
		case PLAN_CUMULATIVE:
		case PLAN_STATE:
			if (r->count == PLAN_NONE)
				r->count = kind;
			if (r->sense == PLAN_NONE)
				r->sense = PLAN_MAKE;
			return;
		case PLAN_RISE:
		case PLAN_FALL:
			/* 增长不低于6%: a bound beside a change */
			if (r->sense != PLAN_NONE && r->bound == PLAN_NONE &&
				r->sense != PLAN_RISE && r->sense != PLAN_FALL &&
				r->sense != PLAN_RISE_TO && r->sense != PLAN_FALL_TO)
			{
				r->bound = r->sense;
				r->sense = kind;
			}
			else if (r->sense == PLAN_NONE)
				r->sense = kind;
			return;
		default:
			if (r->sense == PLAN_NONE)
				r->sense = kind;
			else if ((r->sense == PLAN_RISE || r->sense == PLAN_FALL) &&
					 kind == PLAN_STEADY)
				r->bound = r->bound == PLAN_NONE ? kind : r->bound;
	}
}

static bool
ends_with(const sentence *s, text_span part, const char *word, size_t *size)
{
	*size = strlen(word);
	return part.to - part.from >= *size &&
		memcmp(s->l.text + part.to - *size, word, *size) == 0;
}

/* Does the word say how far something must go? */
static bool
bounds(const plan_word *word)
{
	return word != NULL && word->kind >= PLAN_REACH && word->kind <= PLAN_FALL_TO &&
		word->kind != PLAN_RISE && word->kind != PLAN_FALL;
}

/*
 * 不低于总量的70%: before a share, what it is a share of may stand after the word
 * that bounds it.  The offset after that word, or part.to.
 */
static size_t
whole_of_share(const sentence *s, text_span part, const reading *r)
{
	text_span	rest = part;
	size_t		size;

	if (unit_family_of(&r->q.unit) != FAMILY_SHARE || !ends_with(s, part, "的", &size))
		return part.to;
	while (rest.to > rest.from && part.to - rest.to < WHOLE_BYTES)
	{
		rest.to = sentence_character_before(s, rest.to);
		if (bounds(plan_word_ending(chinese_value_words, s->lower, rest, &size)) &&
			size >= strlen("达到"))
			return rest.to;
	}
	return part.to;
}

size_t
before_value_read(sentence *s, text_span part, reading *r)
{
	part.to = whole_of_share(s, part, r);
	for (;;)
	{
		size_t		verb_size;
		size_t		value_size;
		const plan_word *verb;
		const plan_word *word;
		size_t		size;

		while (part.to > part.from && (s->l.text[part.to - 1] == ' ' ||
									   s->l.text[part.to - 1] == ','))
			part.to--;
		if (part.to > part.from && (size = base_before(s, part, r)) > 0)
		{
			part.to -= size;
			continue;
		}
		if (part.to > part.from && (size = time_before(s, part, r)) > 0)
		{
			part.to -= size;
			continue;
		}
		word = plan_word_ending(chinese_value_words, s->lower, part, &value_size);
		verb = plan_word_ending(chinese_verbs, s->lower, part, &verb_size);
		/* beside 达到, a verb is part of the noun: 经费投入达到 */
		if (verb != NULL && r->sense != PLAN_NONE && r->sense != PLAN_MAKE &&
			verb->kind != PLAN_RISE && verb->kind != PLAN_FALL)
			verb = NULL;
		/* 安全生产零死亡 */
		if (verb != NULL && r->q.whole != WORD_NONE && verb->kind == PLAN_MAKE)
			verb = NULL;
		size = value_size;
		if (verb != NULL && verb_size > value_size)
		{
			word = verb;
			size = verb_size;
		}
		if (word == NULL || word->kind == PLAN_NONE)
			return part.to;
		note_word(r, word->kind);
		part.to -= size;
	}
}

plan_word_kind
clause_verb(const sentence *s, text_span part, size_t *size)
{
	const plan_word *verb = plan_word_starting(chinese_verbs, s->lower, part, size);

	/* a single character may begin any noun */
	if (verb == NULL || verb->kind == PLAN_NONE || *size < 2 * strlen("一"))
	{
		*size = 0;
		return PLAN_NONE;
	}
	return verb->kind;
}

/* 年均新增 counts by the year, 年均浓度 is a noun. */
static bool
verb_follows(const sentence *s, text_span part, size_t size)
{
	part.from += size;
	return clause_verb(s, part, &size) != PLAN_NONE;
}

/* 1 and 2 for a half of the year, WHOLE_YEAR for 全年, 0 for another word. */
static int
half_named(const char *text)
{
	static const char *const years[] = {"全年", "年内", "今年", "年底", "年底前", "到年底"};
	size_t		i;

	for (i = 0; i < sizeof(years) / sizeof(years[0]); i++)
		if (strcmp(text, years[i]) == 0)
			return WHOLE_YEAR;
	return strcmp(text, "上半年") == 0 ? 1 : strcmp(text, "下半年") == 0 ? 2 : 0;
}

/* 主要目标为 leads what follows in its own clause. */
static size_t
after_lead(const sentence *s, text_span part)
{
	static const plan_word leads[] = {
		{"目标为", PLAN_NEUTRAL}, {"任务为", PLAN_NEUTRAL}, {"指标为", PLAN_NEUTRAL},
		{"目标是", PLAN_NEUTRAL}, {"任务是", PLAN_NEUTRAL}, {"指标是", PLAN_NEUTRAL},
		{NULL, PLAN_NONE}
	};
	size_t		at;
	const plan_word *lead = plan_word_within(leads, s->lower, part, &at);

	return lead != NULL && at + strlen(lead->text) < part.to ? at + strlen(lead->text) :
		part.from;
}

/* An opening bracket that the part does not close: (其中. */
static bool
opens_aside(const sentence *s, text_span part)
{
	return s->l.text[part.from] == '(' &&
		memchr(s->l.text + part.from, ')', part.to - part.from) == NULL;
}

size_t
clause_start_read(sentence *s, text_span part, reading *r)
{
	part.from = after_lead(s, part);
	for (;;)
	{
		size_t		size;
		const plan_word *word;

		while (part.from < part.to && (s->l.text[part.from] == ' ' ||
									   opens_aside(s, part) ||
									   literal_match(&s->l, part.from, "、") > 0))
			part.from += literal_char_size(&s->l, part.from);
		if (part.from >= part.to)
			return part.from;
		word = plan_word_starting(chinese_commitments, s->lower, part, &size);
		if (word != NULL)
		{
			r->commitment = word->kind;
			part.from += size;
			continue;
		}
		size = time_start(s, part, r);
		if (size > 0)
		{
			part.from += size;
			continue;
		}
		word = plan_word_starting(chinese_scopes, s->lower, part, &size);
		if (word == NULL)
		{
			word = plan_word_starting(chinese_adverbs, s->lower, part, &size);
			if (word != NULL && word->kind == PLAN_NONE)
				word = NULL;
		}
		if (word == NULL)
			return part.from;
		if (word->kind == PLAN_YEARLY && !verb_follows(s, part, size))
			return part.from;
		if (word->kind == PLAN_EACH_YEAR || word->kind == PLAN_YEARLY)
			r->is_yearly = true;
		else if (word->kind == PLAN_CUMULATIVE)
			r->count = PLAN_CUMULATIVE;
		else if (strstr(word->text, "三年") != NULL || strstr(word->text, "两年") != NULL ||
				 strstr(word->text, "季度") != NULL)
			r->is_certain = false;	/* its period is perhaps another */
		else if (half_named(word->text) != 0)
			r->half = half_named(word->text);
		part.from += size;
	}
}
