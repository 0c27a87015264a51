/*
 * line_reader.c
 *	  Physical lines of a file, decoded, with the bytes that they are.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "file/line_reader.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

void
line_reader_open(line_reader *r, source *s)
{
	char		mark[ENCODING_MARK_MAX];

	memset(r, 0, sizeof(*r));
	r->source = s;
	r->window = memory_resize(NULL, BLOCK_SIZE);
	/* The mark is hashed like all bytes, but is not text. */
	r->window_start = source_parse(s, 0, mark, s->mark_size);
	if (r->window_start < 0)
		r->status = EXIT_NO_INPUT;
}

void
line_reader_close(line_reader *r)
{
	free(r->window);
	buffer_free(&r->bytes);
	buffer_free(&r->decoded);
}

/* Read more if the window is used up; false at the end of the file. */
static bool
fill_window(line_reader *r)
{
	int64_t		got;

	if (r->at < r->window_size)
		return true;
	r->window_start += (int64_t) r->window_size;
	r->window_size = 0;
	r->at = 0;
	got = source_parse(r->source, r->window_start, r->window, BLOCK_SIZE);
	if (got < 0)
		r->status = EXIT_NO_INPUT;
	else
		r->window_size = (size_t) got;
	return got > 0;
}

/* Move bytes from the window to the line, unless it is too long. */
static void
take_bytes(line_reader *r, size_t count)
{
	if (r->length + (int64_t) count <= LINE_MAX_SIZE)
		buffer_append(&r->bytes, r->window + r->at, count);
	r->length += (int64_t) count;
	r->at += count;
}

/* Does a line end in the window?  Sets *stop to its end there. */
static bool
find_line_end(const line_reader *r, size_t *stop)
{
	const encoding *e = &r->source->encoding;
	size_t		at = r->at;

	if (e->unit == 1)
		while (at < r->window_size &&
			   r->window[at] != '\n' && r->window[at] != '\r')
			at++;
	else
		while (at + e->unit <= r->window_size &&
			   !encoding_is_character(e, r->window + at, '\n') &&
			   !encoding_is_character(e, r->window + at, '\r'))
			at += e->unit;
	*stop = at;
	return at + e->unit <= r->window_size;
}

/* Is that the next character? */
static bool
is_next(const line_reader *r, char c)
{
	const encoding *e = &r->source->encoding;

	return r->at + e->unit <= r->window_size &&
		encoding_is_character(e, r->window + r->at, c);
}

/* Read the bytes of a physical line with its end: LF, CR LF or a lone CR. */
static void
read_bytes(line_reader *r)
{
	size_t		unit = r->source->encoding.unit;

	buffer_clear(&r->bytes);
	r->length = 0;
	while (fill_window(r))
	{
		size_t		stop;
		bool		is_return;

		if (!find_line_end(r, &stop))
		{
			take_bytes(r, r->window_size - r->at);
			continue;
		}
		take_bytes(r, stop - r->at);
		is_return = is_next(r, '\r');
		take_bytes(r, unit);
		if (is_return && fill_window(r) && is_next(r, '\n'))
			take_bytes(r, unit);
		break;
	}
}

bool
line_reader_next(line_reader *r)
{
	const encoding *e = &r->source->encoding;

	r->offset = r->window_start + (int64_t) r->at;
	read_bytes(r);
	if (r->length == 0 || r->status != EXIT_DONE)
		return false;
	r->number++;
	if (e->converter != NULL)
	{
		buffer_clear(&r->decoded);
		encoding_decode(e, r->bytes.data, r->bytes.length, &r->decoded);
	}
	return true;
}

void
line_reader_go_back(line_reader *r, int64_t number, int64_t end)
{
	r->number = number;
	r->window_start = end;
	r->window_size = 0;
	r->at = 0;
}

const buffer *
line_reader_text(const line_reader *r)
{
	return r->source->encoding.converter == NULL ? &r->bytes : &r->decoded;
}
