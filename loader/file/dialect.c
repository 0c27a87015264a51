/*
 * dialect.c
 *	  How a file is written: its format, encoding and separator.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "file/dialect.h"

#include <string.h>

#include "base/message.h"
#include "file/encoding_guess.h"
#include "file/format.h"
#include "file/location.h"
#include "file/separator.h"

bool
dialect_knows_encoding(const char *name)
{
	encoding	e;
	bool		known = encoding_open(&e, name);

	encoding_close(&e);
	return known;
}

/* A fault of the whole file, at some place in it */
typedef struct dialect_fault
{
	location	at;
	const char *code;
	const char *hint;
	buffer		what;
} dialect_fault;

static exit_status
refuse(const source *s, dialect_fault *f, buffer *complaint)
{
	message_fault(s->shown.data, f->at.line, f->at.column, f->code,
				  buffer_string(&f->what), translate(f->hint));
	buffer_format(complaint, "%s: %s", f->code, buffer_string(&f->what));
	buffer_free(&f->what);
	return EXIT_REFUSED;
}

static exit_status
check_format(source *s, buffer *complaint)
{
	const file_format *format;
	dialect_fault f = {.at = {1, 1}, .code = "format"};
	exit_status status = format_recognize(s, &format);

	if (status != EXIT_DONE || format == NULL)
		return status;
	f.hint = s->is_prose ? format->prose_remedy : format->remedy;
	message_text(&f.what, "the file is %s", translate(format->what));
	return refuse(s, &f, complaint);
}

/* The file is in no encoding that is recognized. */
static exit_status
refuse_bytes(source *s, int64_t bad, buffer *complaint)
{
	dialect_fault f = {
		.code = "encoding",
		.hint = s->is_prose ?
			N_("save it as UTF-8, or name its encoding: --encoding=NAME") :
			N_("save it as CSV UTF-8, or name its encoding: --encoding=NAME")
	};
	unsigned char byte = 0;

	if (source_read(s, bad, &byte, 1) != 1)
		return source_changed(s);
	f.at = location_in_source(s, bad);
	message_text(&f.what,
				 "the file is neither UTF-8 nor GB18030: byte 0x%02x", byte);
	return refuse(s, &f, complaint);
}

/* The byte order mark and --encoding contradict each other. */
static exit_status
refuse_mark(source *s, const char *mark, buffer *complaint)
{
	dialect_fault f = {
		.at = {1, 1},
		.code = "encoding",
		.hint = N_("leave --encoding out")
	};

	message_text(&f.what, "the file begins with the mark of %s, and is not %s",
				 mark, s->encoding.name);
	return refuse(s, &f, complaint);
}

/*
 * Does the mark name that encoding?  UTF-16 may be given without a byte order,
 * which is in the mark.
 */
static bool
mark_agrees(const char *mark, const char *name)
{
	return strncmp(mark, name, strlen("UTF-16")) == 0;
}

/* By the byte order mark, the option, or all the bytes, in that order. */
static exit_status
find_encoding(source *s, const char *given, buffer *complaint)
{
	char		start[ENCODING_MARK_MAX];
	int64_t		size = source_read(s, 0, start, sizeof(start));
	const char *mark;
	const char *name = given;
	int64_t		bad = 0;

	if (size < 0)
		return EXIT_NO_INPUT;
	mark = encoding_of_mark(start, (size_t) size, &s->mark_size);
	if (given != NULL)
		encoding_open(&s->encoding, given);
	if (given != NULL && mark != NULL && !mark_agrees(mark, s->encoding.name))
		return refuse_mark(s, mark, complaint);
	encoding_close(&s->encoding);
	if (mark != NULL)
		name = mark;
	else if (given == NULL && encoding_guess(s, &name, &bad) != EXIT_DONE)
		return EXIT_NO_INPUT;
	if (name == NULL)
		return refuse_bytes(s, bad, complaint);
	encoding_open(&s->encoding, name);
	return EXIT_DONE;
}

