/*
 * header_search.h
 *	  Finds the header of a sheet, which may have a title above it.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_HEADER_SEARCH_H
#define GOALPOST_HEADER_SEARCH_H

#include <libpq-fe.h>

#include "record/header.h"

/*
 * Count the records above the header.  That is the first of the first records
 * which has the headings that a file needs or, if none has, the one with most
 * known headings.  Kind and plan of h are set from the command line.
 */
extern exit_status header_search(source *s, const header *h,
								 const PGresult *aliases, int *above);

/*
 * Open the reader at the header.  What is written above it is shown unless
 * quiet, as it is not read; its days and units are added to h.
 */
extern void header_seek(csv_reader *reader, source *s, int above, bool quiet,
						header *h);

#endif							/* GOALPOST_HEADER_SEARCH_H */
