/*
 * extract.c
 *	  The targets in the text of a plan.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "extract/extract.h"

#include <string.h>

#include "base/utf8.h"
#include "extract/clause.h"
#include "extract/doubt.h"
#include "extract/english.h"
#include "extract/plan_period.h"
#include "notation/target_read.h"

void
extract_begin(extractor *x, const char *text, size_t length, const period *plan)
{
	memset(x, 0, sizeof(*x));
	plan_text_begin(&x->text, text, length);
	x->plan = plan != NULL ? *plan : plan_period_find(text, length, &x->s);
	section_begin(&x->section, x->plan);
	x->place.line = 1;
	x->stop = length;
}

void
extract_stop_at(extractor *x, size_t stop)
{
	x->stop = stop;
}

bool
extract_is_done(const extractor *x)
{
	return x->text.at >= x->text.length;
}

size_t
extract_drop(extractor *x)
{
	plan_text  *t = &x->text;
	size_t		drop = t->at > EXTRACT_BEHIND ? t->at - EXTRACT_BEHIND : 0;

	/* Offsets and lines are counted from the start of the text. */
	text_place_move(&x->place, t, drop);
	x->place.byte -= drop;
	t->at -= drop;
	t->line_start = t->line_start > drop ? t->line_start - drop : 0;
	return drop;
}

void
extract_go_on(extractor *x, const char *text, size_t length)
{
	x->text.text = text;
	x->text.length = length;
	x->stop = length;
}

/* Numerals and what stands in quotes may be part of a heading. */
static bool
has_values(sentence *s)
{
	text_span	all = {s->from, s->l.length};
	size_t		at = s->from;
	quantity	q;

	while (quantity_next(s, at, s->l.length, &q))
	{
		if (!q.is_numeral && !span_is_inside(s, all, q.from, "“", "”"))
			return true;
		at = q.after;
	}
	return false;
}

/* Cells of numbers side by side, as 1200 1800, are of a table. */
static bool
is_table_row(const sentence *s)
{
	size_t		at;

	for (at = s->from; s->is_chinese && at + 2 < s->l.length; at++)
		if (s->l.text[at + 1] == ' ' && literal_digit_at(&s->l, at) &&
			literal_digit_at(&s->l, at + 2))
			return true;
	return false;
}

/* Read sentences up to one with targets. */
static bool
read_sentence(extractor *x)
{
	x->list.count = 0;
	x->next = 0;
	while (x->list.count == 0)
	{
		sentence   *s = &x->s;

		x->goes_on = s->l.length > 0 && s->l.text[s->l.length - 1] == ';';
		if (x->text.at >= x->stop || !sentence_next(&x->text, s))
			return false;
		if (s->opens_paragraph)
		{
			x->time = x->section.time;
			x->in_note = s->is_note;
		}
		if (x->in_note)
			continue;
		if (section_enter(&x->section, s, has_values(s)))
		{
			x->time = x->section.time;
			continue;
		}
		if (section_is_past(&x->section, s))
			continue;
		if (is_table_row(s))
			continue;
		if (s->is_chinese)
			chinese_read(s, x->section.tense == TENSE_FUTURE, &x->time,
						 &x->list);
		else
			english_read(s, &x->section, &x->time, &x->list);
	}
	return true;
}

/* Copy a part of the sentence as the text has it, without breaks, if it fits. */
static void
copy_text(const extractor *x, text_span part, char *buf, size_t room)
{
	const sentence *s = &x->s;
	size_t		length = 0;
	size_t		at;

	for (at = part.from; at < part.to; at += literal_char_size(&s->l, at))
	{
		const char *from = x->text.text + s->origin[at];
		uint32_t	c;
		size_t		size = utf8_decode(from, x->text.length - s->origin[at], &c);

		/* what stands for one character of the text is copied once */
		if (s->origin[at + literal_char_size(&s->l, at)] == s->origin[at])
			continue;
		if (s->l.text[at] == ' ')
		{
			from = " ";
			size = 1;
		}
		if (length + size >= room)
			break;
		memcpy(buf + length, from, size);
		length += size;
	}
	buf[length] = '\0';
}

static const char *
commitment_name(plan_word_kind kind)
{
	return kind == PLAN_BINDING ? "binding" :
		kind == PLAN_ANTICIPATORY ? "anticipatory" : "directional";
}

/* Was the same target told of the same indicator before? */
static bool
is_restated(extractor *x, const extract_find *f)
{
	const char *const texts[] = {f->indicator, f->target};
	uint64_t	hash = UINT64_C(14695981039346656037);
	size_t		i;

	for (i = 0; i < 2; i++)
	{
		const char *c;

		for (c = texts[i]; *c != '\0'; c++)
			hash = (hash ^ (unsigned char) *c) * UINT64_C(1099511628211);
	}
	if (hash == x->seen[hash % EXTRACT_SEEN])
		return true;
	x->seen[hash % EXTRACT_SEEN] = hash;
	return false;
}

/* What is measured; where the words do not say it, the phrase stands for it. */
static void
set_texts(extractor *x, const reading *r, extract_find *f)
{
	size_t		length = r->indicator.to - r->indicator.from;
	bool		is_named;

	copy_text(x, r->indicator, f->indicator, sizeof(f->indicator));
	if (f->indicator[0] == '\0')
		memcpy(f->indicator, x->section.measure.name, SECTION_SIZE);
	/* 到2030年达到90%: of what was measured before a semicolon */
	if (f->indicator[0] == '\0' && x->goes_on)
		memcpy(f->indicator, x->indicator, sizeof(f->indicator));
	else
		memcpy(x->indicator, f->indicator, sizeof(f->indicator));
	is_named = f->indicator[0] != '\0' && length < sizeof(f->indicator);
	if (f->indicator[0] == '\0')
		copy_text(x, r->phrase, f->indicator, sizeof(f->indicator));
	copy_text(x, r->phrase, f->phrase, sizeof(f->phrase));
	f->is_certain = r->is_certain && is_named;
}

static bool
make_find(extractor *x, const reading *r, extract_find *f)
{
	const sentence *s = &x->s;
	text_place	place;
	target		written;
	parse_error error;

	if (!reading_target(s, r, x->plan, &f->value))
		return false;
	/* a cell of a table may be a value alone */
	if (r->indicator.from == r->indicator.to && x->section.measure.name[0] == '\0' &&
		r->phrase.from <= s->from &&
		r->phrase.to + 1 >= s->l.length)
		return false;
	target_print(&f->value, f->target);
	/* a rate such as 个/万 has no notation */
	if (target_parse(f->target, strlen(f->target), &written, &error) != ERROR_NONE)
		return false;
	set_texts(x, r, f);
	memcpy(f->section, x->section.name, SECTION_SIZE);
	f->is_certain &= !doubt_is(s, r, &f->value, f->section);
	f->commitment = commitment_name(r->commitment);
	f->from = s->origin[r->phrase.from];
	f->to = s->origin[r->phrase.to];
	f->sentence_from = s->origin[0];
	f->sentence_to = s->origin[s->l.length];
	text_place_move(&x->place, &x->text, f->sentence_from);
	place = x->place;
	text_place_move(&place, &x->text, f->from);
	f->offset = place.code_point;
	f->line = place.line;
	return !is_restated(x, f);
}

bool
extract_next(extractor *x, extract_find *f)
{
	for (;;)
	{
		while (x->next < x->list.count)
			if (make_find(x, &x->list.readings[x->next++], f))
				return true;
		if (!read_sentence(x))
			return false;
	}
}
