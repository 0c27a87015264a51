/*
 * decimal_column.h
 *	  The columns of a file whose numbers may have decimal commas.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_DECIMAL_COLUMN_H
#define GOALPOST_DECIMAL_COLUMN_H

#include "record/header.h"

/*
 * In a file with semicolons 1.500 may be 1500 or 1.5.  Refuse it if no number
 * tells, or if its numbers have decimal commas, until --decimal says so.
 */
extern exit_status decimal_column_check(const header *h, source *s,
										buffer *complaint);

/* Rewrite the numbers of a record as the notation has them. */
extern void decimal_column_rewrite(const header *h, csv_record *record);

#endif							/* GOALPOST_DECIMAL_COLUMN_H */
