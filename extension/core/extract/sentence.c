/*
 * sentence.c
 *	  The text of a plan, one sentence at a time.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "extract/sentence.h"

#include <string.h>

#include "base/utf8.h"
#include "extract/line.h"
#include "extract/wrap.h"
#include "notation/unit_index.h"

/* Room for the longest character at the end of a sentence. */
#define SENTENCE_FULL (LITERAL_MAX - 8)

void
plan_text_begin(plan_text *t, const char *text, size_t length)
{
	t->text = text;
	t->length = length;
	t->at = 0;
	t->line_start = 0;
	t->at_paragraph = true;
	t->has_notes = false;
	t->wrap = wrap_width_find(text, length);
}

void
text_place_move(text_place *place, const plan_text *t, size_t byte)
{
	for (; place->byte < byte && place->byte < t->length; place->byte++)
	{
		if (!utf8_continues(t->text[place->byte]))
			place->code_point++;
		if (t->text[place->byte] == '\n')
			place->line++;
	}
}

size_t
sentence_character_before(const sentence *s, size_t offset)
{
	do
		offset--;
	while (offset > 0 && utf8_continues(s->l.text[offset]));
	return offset;
}

static bool
is_wide(uint32_t c)
{
	return c >= 0x2E80;
}

static bool
is_digit(uint32_t c)
{
	return c >= '0' && c <= '9';
}

/* One form for the characters that mean the same; 0 for what is left out. */
static uint32_t
fold(uint32_t c)
{
	if (c >= 0xFF01 && c <= 0xFF5E)
		return c - 0xFF01 + 0x21;
	switch (c)
	{
		case '\t':
		case '\f':
		case '\r':
		case '\n':
		case 0x00A0:
		case 0x2009:
		case 0x202F:
		case 0x3000:
			return ' ';
		case '|':				/* parts the cells of a table */
			return ',';
		case 0x2018:
		case 0x2019:
			return '\'';
		case 0x2010:
		case 0x2011:
		case 0x2013:
		case 0x2212:
			return '-';
		case 0x301C:
			return '~';
		case 0x2160:			/* Roman numerals of water classes */
			return 'I';
		case 0x2164:
			return 'V';
	}
	return utf8_invisible(c) ? 0 : c;
}

/* A footnote mark: [15] or ［15］, of up to three digits; its bytes. */
static size_t
footnote_at(const plan_text *t, size_t at)
{
	size_t		size = 0;
	size_t		digits = 0;
	uint32_t	c;
	bool		open = false;

	while (at + size < t->length && digits <= 3)
	{
		size_t		step = utf8_decode(t->text + at + size, t->length - at - size,
									   &c);

		if (step == 0)
			return 0;
		c = fold(c);
		size += step;
		if (!open && c != '[' && c != 0x3014)
			return 0;
		if (open && digits > 0 && (c == ']' || c == 0x3015))
			return size;
		if (open && !is_digit(c))
			return 0;
		digits += open ? 1 : 0;
		open = true;
	}
	return 0;
}

static uint32_t
peek(const plan_text *t, size_t at)
{
	uint32_t	c;

	utf8_decode(t->text + at, t->length - at, &c);
	return fold(c);
}

/* Append a character of the text, folded. */
static void
append(sentence *s, uint32_t c, const char *from, size_t size, size_t origin)
{
	literal    *l = &s->l;
	size_t		i;

	if (c < 0x80)
	{
		s->origin[l->length] = origin;
		l->text[l->length++] = (char) c;
		return;
	}
	for (i = 0; i < size; i++)
	{
		s->origin[l->length] = origin;
		l->text[l->length++] = from[i];
	}
	s->is_chinese |= c >= 0x3400 && c < 0xA000;
}

/* Does the number that ends the sentence so far have a currency before it? */
static bool
ends_in_money(const sentence *s)
{
	size_t		at = s->l.length;

	while (at > 0 && (literal_digit_at(&s->l, at - 1) || strchr("., ", s->l.text[at - 1]) != NULL))
		at--;
	return at > 0 && at < s->l.length && literal_digit_at(&s->l, s->l.length - 1) &&
		(s->l.text[at - 1] == '$' || (at > 1 && memcmp(s->l.text + at - 2, "£", 2) == 0) ||
		 (at > 2 && memcmp(s->l.text + at - 3, "€", 3) == 0));
}