/* Decode the first lines of a file; in a longer one, only whole lines. */
static exit_status
read_start(source *s, buffer *text)
{
	int64_t		from = (int64_t) s->mark_size;
	int64_t		size = s->size - from < BLOCK_SIZE ? s->size - from : BLOCK_SIZE;

	if (!source_read_text(s, from, (size_t) size, text))
		return source_changed(s);
	if (from + size < s->size)
		while (text->length > 0 && text->data[text->length - 1] != '\n' &&
			   text->data[text->length - 1] != '\r')
			text->length--;
	return EXIT_DONE;
}

static exit_status
refuse_unclear(const source *s, buffer *complaint)
{
	dialect_fault f = {
		.at = {1, 1},
		.code = "separator-unclear",
		.hint = N_("name the separator: --separator=CHAR")
	};

	message_text(&f.what, "commas, semicolons or tabs may separate the cells");
	return refuse(s, &f, complaint);
}

/* The first line is sep=; or the like, but something else separates cells. */
static exit_status
refuse_separator_line(const source *s, char found, buffer *complaint)
{
	dialect_fault f = {
		.at = {1, 1},
		.code = "separator-unclear",
		.hint = N_("correct the first line, or use --separator=CHAR")
	};
	buffer		said = {0};
	buffer		used = {0};

	separator_print(s->separator, &said);
	separator_print(found, &used);
	message_text(&f.what, "the first line says that %s separate the cells, but in the next lines %s do",
				 buffer_string(&said), buffer_string(&used));
	buffer_free(&said);
	buffer_free(&used);
	return refuse(s, &f, complaint);
}

/* By the option, the first line, or the next lines, in that order. */
static exit_status
find_separator(source *s, char given, const buffer *start, buffer *complaint)
{
	size_t		skip = 0;
	const char *text = buffer_string(start);
	size_t		length;
	char		ordered;
	char		found;
	bool		is_clear;

	s->has_separator_line = separator_line(text, start->length, &ordered,
										   &skip);
	text += skip;
	length = start->length - skip;
	is_clear = separator_guess(text, length, &found);
	s->separator = given != '\0' ? given :
		s->has_separator_line ? ordered : found;
	if (given != '\0')
		return EXIT_DONE;
	if (!s->has_separator_line)
		return is_clear ? EXIT_DONE : refuse_unclear(s, complaint);
	if (!separator_occurs(text, length, ordered) &&
		separator_occurs(text, length, found))
		return refuse_separator_line(s, found, complaint);
	return EXIT_DONE;
}

exit_status
dialect_find(source *s, const dialect_options *o, buffer *complaint)
{
	buffer		start = {0};
	exit_status status = check_format(s, complaint);

	if (status == EXIT_DONE)
		status = find_encoding(s, o->encoding, complaint);
	if (status == EXIT_DONE)
		status = read_start(s, &start);
	if (status == EXIT_DONE)
		status = find_separator(s, o->separator, &start, complaint);
	buffer_free(&start);
	return status;
}

exit_status
dialect_find_prose(source *s, const dialect_options *o, buffer *complaint)
{
	exit_status status;

	s->is_prose = true;
	status = check_format(s, complaint);
	return status == EXIT_DONE ? find_encoding(s, o->encoding, complaint) : status;
}

void
dialect_tell(const source *s)
{
	buffer		separators = {0};
	bool		other_encoding = strcmp(s->encoding.name, "UTF-8") != 0;
	bool		other_separator = s->separator != ',' || s->has_separator_line;

	separator_print(s->separator, &separators);
	if (s->has_separator_line)
		message_text(&separators, ", as its first line sep=%c says", s->separator);
	if (other_encoding && other_separator)
		message_result("%s: read as %s, with cells separated by %s",
					   s->shown.data, s->encoding.name, separators.data);
	else if (other_encoding)
		message_result("%s: read as %s", s->shown.data, s->encoding.name);
	else if (other_separator)
		message_result("%s: cells separated by %s", s->shown.data,
					   separators.data);
	buffer_free(&separators);
}
