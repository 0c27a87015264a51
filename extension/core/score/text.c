/*
 * text.c
 *	  Building a text piece by piece in a buffer of fixed size.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "score/text.h"

#include <stdarg.h>
#include <stdio.h>

#include "base/utf8.h"

void
text_start(text *t, char *buf, size_t size)
{
	t->bytes = buf;
	t->size = size;
	t->length = 0;
	buf[0] = '\0';
}

/* Drop the bytes of a character that was cut. */
static void
drop_cut_character(text *t)
{
	size_t		at = t->length;

	while (at > 0 && utf8_continues(t->bytes[at - 1]))
		at--;
	if (at > 0 && ((unsigned char) t->bytes[at - 1] & 0x80) != 0)
		at--;
	t->length = at;
	t->bytes[at] = '\0';
}

static void __attribute__((format(printf, 2, 0)))
add_formatted(text *t, const char *format, va_list args)
{
	size_t		room = t->size - t->length;
	int			needed = vsnprintf(t->bytes + t->length, room, format, args);

	if (needed < 0)
		t->bytes[t->length] = '\0';
	else if ((size_t) needed < room)
		t->length += (size_t) needed;
	else
	{
		t->length = t->size - 1;
		drop_cut_character(t);
	}
}

void
text_add(text *t, const char *format, ...)
{
	va_list		args;

	va_start(args, format);
	add_formatted(t, format, args);
	va_end(args);
}

void
text_say(text *t, language lang, const char *english, const char *chinese, ...)
{
	va_list		args;

	va_start(args, chinese);
	add_formatted(t, lang == LANGUAGE_CHINESE ? chinese : english, args);
	va_end(args);
}

void
text_add_number(text *t, decimal value)
{
	char		number[DECIMAL_TEXT_SIZE];

	decimal_print(value, number);
	text_add(t, "%s", number);
}

void
text_add_value(text *t, decimal value, const unit *u)
{
	char		unit_text[UNIT_TEXT_SIZE];

	text_add_number(t, value);
	if (unit_print(u, unit_text) > 0)
		text_add(t, " %s", unit_text);
}

void
text_add_change(text *t, decimal value, const unit *u)
{
	if (value.digits >= 0)
		text_add(t, "+");
	text_add_value(t, value, u);
}