/* £5m is five million; false if c is no such letter. */
static bool
append_multiplier(plan_text *t, sentence *s, uint32_t c)
{
	uint32_t	next = t->at + 1 < t->length ? peek(t, t->at + 1) : ' ';
	const char *word = c == 'm' || c == 'M' ? " million" :
		c == 'b' || c == 'B' ? " billion" : c == 'k' || c == 'K' ? " thousand" : NULL;

	if (word == NULL || s->l.length + 10 > SENTENCE_FULL || is_digit(next) ||
		(next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z') || !ends_in_money(s))
		return false;
	for (; *word != '\0'; word++)
		append(s, (uint32_t) *word, NULL, 1, t->at);
	s->l.text[s->l.length] = '\0';
	t->at++;
	return true;
}

/* The last character appended. */
static uint32_t
last_of(const sentence *s)
{
	uint32_t	c;
	size_t		at;

	if (s->l.length == 0)
		return 0;
	at = sentence_character_before(s, s->l.length);
	utf8_decode(s->l.text + at, s->l.length - at, &c);
	return c;
}

/*
 * A run of spaces is one, or none beside a Chinese character.  One after a
 * full stop within a line parts paragraphs in text taken from web pages.
 */
static void
append_space(plan_text *t, sentence *s)
{
	uint32_t	next;

	while (t->at < t->length && peek(t, t->at) == ' ' && t->text[t->at] != '\n')
		utf8_continues(t->text[++t->at]);
	while (t->at < t->length && utf8_continues(t->text[t->at]))
		t->at++;
	next = t->at < t->length ? peek(t, t->at) : 0;
	/* before a break, the next line tells */
	if (s->l.length > 0 && !is_wide(last_of(s)) && !is_wide(next) &&
		last_of(s) != ' ' && next != ' ' && next != 0)
		append(s, ' ', NULL, 1, t->at - 1);
}

/* Words whose point ends no sentence. */
static bool
is_abbreviation(const sentence *s)
{
	static const char *const words[] = {
		"no", "approx", "e.g", "i.e", "vs", "incl", "max", "min", "u.s", "st",
		"dr", "mr", "ms", "art", "fig", "sq", "cf", "p", "pp", "ca", NULL
	};
	size_t		end = s->l.length - 1;
	size_t		from = end;
	size_t		i;

	while (from > 0 && s->l.text[from - 1] != ' ' && s->l.text[from - 1] != '(')
		from--;
	for (i = 0; words[i] != NULL; i++)
		if (strlen(words[i]) == end - from && literal_match(&s->l, from, words[i]) > 0)
			return true;
	/* Chapter 1. and J. Smith */
	if (end - from <= 2 && literal_digit_at(&s->l, from))
		return from > 1 && s->l.text[0] >= 'A' && s->l.text[0] <= 'Z' &&
			memchr(s->l.text, ' ', from - 1) == NULL;
	/* III. Results */
	if (from == 0 && strspn(s->l.text, "IVX") == end)
		return true;
	return end - from == 1 && s->l.text[from] >= 'A' && s->l.text[from] <= 'Z';
}

/* Does the character just appended end the sentence? */
static bool
is_stop(const plan_text *t, const sentence *s, uint32_t c)
{
	uint32_t	next = t->at < t->length ? peek(t, t->at) : ' ';

	if (c == 0x3002 || c == ';' || c == '!' || c == '?')
		return true;
	/* 3. before a break may be 3.6 */
	if (c == '.' && s->is_chinese && literal_digit_at(&s->l, s->l.length - 2))
		return false;
	return c == '.' && s->l.length > 3 && (next == ' ' || next == '"' || next == ')') &&
		!is_abbreviation(s);
}

/* Take quotes and brackets that close after a full stop. */
static void
take_closing(plan_text *t, sentence *s)
{
	while (t->at < t->length)
	{
		uint32_t	c;
		size_t		size = utf8_decode(t->text + t->at, t->length - t->at, &c);

		if (c != 0x201D && c != 0x300D && c != ')' && c != 0xFF09)
			return;
		append(s, fold(c), t->text + t->at, size, t->at);
		t->at += size;
	}
}

/* Join a line to the one after its break; a hyphen before it goes. */
static void
join_lines(plan_text *t, sentence *s)
{
	uint32_t	next;

	t->line_start = ++t->at;
	while (t->at < t->length && t->text[t->at] != '\n' && peek(t, t->at) == ' ')
		do
			t->at++;
		while (t->at < t->length && utf8_continues(t->text[t->at]));
	next = t->at < t->length ? peek(t, t->at) : 0;
	if (s->l.length > 1 && last_of(s) == '-' && next >= 'a' && next <= 'z' &&
		literal_latin_at(&s->l, s->l.length - 2))
		s->l.length--;
	/* a Chinese text breaks PM2.5 anywhere */
	else if (s->is_chinese && literal_latin_at(&s->l, s->l.length - 1) && is_digit(next))
		return;
	else if (!is_wide(last_of(s)) && !is_wide(next) && last_of(s) != ' ' &&
			 !(is_digit(next) && is_digit(last_of(s))) &&
			 !(last_of(s) == '.' && is_digit(next)) && next != '.' && next != '%')
		append(s, ' ', NULL, 1, t->at - 1);
}

/* Take one character, or what stands for it; false where the sentence ends. */
static bool
take_character(plan_text *t, sentence *s, size_t *line_start)
{
	uint32_t	c;
	size_t		size = utf8_decode(t->text + t->at, t->length - t->at, &c);
	size_t		note = footnote_at(t, t->at);

	if (size == 0 || note > 0)
	{
		t->has_notes |= note > 0 && s->l.length > 0;
		t->at += note > 0 ? note : 1;
		return true;
	}
	if (c == '\n')
	{
		size_t		page = t->wrap > WRAP_NONE ?
			wrap_pass_page(t->text, t->length, t->at) : t->at;

		s->l.text[s->l.length] = '\0';
		if (line_goes_on(t->text, t->length, *line_start, t->at, page, t->wrap))
		{
			t->at = page;
			join_lines(t, s);
			*line_start = t->at;
			return true;
		}
		t->line_start = ++t->at;
		t->at_paragraph = true;
		return false;
	}
	c = fold(c);
	if (c == ' ')
	{
		append_space(t, s);
		return true;
	}
	if (append_multiplier(t, s, c))
		return true;
	t->at += size;
	if (c == 0)
		return true;
	append(s, c, t->text + t->at - size, size, t->at - size);
	s->l.text[s->l.length] = '\0';
	if (!is_stop(t, s, c))
		return s->l.length < SENTENCE_FULL;
	s->has_stop = true;
	take_closing(t, s);
	return false;
}

/* Skip what is blank before a sentence; a blank line opens a paragraph. */
static void
skip_blank(plan_text *t)
{
	while (t->at < t->length)
	{
		uint32_t	c;
		size_t		size = utf8_decode(t->text + t->at, t->length - t->at, &c);

		if (c == '\n')
		{
			t->at_paragraph |= !line_is_full(t->text, t->length, t->at, t->wrap);
			t->line_start = t->at + 1;
		}
		else if (size > 0 && fold(c) != ' ' && fold(c) != 0)
			return;
		else if (t->at > 2 && fold(c) == ' ' &&
				 memcmp(t->text + t->at - 3, "。", 3) == 0)
			t->at_paragraph = true;
		t->at += size > 0 ? size : 1;
	}
}

/* 01 and 12 before a space number a paragraph, unless a unit follows. */
static size_t
bare_mark(const sentence *s)
{
	const literal *l = &s->l;
	unit_part	part;
	size_t		size = 0;

	while (literal_digit_at(l, size))
		size++;
	return size > 0 && size < 3 && literal_ideograph_at(l, size) &&
		s->origin[size] > s->origin[size - 1] + 1 &&
		(l->text[0] == '0' || unit_index_find(l, size, &part) == 0) ? size : 0;
}

static void
finish(plan_text *t, sentence *s)
{
	size_t		i;

	while (s->l.length > 0 && s->l.text[s->l.length - 1] == ' ')
		s->l.length--;
	s->l.text[s->l.length] = '\0';
	s->origin[s->l.length] = t->at;
	for (i = 0; i <= s->l.length; i++)
		s->lower[i] = s->l.text[i] >= 'A' && s->l.text[i] <= 'Z' ?
			(char) (s->l.text[i] + ('a' - 'A')) : s->l.text[i];
	if (s->opens_paragraph || s->l.text[0] == '(' || literal_digit_at(&s->l, 0))
		s->from = line_mark(s->l.text, s->l.length, 0);
	if (s->opens_paragraph && s->from == 0)
		s->from = bare_mark(s);
	s->is_numbered = s->from > 0;
	s->closes_paragraph = t->at >= t->length || t->at_paragraph ||
		t->text[t->at] == '\n' || t->text[t->at] == '\r';
}

/* ［2］ before a paragraph; [2] numbers an item where no mark stood before. */
static bool
opens_note(const plan_text *t)
{
	return footnote_at(t, t->at) > 0 && (t->text[t->at] != '[' || t->has_notes);
}

bool
sentence_next(plan_text *t, sentence *s)
{
	size_t		line_start;

	memset(&s->l.error, 0, sizeof(s->l.error));
	s->l.length = 0;
	s->l.at = 0;
	s->l.changed = false;
	s->from = 0;
	s->has_stop = false;
	s->is_chinese = false;
	skip_blank(t);
	if (t->at >= t->length)
		return false;
	s->opens_paragraph = t->at_paragraph;
	s->is_note = t->at_paragraph && opens_note(t);
	t->at_paragraph = false;
	line_start = t->line_start;
	while (t->at < t->length && take_character(t, s, &line_start))
		;
	finish(t, s);
	return true;
}
