/*
 * header.h
 *	  Which column of a file holds which field.
 *
 * Headings are looked up in the workspace's table column_alias.  They can be in
 * any order.  A plan and reports are told apart by their columns.  A wide sheet
 * has a column of figures for each period; for each of them there is a header
 * by which its cell is read like the row of a sheet that is not.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_HEADER_H
#define GOALPOST_HEADER_H

#include <libpq-fe.h>

#include "base/text.h"
#include "core/model/period.h"
#include "core/unit/unit.h"
#include "file/csv_reader.h"
#include "file/decimal_style.h"
#include "file/title_day.h"
#include "record/field.h"
#include "record/percent.h"
#include "record/period_span.h"
#include "record/sheet_unit.h"

/* A column that is not read; rows may be told apart by it. */
typedef struct unread_column
{
	size_t		number;
	char		heading[QUOTED_SIZE];
} unread_column;

typedef struct header
{
	import_kind kind;			/* KIND_UNKNOWN: decided by the headings */
	const char *plan;			/* of records that name none, or NULL */
	const period *period;		/* of the plans of the file, or NULL */
	int32_t		as_of;			/* day of the figures, or NO_DAY */
	int32_t		last_day;		/* that a figure can have */
	bool		is_running;		/* its figures are running totals */
	struct header *parts;		/* of a wide sheet, one for each period */
	int			part_count;
	bool		is_part;		/* as_of is that of its heading */
	period_span span;			/* of a part */
	title_days	title_days;		/* in the title and the name of the file */
	sheet_unit	sheet_unit;		/* in the title */
	bool		is_title_unit;	/* unit is that of the title */
	int64_t		end;			/* bytes of the source before the records */
	const PGresult *marks;		/* the table missing_mark */
	percent_reading percent;	/* of columns in % */
	decimal_style decimal;		/* of numbers */
	bool		unit_from_target;	/* of figures without a unit */
	size_t		cell_count;		/* every record has as many, and then empty ones */
	int			column[FIELD_COUNT];	/* -1: the file has none */
	char		unit[UNIT_TEXT_SIZE];	/* from a heading such as 完成值(亿元) */
	char		target_unit[UNIT_TEXT_SIZE];
	char		baseline_unit[UNIT_TEXT_SIZE];
	int			baseline_year;	/* from a heading such as Baseline (2015); or 0 */
	int			target_year;
	bool		completion_is_percent;	/* as in 完成率(%) */
	unread_column *unread;
	int			unread_count;
} header;

/*
 * Would header_read take this record?  Nothing is reported.  Sets *known to the
 * number of fields that its headings name.
 */
extern bool header_fits(const header *h, const csv_record *record, source *s,
						const PGresult *aliases, int *known);

/*
 * Read the header of a file, with kind and plan set from the command
 * line.  All faults are reported; the first one is put into *complaint, for the
 * ledger.  Ignored columns are named unless quiet.
 */
extern exit_status header_read(header *h, const csv_record *record,
							   source *s, const PGresult *aliases, bool quiet,
							   buffer *complaint);

/* Free what header_read made. */
extern void header_free(header *h);

/* The trimmed cell of a field; empty if the file has no such column. */
extern cell header_cell(const header *h, const csv_record *record, field f);

/* The column of a field; 0 if the file has none. */
extern size_t header_column(const header *h, field f);

#endif							/* GOALPOST_HEADER_H */
