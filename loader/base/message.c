/*
 * message.c
 *	  Messages to the user.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "base/message.h"

#include <ctype.h>
#include <stdarg.h>
#include <stdbool.h>
#include <string.h>

#include "core/base/utf8.h"
#include "core/notation/period_read.h"

/* At most so many bytes of a cell are repeated in a message. */
#define EXCERPT_MAX 90

/* Longer messages are cut. */
#define MESSAGE_SIZE 8192

/* An invisible byte becomes \xNN. */
#define ESCAPED_SIZE(length) (4 * (length) + 1)

/* Escape into a buffer of ESCAPED_SIZE; returns the length. */
static size_t
escape(char *out, const char *text, size_t length)
{
	static const char digits[] = "0123456789abcdef";
	char	   *start = out;
	size_t		at = 0;

	while (at < length)
	{
		uint32_t	c;
		size_t		size = utf8_decode(text + at, length - at, &c);
		bool		shown = size > 0 && !utf8_invisible(c);

		for (size_t stop = at + (size > 0 ? size : 1); at < stop; at++)
		{
			unsigned char byte = (unsigned char) text[at];

			if (!shown)
			{
				*out++ = '\\';
				*out++ = 'x';
				*out++ = digits[byte >> 4];
			}
			*out++ = shown ? text[at] : digits[byte & 15];
		}
	}
	*out = '\0';
	return (size_t) (out - start);
}

void
text_escape(buffer *b, const char *text, size_t length)
{
	char	   *room = buffer_room(b, ESCAPED_SIZE(length));

	b->length += escape(room, text, length);
}

void
text_quote(buffer *b, const char *text, size_t length)
{
	size_t		shown = length;

	if (shown > EXCERPT_MAX)
	{
		/* Do not cut a character. */
		shown = EXCERPT_MAX;
		while (shown > 0 && utf8_continues(text[shown]))
			shown--;
	}
	buffer_text(b, "\"");
	text_escape(b, text, shown);
	buffer_text(b, shown < length ? "…\"" : "\"");
}

void
text_clause(buffer *b, const char *sentence)
{
	size_t		length = strlen(sentence);
	char		first;

	if (length == 0)
		return;
	if (sentence[length - 1] == '.')
		length--;
	first = sentence[0];
	/* An abbreviation keeps its capitals. */
	if (length > 1 && !isupper((unsigned char) sentence[1]))
		first = (char) tolower((unsigned char) first);
	buffer_append(b, &first, 1);
	buffer_append(b, sentence + 1, length - 1);
}

/*
 * Kept for the ledger, which is written after an import failed.  Messages do
 * not allocate, so that they can be written when memory runs out.
 */
static char last_error[ESCAPED_SIZE(MESSAGE_SIZE)];

const char *
message_last_error(void)
{
	return last_error[0] == '\0' ? NULL : last_error;
}

/* Format into one escaped line. */
static void __attribute__((format(printf, 2, 0)))
format_line(char *line, const char *format, va_list args)
{
	char		text[MESSAGE_SIZE];
	int			length = vsnprintf(text, sizeof(text), format, args);

	if (length < 0)
		length = 0;
	if ((size_t) length >= sizeof(text))
		length = sizeof(text) - 1;
	while (length > 0 && text[length - 1] == '\n')
		length--;
	for (int i = 0; i < length; i++)
		if (text[i] == '\n' || text[i] == '\t')
			text[i] = ' ';
	escape(line, text, (size_t) length);
}

/* Write that line after a prefix, which needs no escaping. */
static void __attribute__((format(printf, 3, 0)))
write_line(FILE *stream, const char *prefix, const char *format, va_list args)
{
	char		line[ESCAPED_SIZE(MESSAGE_SIZE)];

	format_line(line, format, args);
	fprintf(stream, "%s%s\n", prefix, line);
}

void
message_error(const char *format,...)
{
	va_list		args;

	va_start(args, format);
	format_line(last_error, format, args);
	va_end(args);
	va_start(args, format);
	write_line(stderr, PROGRAM ": error: ", format, args);
	va_end(args);
}

void
message_warning(const char *format,...)
{
	va_list		args;

	va_start(args, format);
	write_line(stderr, PROGRAM ": warning: ", format, args);
	va_end(args);
}

void
message_detail(const char *format,...)
{
	va_list		args;

	va_start(args, format);
	write_line(stderr, PROGRAM ": detail: ", format, args);
	va_end(args);
}

void
message_hint(const char *format,...)
{
	va_list		args;

	va_start(args, format);
	write_line(stderr, PROGRAM ": hint: ", format, args);
	va_end(args);
}

void
message_result(const char *format,...)
{
	va_list		args;

	va_start(args, format);
	write_line(stdout, "", format, args);
	va_end(args);
}

void
message_fault(const char *file, int64_t line, int64_t column,
			  const char *code, const char *what, const char *hint)
{
	buffer		text = {0};

	text_escape(&text, file, strlen(file));
	buffer_format(&text, ":%lld:%lld: error[%s]: ", (long long) line,
				  (long long) column, code);
	text_escape(&text, what, strlen(what));
	if (hint != NULL && hint[0] != '\0')
	{
		buffer_text(&text, "; ");
		text_escape(&text, hint, strlen(hint));
	}
	buffer_text(&text, "\n");
	fwrite(text.data, 1, text.length, stderr);
	buffer_free(&text);
}

void
text_period(buffer *b, const char *days)
{
	char		text[PERIOD_TEXT_SIZE];
	period		p;
	parse_error error;

	if (period_parse(days, strlen(days), &p, &error) == ERROR_NONE)
	{
		period_print(p, text);
		days = text;
	}
	buffer_text(b, days);
}
