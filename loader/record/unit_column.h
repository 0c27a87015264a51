/*
 * unit_column.h
 *	  A target or a figure whose unit may stand in a column of its own.
 *
 * Departments write 5 公里, or 5 and 公里 in two columns, or the unit in the
 * heading, or both; and a cell may say more than a number, such as 5 以上 or
 * +22 vs 2015.  All of it is read by core: the unit is put after the number of
 * the cell, and the result must have that unit and no other.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_UNIT_COLUMN_H
#define GOALPOST_UNIT_COLUMN_H

#include "core/model/progress.h"
#include "core/model/target.h"
#include "record/row.h"

typedef struct notation
{
	field		field;			/* FIELD_TARGET or FIELD_VALUE */
	target		target;			/* the one that field says is set */
	progress	progress;
} notation;

/* Read n->field of the record, with its unit; notes a fault when it cannot. */
extern bool unit_column_read(row *r, notation *n);

#endif							/* GOALPOST_UNIT_COLUMN_H */
