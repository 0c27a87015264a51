/*
 * extract.c
 *	  The command goalpost extract, which finds the targets in a plan's text.
 *
 * It needs no database.  What it writes is a plan that goalpost load reads; an
 * analyst corrects it first, with --review beside it.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "extract.h"

#include <errno.h>
#include <unistd.h>

#include "base/message.h"
#include "core/extract/extract.h"
#include "extract_print.h"
#include "file/source.h"

/* What was found, for the summary */
typedef struct tally
{
	int64_t		found;
	int64_t		uncertain;
} tally;

/* Find the targets of the text, and print each as it is found. */
static void
print_finds(const options *o, const buffer *text, FILE *out, tally *count)
{
	static extractor x;
	static extract_find f;
	bool		colour = extract_print_colour(out);

	if (!o->review)
		extract_print_header(out);
	extract_begin(&x, buffer_string(text), text->length,
				  o->has_period ? &o->period : NULL);
	while (extract_next(&x, &f))
	{
		count->found++;
		count->uncertain += f.is_certain ? 0 : 1;
		if (o->review)
			extract_print_review(out, count->found, &f, buffer_string(text), colour);
		else
			extract_print_row(out, count->found, &f);
	}
}

/* Rows that somebody corrected are not overwritten. */
static FILE *
open_output(const char *name)
{
	FILE	   *out = name == NULL ? stdout : fopen(name, "wxe");

	if (out == NULL && errno == EEXIST)
	{
		message_error("file \"%s\" exists", name);
		message_hint("It may have been corrected: name another file, or remove it.");
	}
	else if (out == NULL)
		message_error("could not create file \"%s\": %m", name);
	return out;
}

/* Standard output is closed by the program; a file must be complete. */
static exit_status
close_output(FILE *out, const char *name)
{
	bool		failed;

	if (out == stdout)
		return EXIT_DONE;
	failed = fflush(out) != 0 || ferror(out) != 0;
	if (fclose(out) == 0 && !failed)
		return EXIT_DONE;
	message_error("could not write file \"%s\": %m", name);
	unlink(name);
	return EXIT_NO_OUTPUT;
}

/* On standard output a summary would stand among the rows. */
static void
print_summary(const options *o, const source *s, const tally *count)
{
	if (o->output != NULL && !o->quiet)
		message_result_count("%s: %lld target found", "%s: %lld targets found",
							 count->found, s->shown.data, (long long) count->found);
	if (count->found == 0)
		message_warning("no targets found in \"%s\"", s->shown.data);
	if (count->uncertain > 0)
		message_warning("%lld of %lld targets are not certain: compare them with the text (--review)",
						(long long) count->uncertain, (long long) count->found);
}

static exit_status
write_finds(const options *o, const source *s, const buffer *text)
{
	FILE	   *out = open_output(o->output);
	tally		count = {0};
	exit_status status;

	if (out == NULL)
		return EXIT_NO_OUTPUT;
	if (o->output != NULL && !o->quiet)
		dialect_tell(s);
	print_finds(o, text, out, &count);
	status = close_output(out, o->output);
	if (status == EXIT_DONE)
		print_summary(o, s, &count);
	return status;
}

exit_status
extract(const options *o)
{
	source		s;
	buffer		text = {0};
	buffer		complaint = {0};
	exit_status status = source_open(&s, o->arguments[0]);

	if (status == EXIT_DONE)
		status = dialect_find_prose(&s, &o->dialect, &complaint);
	if (status == EXIT_DONE &&
		!source_read_text(&s, (int64_t) s.mark_size,
						  (size_t) s.size - s.mark_size, &text))
		status = source_changed(&s);
	if (status == EXIT_DONE)
		status = write_finds(o, &s, &text);
	buffer_free(&text);
	buffer_free(&complaint);
	source_close(&s);
	return status;
}
