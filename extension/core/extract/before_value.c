/*
 * before_value.c
 *	  The words before a value and those at the start of a clause.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "extract/before_value.h"

#include <string.h>

#include "extract/date.h"
#include "extract/words.h"
#include "notation/period_read.h"

/* A base such as 在“十三五”末 is no longer than this. */
#define BASE_BYTES 40

size_t
five_years_at(const sentence *s, size_t offset, period *years)
{
	static const char *const numerals[] = {
		"一", "二", "三", "四", "五", "六", "七", "八", "九"
	};
	static const char *const texts[] = {"“十", "\"十", "十"};
	size_t		size = 0;
	size_t		i;

	for (i = 0; i < 3 && size == 0; i++)
		size = literal_match(&s->l, offset, texts[i]);
	for (i = 0; size > 0 && i < 9; i++)
	{
		size_t		at = offset + size + literal_match(&s->l, offset + size, numerals[i]);
		size_t		end = at + literal_match(&s->l, at, "五");

		/* 十一五 began in 2006 */
		if (at > offset + size && end > at)
		{
			end += literal_match(&s->l, end, "”") + literal_match(&s->l, end, "\"");
			years->first = period_of_year(2006 + 5 * (int) i).first;
			years->last = period_of_year(2010 + 5 * (int) i).last;
			return end - offset;
		}
	}
	return 0;
}

/* “十四五”期间, 到“十四五”末. */
static size_t
read_five_years(const sentence *s, size_t offset, due_time *time)
{
	size_t		from = offset;
	size_t		size = literal_match(&s->l, offset, "到");
	size_t		end;

	offset += size;
	end = offset + five_years_at(s, offset, &time->period);
	if (end == offset)
		return 0;
	offset = end + literal_match(&s->l, end, "时期");
	offset += literal_match(&s->l, offset, "期间");
	end = offset + literal_match(&s->l, offset, "末");
	end += literal_match(&s->l, end, "期末");
	/* the name of a plan is no time */
	if (end == offset && size == 0 && literal_ideograph_at(&s->l, end) &&
		offset == from)
		return 0;
	time->is_known = true;
	time->is_by = size > 0 || end > offset;
	return end - from;
}

size_t
due_time_read(sentence *s, text_span part, due_time *time)
{
	literal    *l = &s->l;
	due_time	read = {false, false, {NO_DAY, NO_DAY}};
	bool		found;
	bool		good;
	size_t		size = read_five_years(s, part.from, &read);

	if (size > 0)
	{
		*time = read;
		return size;
	}
	l->at = part.from;
	literal_take(l, "至");
	good = period_read_before(l, &read.period, &read.is_by, &found) && found;
	memset(&l->error, 0, sizeof(l->error));
	if (!good || l->at > part.to + 1)
		return 0;
	/* 2019年的 dates what follows, and is no time of the target */
	if (literal_match(l, l->at, "的") > 0)
		return 0;
	if (l->text[l->at - 1] == ',')
		l->at--;
	read.is_known = true;
	*time = read;
	return l->at - part.from;
}

static bool
ends_with(const sentence *s, text_span part, const char *word, size_t *size)
{
	*size = strlen(word);
	return part.to - part.from >= *size &&
		memcmp(s->l.text + part.to - *size, word, *size) == 0;
}

/* The last year of a period, which is the base of the one after it. */
static period
last_year_of(period p)
{
	int			year;
	int			month;
	int			day;

	day_to_ymd(p.last, &year, &month, &day);
	return period_of_year(year);
}

/*
 * A base directly before the offset part.to: 较2015年, 在2020年基础上, 比2020年末.
 * Its bytes, or 0.
 */
