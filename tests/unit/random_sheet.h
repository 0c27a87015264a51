/*
 * random_sheet.h
 *	  Random CSV files, with what a reader must find in them.
 *
 * A sheet is written character by character in its encoding, and what was
 * written is recorded on the way: lines, columns, rows and bytes are counted
 * here in a second way.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_RANDOM_SHEET_H
#define GOALPOST_RANDOM_SHEET_H

#include <iconv.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "random.h"

#define SHEET_BYTES 80000
#define SHEET_RECORDS 24
#define SHEET_CELLS 5
#define CELL_BYTES 256

typedef struct wanted_cell
{
	char		text[CELL_BYTES];
	size_t		length;
	int64_t		line;			/* where it, or its quote, begins */
	int64_t		column;
	int64_t		bad_line;		/* of a byte that is no text; 0: none */
	int64_t		bad_column;
} wanted_cell;

typedef struct wanted_record
{
	int64_t		line;
	int64_t		row;
	int64_t		offset;
	int64_t		length;
	int			cells;
	wanted_cell cell[SHEET_CELLS];
} wanted_record;

/* How a sheet is written */
typedef struct sheet_style
{
	const char *encoding;		/* as it is found, and as iconv names it */
	bool		has_mark;
	char		separator;
	const char *line_end;
	bool		has_separator_line;
	bool		has_bad_bytes;
} sheet_style;

typedef struct sheet
{
	sheet_style style;
	iconv_t		encoder;
	char		bytes[SHEET_BYTES];
	size_t		size;
	int64_t		line;			/* of the next character */
	int64_t		column;
	int64_t		row;
	int			records;
	wanted_record record[SHEET_RECORDS];
} sheet;

/* Write one character; line ends are written by put_line_end. */
static void
put(sheet *s, const char *character)
{
	char	   *in = (char *) character;
	size_t		left = strlen(character);
	char	   *out = s->bytes + s->size;
	size_t		room = SHEET_BYTES - s->size;

	iconv(s->encoder, &in, &left, &out, &room);
	s->size = SHEET_BYTES - room;
	s->column++;
}

static void
put_line_end(sheet *s)
{
	for (const char *c = s->style.line_end; *c != '\0'; c++)
		put(s, (char[]) {*c, '\0'});
	s->line++;
	s->column = 1;
}

static void
put_separator(sheet *s)
{
	put(s, (char[]) {s->style.separator, '\0'});
}

static void
add_text(wanted_cell *c, const char *text)
{
	memcpy(c->text + c->length, text, strlen(text));
	c->length += strlen(text);
}

/* A byte that is in no encoding, once in a cell */
static void
put_bad_byte(sheet *s, wanted_cell *c)
{
	if (c->bad_line != 0)
		return;
	c->bad_line = s->line;
	c->bad_column = s->column++;
	s->bytes[s->size++] = '\xFF';
}

/* One character of a cell; what needs quotes, only within them. */
static void
put_text(sheet *s, wanted_cell *c, bool quoted)
{
	static const char *const characters[] = {
		"a", "Z", "7", "0", "1", "汉", "字", "亿", "一", "é", "—", "𠮷"
	};
	int			kind = random_below(quoted ? 16 : 12);

	if (s->style.has_bad_bytes && random_below(60) == 0)
		put_bad_byte(s, c);
	else if (kind < 12)
	{
		put(s, characters[kind]);
		add_text(c, characters[kind]);
	}
	else if (kind == 12)
	{
		put(s, "\"");
		put(s, "\"");
		add_text(c, "\"");
	}
	else if (kind == 13)
	{
		put_separator(s);
		add_text(c, (char[]) {s->style.separator, '\0'});
	}
	else if (kind == 14)
	{
		put_line_end(s);
		add_text(c, s->style.line_end);
	}
	else
	{
		put(s, ";");
		add_text(c, ";");
	}
}

static void
put_cell(sheet *s, wanted_cell *c)
{
	bool		quoted = random_below(3) == 0;

	memset(c, 0, sizeof(*c));
	c->line = s->line;
	c->column = s->column;
	if (quoted)
		put(s, "\"");
	for (int i = random_below(9); i >= 0; i--)
		put_text(s, c, quoted);
	if (quoted)
		put(s, "\"");
}

/* A record of as many cells as all others, perhaps with blank lines above */
static void
put_record(sheet *s, int cells, bool is_last)
{
	wanted_record *r = &s->record[s->records++];

	for (; random_below(5) == 0; s->row++)
	{
		if (random_below(2) == 0)
			put(s, " ");
		put_line_end(s);
	}
	r->line = s->line;
	r->row = s->row++;
	r->offset = (int64_t) s->size;
	r->cells = cells;
	for (int i = 0; i < cells; i++)
	{
		if (i > 0)
			put_separator(s);
		put_cell(s, &r->cell[i]);
	}
	if (!is_last || random_below(2) == 0)
		put_line_end(s);
	r->length = (int64_t) s->size - r->offset;
}

/* Write a sheet in this style. */
static void
sheet_make(sheet *s, const sheet_style *style)
{
	int			records = 8 + random_below(SHEET_RECORDS - 8);
	int			cells = 3 + random_below(SHEET_CELLS - 2);

	memset(s, 0, sizeof(*s));
	s->style = *style;
	s->encoder = iconv_open(style->encoding, "UTF-8");
	s->line = 1;
	s->row = 1;
	if (style->has_mark)
		put(s, "\uFEFF");
	s->column = 1;
	if (style->has_separator_line)
	{
		for (const char *c = "sep="; *c != '\0'; c++)
			put(s, (char[]) {*c, '\0'});
		put_separator(s);
		put_line_end(s);
	}
	for (int i = 0; i < records; i++)
		put_record(s, cells, i == records - 1);
	iconv_close(s->encoder);
}

#endif							/* GOALPOST_RANDOM_SHEET_H */
