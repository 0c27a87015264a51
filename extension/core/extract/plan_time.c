/*
 * plan_time.c
 *	  When something is due, and the year it is compared with.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "extract/plan_time.h"

#include <string.h>

#include "extract/date.h"
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
	due_time	read = {false, false, {NO_DAY, NO_DAY}, 0};
	bool		found;
	bool		good;
	bool		looks_ahead;
	size_t		size = read_five_years(s, part.from, &read);

	if (size > 0)
	{
		*time = read;
		return size;
	}
	l->at = part.from;
	literal_take(l, "至");
	looks_ahead = literal_take(l, "展望");
	good = period_read_before(l, &read.period, &read.is_by, &found) && found;
	memset(&l->error, 0, sizeof(l->error));
	if (!good || l->at > part.to + 1)
		return 0;
	/* 2019年的 dates what follows, and is no time of the target */
	if (literal_match(l, l->at, "的") > 0)
		return 0;
	if (l->text[l->at - 1] == ',')
		l->at--;
	read.is_by |= looks_ahead;
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

size_t
base_before(sentence *s, text_span part, reading *r)
{
	static const char *const suffixes[] = {
		"的基础上", "基础上", "同期", "相比", "水平", "期末", "时期末", "末", "底"
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

		/* the part may begin within a character */
		if (from < part.from)
			return 0;
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

size_t
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
		if (from < part.from)
			return 0;
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

/* 和2030年 after 到2025年: its bytes, or 0. */
static size_t
also_read(sentence *s, text_span part, reading *r)
{
	size_t		mark = literal_match(&s->l, part.from, "和") +
		literal_match(&s->l, part.from, "、");
	size_t		size;

	part.from += mark;
	if (mark == 0 || date_at(s, part.from) == 0)
		return 0;
	size = due_time_read(s, part, &r->also);
	if (size == 0)
		return 0;
	r->also.is_by |= r->time.is_by;
	return mark + size;
}

static bool
names_year(const sentence *s, size_t offset)
{
	int			year;

	return period_year_digits(&s->l, offset, &year) > 0;
}

size_t
time_start(sentence *s, text_span part, reading *r)
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
	if (size == 0)
		return 0;
	r->time = time;
	r->also.is_known = false;
	part.from += size;
	return size + also_read(s, part, r);
}
