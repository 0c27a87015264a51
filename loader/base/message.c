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

#include "base/meter.h"

/* Longer messages are cut. */
#define MESSAGE_SIZE 8192

typedef char message_line[ESCAPED_SIZE(MESSAGE_SIZE)];

/* Kept for the ledger, which is written after an import failed. */
static message_line last_error;

static bool use_json;

void
message_use_json(void)
{
	use_json = true;
}

bool
message_is_json(void)
{
	return use_json;
}

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

/* Write a line as an object, which has its level in English. */
static void
write_object(const char *level, const char *line)
{
	json		j;

	json_begin(&j);
	json_text(&j, "level", level);
	json_text(&j, "message", line);
	json_write(&j, stderr);
}

/* Write a line to standard error, after its level in the user's language. */
static void
write_line(const char *level, const char *line)
{
	meter_hide();
	if (use_json)
		write_object(level, line);
	else
		/* translators: the name of the program, error or the like, the text */
		fprintf(stderr, translate(N_("%s: %s: %s\n")), PROGRAM,
				translate(level), line);
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
	meter_hide();
	if (use_json)
		write_object("info", line);
	else
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

static void
write_fault_object(const message_place *at, const char *code, const char *what,
				   const char *hint)
{
	json		j;

	json_begin(&j);
	json_text(&j, "level", at->is_warning ? "warning" : "error");
	json_text(&j, "code", code);
	json_text(&j, "file", at->file);
	json_integer(&j, "line", at->line);
	json_integer(&j, "column", at->column);
	json_text(&j, "cell", at->cell);
	json_text(&j, "indicator", at->indicator);
	json_text(&j, "message", what);
	json_text(&j, "hint", hint[0] == '\0' ? NULL : hint);
	json_write(&j, stderr);
}

void
message_fault_at(const message_place *at, const char *code, const char *what,
				 const char *hint)
{
	buffer		text = {0};
	char		indicator[QUOTED_SIZE];

	what = translate(what);
	hint = hint == NULL ? "" : translate(hint);
	if (use_json)
	{
		write_fault_object(at, code, what, hint);
		return;
	}
	text_escape(&text, at->file, strlen(at->file));
	buffer_format(&text, ":%lld:%lld: %s[%s]: ", (long long) at->line,
				  (long long) at->column,
				  at->is_warning ? "warning" : "error", code);
	text_escape(&text, what, strlen(what));
	buffer_text(&text, hint[0] == '\0' ? "" : translate(N_("; ")));
	text_escape(&text, hint, strlen(hint));
	if (at->indicator != NULL)
		text_quoted(indicator, at->indicator, strlen(at->indicator));
	/* In its quotes: the code c is in many a word. */
	if (at->indicator != NULL && strstr(what, indicator) == NULL)
		message_text(&text, " (indicator %s)", indicator);
	buffer_text(&text, "\n");
	meter_hide();
	fwrite(text.data, 1, text.length, stderr);
	buffer_free(&text);
}

void
message_fault(const char *file, int64_t line, int64_t column,
			  const char *code, const char *what, const char *hint)
{
	message_fault_at(&(message_place) {.file = file, .line = line, .column = column},
					 code, what, hint);
}
