/*
 * prose_reader.c
 *	  A text without cells, read a part at a time and decoded.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "file/prose_reader.h"

#include <string.h>

#include "core/base/utf8.h"

/* Bytes of the longest character */
#define CHARACTER_MAX 4

exit_status
prose_reader_open(prose_reader *r, source *s)
{
	char		mark[ENCODING_MARK_MAX];

	memset(r, 0, sizeof(*r));
	r->source = s;
	/* The mark is hashed like all bytes, but is not text. */
	r->offset = source_parse(s, 0, mark, s->mark_size);
	return r->offset < 0 ? EXIT_NO_INPUT : EXIT_DONE;
}

void
prose_reader_close(prose_reader *r)
{
	buffer_free(&r->raw);
	buffer_free(&r->text);
}

/* Remove bytes from the start. */
static void
drop_bytes(buffer *b, size_t count)
{
	if (count == 0)
		return;
	b->length -= count;
	memmove(b->data, b->data + count, b->length + 1);
}

/* Count bad bytes, and end lines by \n where they end in \r alone. */
static void
check(prose_reader *r)
{
	bool		decoded = r->source->encoding.converter != NULL;
	char	   *text = r->text.data;
	size_t		end = r->text.length;
	uint32_t	c;

	while (r->checked < end && (r->at_end || end - r->checked > CHARACTER_MAX))
	{
		char	   *at = text + r->checked;
		size_t		size = utf8_decode(at, end - r->checked, &c);

		if (size == 0)
			r->bad += !decoded || encoding_is_bad(at) ? 1 : 0;
		else if (c == '\r' && at[1] != '\n')
			*at = '\n';
		r->checked += size > 0 ? size : 1;
	}
}

exit_status
prose_reader_go_on(prose_reader *r, size_t drop)
{
	char	   *room = buffer_room(&r->raw, BLOCK_SIZE);
	int64_t		got = source_parse(r->source, r->offset, room, BLOCK_SIZE);
	encoding   *e = &r->source->encoding;

	if (got < 0)
		return EXIT_NO_INPUT;
	drop_bytes(&r->text, drop);
	r->checked -= drop < r->checked ? drop : r->checked;
	r->offset += got;
	r->raw.length += (size_t) got;
	r->raw.data[r->raw.length] = '\0';
	r->at_end = got < BLOCK_SIZE;
	drop_bytes(&r->raw, encoding_decode_part(e, r->raw.data, r->raw.length, &r->text));
	if (r->at_end)
		encoding_decode(e, r->raw.data, r->raw.length, &r->text);
	check(r);
	return r->at_end ? source_check_parsed(r->source) : EXIT_DONE;
}
