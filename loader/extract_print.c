/*
 * extract_print.c
 *	  The targets found in a text, as rows of CSV or for review.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "extract_print.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/buffer.h"
#include "base/text.h"
#include "base/translate.h"

/* Only these, so that they can be read on any background */
#define DIM "\033[2m"
#define BOLD "\033[1m"
#define WARNING "\033[1;33m"
#define PLAIN "\033[0m"

void
extract_print_header(FILE *out)
{
	fputs("code,indicator,target,section,commitment,phrase,offset,line,certain\n",
		  out);
}

/* Print a cell, in quotes where CSV needs them. */
static void
print_cell(FILE *out, const char *text)
{
	if (strpbrk(text, ",\"\r\n") == NULL)
	{
		fputs(text, out);
		return;
	}
	putc('"', out);
	for (; *text != '\0'; text++)
	{
		if (*text == '"')
			putc('"', out);
		putc(*text, out);
	}
	putc('"', out);
}

/*
 * Print a part of the text as a cell.  Behind a space a spreadsheet does not run
 * it as a formula; load trims that.
 */
static void
print_text_cell(FILE *out, const char *text)
{
	if (text[0] != '\0' && strchr("=+-@", text[0]) != NULL)
		putc(' ', out);
	print_cell(out, text);
}

void
extract_print_row(FILE *out, int64_t number, const extract_find *f)
{
	fprintf(out, "T%03" PRId64 ",", number);
	print_text_cell(out, f->indicator);
	putc(',', out);
	print_cell(out, f->target);
	putc(',', out);
	print_text_cell(out, f->section);
	fprintf(out, ",%s,", f->commitment);
	print_text_cell(out, f->phrase);
	fprintf(out, ",%zu,%zu,%s\n", f->offset, f->line, f->is_certain ? "yes" : "no");
}

/* Is the character before or after a break part of a language with spaces? */
static bool
is_narrow(const char *text, size_t at)
{
	return (text[at] & 0x80) == 0;
}

/*
 * A part of the text in one line, without what could control a terminal.  A
 * break is a space between words, and nothing between Chinese characters.
 */
static void
print_text(FILE *out, const char *text, size_t from, size_t to)
{
	buffer		line = {0};
	buffer		shown = {0};

	for (size_t at = from; at < to; at++)
	{
		if (text[at] != '\r' && text[at] != '\n' && text[at] != '\t')
			buffer_append(&line, text + at, 1);
		else if (line.length > 0 && is_narrow(line.data, line.length - 1) &&
				 line.data[line.length - 1] != ' ' && is_narrow(text, at + 1))
			buffer_append(&line, " ", 1);
	}
	text_escape(&shown, buffer_string(&line), line.length);
	fputs(buffer_string(&shown), out);
	buffer_free(&line);
	buffer_free(&shown);
}

void
extract_print_review(FILE *out, int64_t number, const extract_find *f,
					 const char *text, bool colour)
{
	fputs(colour ? DIM : "", out);
	fprintf(out, translate(N_("T%03lld line %zu")), (long long) number, f->line);
	fprintf(out, "%s  ", colour ? PLAIN : "");
	print_text(out, text, f->sentence_from, f->from);
	fputs(colour ? BOLD : "[", out);
	print_text(out, text, f->from, f->to);
	fputs(colour ? PLAIN : "]", out);
	print_text(out, text, f->to, f->sentence_to);
	fprintf(out, "\n    -> %s: %s (%s)", f->indicator, f->target, f->commitment);
	if (!f->is_certain)
		fprintf(out, " %s%s%s", colour ? WARNING : "",
				translate(N_("not certain")), colour ? PLAIN : "");
	putc('\n', out);
}

bool
extract_print_colour(FILE *out)
{
	const char *term = getenv("TERM");
	const char *no_color = getenv("NO_COLOR");

	return isatty(fileno(out)) == 1 && (no_color == NULL || no_color[0] == '\0') &&
		term != NULL && term[0] != '\0' && strcmp(term, "dumb") != 0;
}
