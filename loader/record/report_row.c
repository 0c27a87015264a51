/*
 * report_row.c
 *	  A record of reports as a row of the table incoming.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "record/report_row.h"

#include <string.h>

#include "base/translate.h"
#include "database/copy_row.h"
#include "record/addable.h"
#include "record/missing_mark.h"
#include "record/printed.h"
#include "record/report_day.h"
#include "record/unit_column.h"

/* Print an unsigned percentage as a rise; "" for anything else. */
static void
print_as_rise(const progress *p, char *buf)
{
	progress	rise = *p;

	buf[0] = '\0';
	if (p->kind != PROGRESS_VALUE || p->is_change || p->value.digits < 0 ||
		p->unit.is_rate || unit_family_of(&p->unit) != FAMILY_SHARE)
		return;
	rise.is_change = true;
	if (progress_check(&rise) == ERROR_NONE)
		progress_print(&rise, buf);
}

/* Print a percentage as p % done; "" for anything else. */
static void
print_as_done(const progress *p, char *buf)
{
	progress	done = *p;

	buf[0] = '\0';
	if (p->kind != PROGRESS_VALUE || p->is_change || p->unit.is_rate ||
		p->unit.over.number != UNIT_PERCENT || p->unit.over.multiplier != 0)
		return;
	done.kind = PROGRESS_DONE;
	memset(&done.unit, 0, sizeof(done.unit));
	if (progress_check(&done) == ERROR_NONE)
		progress_print(&done, buf);
}

/* Has the figure no unit at all?  A 0 needs none. */
static bool
lacks_unit(const progress *p)
{
	return p->kind == PROGRESS_VALUE && unit_is_bare(&p->unit) &&
		p->unit.over.multiplier == 0 && p->value.digits != 0 && !p->has_base;
}

/*
 * Print a share without a unit as a percentage, which it is if its target is
 * in %; false if that has too many digits.
 */
static bool
print_as_percentage(const progress *p, char *buf)
{
	progress	percentage = *p;

	if (!percent_of_share(p->value, &percentage.value))
		return false;
	progress_print(&percentage, buf);
	return true;
}

/* The period that its heading or its day names. */
static period_span
find_span(const row *r, int32_t day)
{
	return r->header->is_part ? r->header->span :
		period_span_of(header_cell(r->header, r->record, FIELD_AS_OF), day);
}

/* Figures of one period each add up, unless they are running totals. */
static const char *
why_no_sum(const row *r, const progress *p)
{
	cell		c = header_cell(r->header, r->record, FIELD_VALUE);
	static const char word[] = "累计";

	if (r->header->is_running || find_span(r, p->as_of).is_running ||
		memmem(c.text, c.length, word, sizeof(word) - 1) != NULL)
		return N_("a running total is no figure of one period");
	return progress_why_no_sum(p);
}

/* Append the first day of a period that is longer than a month. */
static void
copy_start(const row *r, int32_t day, buffer *out)
{
	period_span span = find_span(r, day);
	char		first[PERIOD_TEXT_SIZE];

	if (span.first == NO_DAY)
	{
		copy_null(out);
		return;
	}
	day_print(span.first, first);
	copy_text(out, first);
}

/* Append the columns of a figure; NULL if none is reported. */
static void
copy_figure(const row *r, const notation *n, buffer *out)
{
	const progress *p = n == NULL ? NULL : &n->progress;
	char		text[PROGRESS_TEXT_SIZE];
	char		rise[PROGRESS_TEXT_SIZE];
	char		done[PROGRESS_TEXT_SIZE];
	char		share[PROGRESS_TEXT_SIZE] = "";
	char		day[PERIOD_TEXT_SIZE];
	bool		lacks = p != NULL && lacks_unit(p);
	bool		takes = lacks && r->header->unit_from_target;

	if (p == NULL)
	{
		for (int i = 0; i < 8; i++)
			copy_null(out);
		return;
	}
	day_print(p->as_of, day);
	progress_print(p, text);
	print_as_rise(p, rise);
	print_as_done(p, done);
	if (takes && r->header->percent == PERCENT_SHARE)
		takes = print_as_percentage(p, share);
	copy_text(out, day);
	copy_text(out, text);
	copy_text(out, rise[0] == '\0' ? NULL : rise);
	copy_text(out, done[0] == '\0' ? NULL : done);
	copy_text(out, why_no_sum(r, p));
	copy_text(out, !lacks ? NULL : takes ? "target" : "nowhere");
	copy_text(out, share[0] == '\0' ? NULL : share);
	/* The server knows whether the target is in %. */
	row_copy_percent(r, n->is_percent || takes, p->value, out);
}

/* FNV-1a, since the cell may be no text in the encoding of the file. */
static int64_t
hash_cell(cell c)
{
	uint64_t	hash = UINT64_C(0xcbf29ce484222325);

	for (size_t i = 0; i < c.length; i++)
		hash = (hash ^ (unsigned char) c.text[i]) * UINT64_C(0x100000001b3);
	return (int64_t) hash;
}

/* Append the cells that are not read, as an array of hashes. */
static void
copy_unread(const row *r, buffer *out)
{
	const header *h = r->header;
	buffer		hashes = {0};

	for (int i = 0; i < h->unread_count; i++)
	{
		size_t		number = h->unread[i].number;
		cell		c = {"", 0};

		if (number < r->record->cell_count)
			c = cell_trim(r->record->cells[number]);
		buffer_format(&hashes, "%s%lld", i == 0 ? "{" : ",",
					  (long long) hash_cell(c));
	}
	if (h->unread_count > 0)
		buffer_text(&hashes, "}");
	copy_text(out, h->unread_count > 0 ? buffer_string(&hashes) : NULL);
	buffer_free(&hashes);
}

bool
report_row(row *r, buffer *out)
{
	bool		missing = missing_mark_is(r->header->marks,
										  header_cell(r->header, r->record,
													  FIELD_VALUE));
	row_key		k = row_read_key(r);
	notation	n = {.field = FIELD_VALUE};
	const char *figure_status = NULL;

	if (!missing)
	{
		bool		good;

		if (k.code.length == 0 && k.name.length == 0)
			row_fault(r, r->header->column[FIELD_CODE] >= 0 ?
					  FIELD_CODE : FIELD_INDICATOR,
					  "required", "the row names no indicator",
					  "write its code or its name");
		good = unit_column_read(r, &n);
		report_day_read(r, &n.progress, good);
		figure_status = row_word(r, FIELD_FIGURE_STATUS, "figure-status",
								 "write a code of SDMX's CL_OBS_STATUS or its word, such as A or final (正式), P or provisional (初步), E or estimated (预计), F or forecast (预测)");
	}
	if (r->fault_count > 0)
		return false;
	row_copy_key(r, &k, out);
	copy_figure(r, missing ? NULL : &n, out);
	if (!missing)
	{
		note_unit(r->notes, &n.progress.unit);
		note_day(r->notes, n.progress.as_of);
	}
	copy_text(out, figure_status);
	copy_cell(out, header_cell(r->header, r->record, FIELD_NOTE));
	printed_copy(r, out);
	if (missing)
		copy_null(out);
	else
		copy_start(r, n.progress.as_of, out);
	copy_unread(r, out);
	copy_end(out);
	return true;
}
