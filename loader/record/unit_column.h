/*
 * unit_column.h
 *	  A target or a figure whose unit may be in a column of its own.
 *
 * Departments write 5 公里, or 5 and 公里 in two columns, or the unit in the
 * heading, or both.  A cell may also contain more than a number, such as 5 以上
 * or +22 vs 2015.  Core reads all of it: the unit is inserted after the number,
 * and the result must have that unit.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_UNIT_COLUMN_H
#define GOALPOST_UNIT_COLUMN_H

#include "core/model/progress.h"
#include "core/model/target.h"
#include "core/notation/literal.h"
#include "record/row.h"

/* A cell with the unit inserted, and spaces around it, or more. */
#define NOTATION_SIZE (2 * LITERAL_MAX + 16)

typedef struct notation
{
	field		field;			/* FIELD_TARGET or FIELD_VALUE */
	const char *comparator;		/* to be put before the cell; or NULL */
	char		text[NOTATION_SIZE];	/* what core has read */
	bool		is_percent;		/* the % is not in the cell itself */
	target		target;			/* if field is FIELD_TARGET */
	progress	progress;
} notation;

/* Read n->field of the record with its unit; false if there is a fault. */
extern bool unit_column_read(row *r, notation *n);

/* Is the unit beside the cell, or in its heading, %? */
extern bool unit_column_is_percent(const row *r);

#endif							/* GOALPOST_UNIT_COLUMN_H */
