/*
 * meaning_column.h
 *	  Columns that are not read, but may turn the meaning of their rows.
 *
 * A direction, a comparator, a baseline or a multiplier in a column with an
 * unknown heading must not be lost: its heading tells, or what its cells say.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_MEANING_COLUMN_H
#define GOALPOST_MEANING_COLUMN_H

#include "record/header_reading.h"

/* Complain of each such column; fields has that of each heading. */
extern void meaning_column_check(reading *r, const field *fields);

#endif							/* GOALPOST_MEANING_COLUMN_H */
