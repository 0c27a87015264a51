/*
 * header_reading.h
 *	  What the files that read a header share.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_HEADER_READING_H
#define GOALPOST_HEADER_READING_H

#include "record/header.h"

/* State while a header is read. */
typedef struct reading
{
	header	   *h;
	const csv_record *record;
	source	   *source;
	buffer	   *complaint;		/* the first one; NULL: only try */
	bool		bad;
	char		value_unit[UNIT_TEXT_SIZE];	/* from its heading */
	int			periods;		/* columns of a wide sheet */
	period_span *spans;			/* of the periods, one for each heading */
} reading;

/* Report a fault in the heading with this number. */
extern void complain(reading *r, size_t number, const char *code,
					 const char *what, const char *hint);

/* Tell a plan from reports, unless the command line has. */
extern void tell_kind(reading *r, const field *fields);

/* Report that there is no column of figures, and name one that may be it. */
extern void complain_of_value(reading *r, const field *fields);

/* Take the unit of the title as that of the numbers that have none. */
extern void take_sheet_unit(reading *r, bool quiet);

/*
 * Find the columns of a wide sheet, whose headings are periods; their field is
 * FIELD_VALUE.
 */
extern void wide_header_find(reading *r, field *fields);

/* Make a header for each of them. */
extern void wide_header_split(const reading *r, const field *fields);

#endif							/* GOALPOST_HEADER_READING_H */
