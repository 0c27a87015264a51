/*
 * message.c
 *	  Messages to the user.
 *
 * Messages do not allocate, so that they can be written when memory runs out.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "base/message.h"

#include <stdarg.h>
#include <string.h>

/* Longer messages are cut. */
#define MESSAGE_SIZE 8192

typedef char message_line[ESCAPED_SIZE(MESSAGE_SIZE)];

/* Kept for the ledger, which is written after an import failed. */
static message_line last_error;

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
	text_escape_into(line, text, (size_t) length);
}

/* Write a line to standard error, after its level in the user's language. */
static void
write_line(const char *level, const char *line)
{
	/* translators: the name of the program, error or the like, the text */
	fprintf(stderr, translate(N_("%s: %s: %s\n")), PROGRAM, translate(level),
			line);
}

void
message_error(const char *format,...)
{
	va_list		args;

	va_start(args, format);
	format_line(last_error, translate(format), args);
	va_end(args);
	write_line(N_("error"), last_error);
}

void
message_warning(const char *format,...)
{
	message_line line;
	va_list		args;

	va_start(args, format);
	format_line(line, translate(format), args);
	va_end(args);
	write_line(N_("warning"), line);
}

void
message_detail(const char *format,...)
{
	message_line line;
	va_list		args;

	va_start(args, format);
	format_line(line, translate(format), args);
	va_end(args);
	write_line(N_("detail"), line);
}

void
message_hint(const char *format,...)
{
	message_line line;
	va_list		args;

	va_start(args, format);
	format_line(line, translate(format), args);
	va_end(args);
	write_line(N_("hint"), line);
}

static void __attribute__((format(printf, 1, 0)))
write_result(const char *format, va_list args)
{
	message_line line;

	format_line(line, format, args);
	puts(line);
}

void
message_result(const char *format,...)
{
	va_list		args;

	va_start(args, format);
	write_result(translate(format), args);
	va_end(args);
}

void
message_result_count(const char *one, const char *many, int64_t count,...)
{
	va_list		args;

	va_start(args, count);
	write_result(translate_count(one, many, count), args);
	va_end(args);
}

void
message_text(buffer *b, const char *format,...)
{
	va_list		args;

	va_start(args, format);
	buffer_format_args(b, translate(format), args);
	va_end(args);
}

void
message_text_count(buffer *b, const char *one, const char *many,
				   int64_t count,...)
{
	va_list		args;

	va_start(args, count);
	buffer_format_args(b, translate_count(one, many, count), args);
	va_end(args);
}

void
message_fault(const char *file, int64_t line, int64_t column,
			  const char *code, const char *what, const char *hint)
{
	buffer		text = {0};

	what = translate(what);
	hint = hint == NULL ? "" : translate(hint);
	text_escape(&text, file, strlen(file));
	buffer_format(&text, ":%lld:%lld: error[%s]: ", (long long) line,
				  (long long) column, code);
	text_escape(&text, what, strlen(what));
	buffer_text(&text, hint[0] == '\0' ? "" : translate(N_("; ")));
	text_escape(&text, hint, strlen(hint));
	buffer_text(&text, "\n");
	fwrite(text.data, 1, text.length, stderr);
	buffer_free(&text);
}
