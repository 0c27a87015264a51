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

#include <string.h>
#include <strings.h>

#include "base/message.h"
#include "core/extract/extract.h"
#include "extract_output.h"
#include "extract_print.h"
#include "file/prose_reader.h"

/* What was found, for the summary */
typedef struct tally
{
	int64_t		found;
	int64_t		uncertain;
	int64_t		bad_bytes;
} tally;

/* Print the targets of a part of the text, each as it is found. */
static void
print_part(const options *o, extractor *x, const prose_reader *r, FILE *out,
		   tally *count)
{
	static extract_find f;
	bool		colour = extract_print_colour(out);
	const char *text = buffer_string(&r->text);

	if (!r->at_end)
		extract_stop_at(x, r->text.length > EXTRACT_AHEAD ?
						r->text.length - EXTRACT_AHEAD : 0);
	while (extract_next(x, &f))
	{
		count->found++;
		count->uncertain += f.is_certain ? 0 : 1;
		if (o->review)
			extract_print_review(out, count->found, &f, text, colour);
		else
			extract_print_row(out, count->found, &f);
	}
}

/* Read the text in parts, so that memory does not grow with it. */
static exit_status
print_finds(const options *o, prose_reader *r, FILE *out, tally *count)
{
	static extractor x;
	exit_status status;

	do
		status = prose_reader_go_on(r, 0);
	while (status == EXIT_DONE && !r->at_end && r->text.length < EXTRACT_FIRST);
	if (!o->review)
		extract_print_header(out);
	extract_begin(&x, buffer_string(&r->text), r->text.length,
				  o->has_period ? &o->period : NULL);
	while (status == EXIT_DONE)
	{
		print_part(o, &x, r, out, count);
		if (r->at_end)
			break;
		status = prose_reader_go_on(r, extract_drop(&x));
		extract_go_on(&x, buffer_string(&r->text), r->text.length);
	}
	count->bad_bytes = r->bad;
	return status;
}

/* Does the name say that it is no prose? */
static bool
is_table(const source *s)
{
	const char *dot = strrchr(s->name, '.');

	return dot != NULL && (strcasecmp(dot, ".csv") == 0 ||
						   strcasecmp(dot, ".tsv") == 0);
}

/* On standard output a summary would stand among the rows. */
static void
print_summary(const options *o, const source *s, const tally *count)
{
	if (o->output != NULL && !o->quiet)
		message_result_count("%s: %lld target found", "%s: %lld targets found",
							 count->found, s->shown.data, (long long) count->found);
	if (count->bad_bytes > 0)
		message_warning("\"%s\": bytes that are not %s were left out: %lld",
						s->shown.data, s->encoding.name, (long long) count->bad_bytes);
	if (is_table(s))
		message_warning("\"%s\" may be a table, which \"goalpost load\" reads",
						s->shown.data);
	if (count->found == 0)
		message_warning("no targets found in \"%s\"", s->shown.data);
	if (count->uncertain > 0)
		message_warning("%lld of %lld targets are not certain: compare them with the text (--review)",
						(long long) count->uncertain, (long long) count->found);
}

static exit_status
write_finds(const options *o, source *s)
{
	extract_output out;
	tally		count = {0};
	prose_reader r;
	exit_status status = extract_output_open(&out, o->output);

	if (status != EXIT_DONE)
		return status;
	if (o->output != NULL && !o->quiet)
		dialect_tell(s);
	status = prose_reader_open(&r, s);
	if (status == EXIT_DONE)
		status = print_finds(o, &r, out.stream, &count);
	prose_reader_close(&r);
	status = extract_output_close(&out, status);
	if (status == EXIT_DONE)
		print_summary(o, s, &count);
	return status;
}

exit_status
extract(const options *o)
{
	source		s;
	buffer		complaint = {0};
	exit_status status = source_open(&s, o->arguments[0]);

	if (status == EXIT_DONE)
		status = dialect_find_prose(&s, &o->dialect, &complaint);
	if (status == EXIT_DONE)
		status = write_finds(o, &s);
	buffer_free(&complaint);
	source_close(&s);
	return status;
}
