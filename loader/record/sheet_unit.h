/*
 * sheet_unit.h
 *	  The unit that a title gives to the figures of a sheet, as in 单位：亿元.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_SHEET_UNIT_H
#define GOALPOST_SHEET_UNIT_H

#include <stdbool.h>

#include "core/unit/unit.h"
#include "file/cell.h"

typedef struct sheet_unit
{
	int			count;			/* different ones; 2 stands for more, too */
	char		text[UNIT_TEXT_SIZE];	/* the first one */
} sheet_unit;

/*
 * Add the units of a cell above the header.  Only known ones count, for 单位 may
 * also be an office.  Is that all that the cell says?
 */
extern bool sheet_unit_add(sheet_unit *s, cell c);

#endif							/* GOALPOST_SHEET_UNIT_H */
