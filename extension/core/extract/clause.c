/*
 * clause.c
 *	  The clauses of a Chinese sentence and the items of a list in one.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "extract/clause.h"

#include <string.h>

/* A bracket that is never closed ends after so many bytes. */
#define BRACKET_MAX 240

static bool
stands(const sentence *s, size_t offset, const char *mark)
{
	size_t		size = strlen(mark);

	return s->l.length - offset >= size &&
		memcmp(s->l.text + offset, mark, size) == 0;
}

bool
span_is_inside(const sentence *s, text_span part, size_t offset, const char *open,
			   const char *close)
{
	bool		inside = false;
	size_t		at;

	for (at = part.from; at < offset; at += literal_char_size(&s->l, at))
		if (stands(s, at, open))
			inside = true;
		else if (stands(s, at, close))
			inside = false;
	return inside;
}

/* What closes the bracket or quote that opens at offset; NULL if none does. */
static const char *
closing_of(const sentence *s, size_t offset)
{
	static const char *const pairs[][2] = {
		{"(", ")"}, {"“", "”"}, {"《", "》"}, {"「", "」"}, {"【", "】"}
	};
	size_t		i;

	for (i = 0; i < sizeof(pairs) / sizeof(pairs[0]); i++)
		if (stands(s, offset, pairs[i][0]))
			return pairs[i][1];
	return NULL;
}

/* The offset behind the bracket that opens at offset, or offset itself. */
static size_t
pass_bracket(const sentence *s, size_t offset)
{
	const char *closing = closing_of(s, offset);
	size_t		at = offset;

	if (closing == NULL)
		return offset;
	while (at < s->l.length && at - offset < BRACKET_MAX)
	{
		at += literal_char_size(&s->l, at);
		if (stands(s, at, closing))
			return at + strlen(closing);
	}
	return offset;
}

size_t
clause_mark_size(const sentence *s, size_t offset)
{
	if (s->l.text[offset] == ',' &&
		!(offset > 0 && literal_digit_at(&s->l, offset - 1) &&
		  literal_digit_at(&s->l, offset + 1) &&
		  literal_digit_at(&s->l, offset + 2) &&
		  literal_digit_at(&s->l, offset + 3) &&
		  !literal_digit_at(&s->l, offset + 4)))
		return 1;
	if (s->l.text[offset] == ':' && !literal_digit_at(&s->l, offset + 1))
		return 1;
	if (s->l.text[offset] == ';')
		return 1;
	return stands(s, offset, "——") && offset > 0 ? strlen("——") : 0;
}

/* —— between numbers is a range. */
static bool
parts_range(const sentence *s, size_t offset)
{
	return stands(s, offset, "——") && literal_digit_at(&s->l, offset + strlen("——"));
}

static size_t
clause_end(const sentence *s, size_t from)
{
	size_t		at = from;

	while (at < s->l.length)
	{
		size_t		past = pass_bracket(s, at);

		if (past > at)
			at = past;
		else if (clause_mark_size(s, at) > 0 && !parts_range(s, at))
			break;
		else
			at += literal_char_size(&s->l, at);
	}
	return at;
}

/* The bytes of what parts two items at offset. */
static size_t
separator_at(const sentence *s, size_t offset)
{
	static const char *const marks[] = {"、", "以及", "和", "及", "并", "与", "或"};
	size_t		i;

	for (i = 0; i < sizeof(marks) / sizeof(marks[0]); i++)
		if (stands(s, offset, marks[i]))
			return strlen(marks[i]);
	return 0;
}

/* 0.3、0.5个百分点 and 2个和3个百分点: the unit of the last is that of all. */
static void
share_units(const sentence *s, clause_values *c)
{
	size_t		i;

	for (i = c->count; i-- > 1;)
	{
		quantity   *q = &c->values[i - 1];
		const quantity *next = &c->values[i];
		bool		lacks = unit_is_bare(&q->unit) && q->unit.over.multiplier == 0;

		if (unit_family_of(&next->unit) == FAMILY_POINTS)
			lacks |= unit_family_of(&q->unit) == FAMILY_COUNT;
		if (lacks && q->whole == WORD_NONE && next->whole == WORD_NONE && q->after == q->to &&
			separator_at(s, q->after) > 0 && q->after + separator_at(s, q->after) == next->from)
			q->unit = next->unit;
	}
}

void
clause_read(sentence *s, size_t from, clause_values *c)
{
	size_t		at = from;

	c->text.from = from;
	c->text.to = clause_end(s, from);
	c->count = 0;
	while (c->count < CLAUSE_VALUES &&
		   quantity_next(s, at, c->text.to, &c->values[c->count]))
		at = c->values[c->count++].after;
	share_units(s, c);
}

/*
 * Where the item with a value ends, before the next value.  Of 4000家、A、B
 * 10家, the list goes on at the first mark, since nothing follows 4000家; of 10
 * 个A、B、20个 it ends at the last.
 */
static size_t
item_end(const sentence *s, const quantity *value, const quantity *next)
{
	size_t		at = value->after;
	size_t		end = next->from;

	if (at < next->from && separator_at(s, at) > 0)
		return at;
	while (at < next->from)
	{
		size_t		past = pass_bracket(s, at);

		if (past > at)
			at = past;
		else
		{
			if (stands(s, at, "、") || (separator_at(s, at) > 0 &&
									   at + separator_at(s, at) == next->from))
				end = at;
			at += literal_char_size(&s->l, at);
		}
	}
	return end;
}

text_span
clause_item(const sentence *s, const clause_values *c, size_t from,
			size_t first_value, size_t *next_value)
{
	text_span	item = {from, c->text.to};
	size_t		i;

	for (i = first_value; i + 1 < c->count; i++)
	{
		size_t		end = item_end(s, &c->values[i], &c->values[i + 1]);

		if (end < c->values[i + 1].from)
		{
			item.to = end;
			*next_value = i + 1;
			return item;
		}
	}
	*next_value = c->count;
	return item;
}