static size_t
base_before(sentence *s, text_span part, reading *r)
{
	static const char *const suffixes[] = {
		"的基础上", "基础上", "同期", "相比", "水平", "末", "底"
	};
	static const char *const words[] = {"较", "比", "在", "与", "以", "相较于", "对比", "于"};
	text_span	rest = part;
	size_t		size;
	size_t		i;
	size_t		end;
	period		base;

	for (i = 0; i < sizeof(suffixes) / sizeof(suffixes[0]); i++)
		if (ends_with(s, rest, suffixes[i], &size))
			rest.to -= size;
	end = rest.to;
	for (i = 0; i < 40 && rest.to > rest.from; i++)
	{
		size_t		word;
		size_t		from = sentence_character_before(s, rest.to);
		size_t		at;

		for (word = 0; word < sizeof(words) / sizeof(words[0]); word++)
			if ((size = literal_match(&s->l, from, words[word])) > 0)
			{
				at = from + size;
				s->l.at = at;
				size = five_years_at(s, at, &base);
				s->l.at += size;
				if (size > 0)
					base = last_year_of(base);
				else if (!period_year_at(&s->l) || !period_read_point(&s->l, &base))
				{
					memset(&s->l.error, 0, sizeof(s->l.error));
					continue;
				}
				if (s->l.at != end)
					continue;
				r->base = base;
				r->has_base = true;
				return part.to - from;
			}
		rest.to = from;
		if (end - rest.to > BASE_BYTES)
			break;
	}
	return 0;
}

/* 到2025年 directly before the offset part.to: its bytes, or 0. */
static size_t
time_before(sentence *s, text_span part, reading *r)
{
	size_t		from = part.to;
	size_t		i;

	if (!ends_with(s, part, "年", &i) && !ends_with(s, part, "底", &i) &&
		!ends_with(s, part, "末", &i) && !ends_with(s, part, "前", &i) &&
		!ends_with(s, part, "期间", &i))
		return 0;
	for (i = 0; i < 12 && from > part.from; i++)
	{
		text_span	rest;
		due_time	time;

		from = sentence_character_before(s, from);
		rest.from = from;
		rest.to = part.to;
		if ((literal_match(&s->l, from, "到") > 0 || literal_digit_at(&s->l, from)) &&
			!(from > 0 && literal_digit_at(&s->l, from - 1)) &&
			from + due_time_read(s, rest, &time) == part.to)
		{
			if (from > part.from + 2 && literal_match(&s->l, from - 3, "到") > 0)
				continue;
			r->time = time;
			return part.to - from;
		}
	}
	return 0;
}

/* Note a word before the value; the one nearest to it governs it. */
static void
note_word(reading *r, plan_word_kind kind)
{
	switch (kind)
	{
		case PLAN_NEUTRAL:
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

size_t
before_value_read(sentence *s, text_span part, reading *r)
{
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

/* 在2015年基础上, 与2020年相比 at the start of the part: its bytes, or 0. */
static size_t
base_start(sentence *s, text_span part, reading *r)
{
	static const char *const words[] = {"在", "与", "和", "同", "相比", "比", "较"};
	static const char *const suffixes[] = {"的基础上", "基础上", "相比"};
	literal    *l = &s->l;
	period		base;
	size_t		i;

	l->at = part.from;
	for (i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (literal_take(l, words[i]))
			break;
	if (l->at == part.from || !period_year_at(l) || !period_read_point(l, &base))
	{
		memset(&l->error, 0, sizeof(l->error));
		return 0;
	}
	for (i = 0; i < sizeof(suffixes) / sizeof(suffixes[0]); i++)
		if (literal_take(l, suffixes[i]))
		{
			r->has_base = true;
			r->base = base;
			return l->at - part.from;
		}
	return 0;
}

static bool
names_year(const sentence *s, size_t offset)
{
	int			year;

	return period_year_digits(&s->l, offset, &year) > 0;
}

/* A base or a time at the start of the part, noted in r: its bytes, or 0. */
static size_t
pass_time(sentence *s, text_span part, reading *r)
{
	due_time	time;
	size_t		size = base_start(s, part, r);

	if (size > 0)
		return size;
	/* 6月底前: in the plan's own year */
	size = date_at(s, part.from);
	if (size > 0 && literal_match(&s->l, part.from + size, "前") > 0)
		size += strlen("前");
	if (size > 0 && !names_year(s, part.from))
		return size;
	size = due_time_read(s, part, &time);
	if (size > 0)
		r->time = time;
	return size;
}

size_t
clause_start_read(sentence *s, text_span part, reading *r)
{
	for (;;)
	{
		size_t		size;
		const plan_word *word;

		while (part.from < part.to && (s->l.text[part.from] == ' ' ||
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
		size = pass_time(s, part, r);
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
		if (word->kind == PLAN_EACH_YEAR)
			r->is_yearly = true;
		else if (word->kind == PLAN_CUMULATIVE)
			r->count = PLAN_CUMULATIVE;
		part.from += size;
	}
}
