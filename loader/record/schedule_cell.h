/*
 * schedule_cell.h
 *	  A cell with the cumulative shares of a schedule.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_SCHEDULE_CELL_H
#define GOALPOST_SCHEDULE_CELL_H

#include "record/row.h"

/*
 * Read 0.15;0.4;0.7;1 or 15% 40% 70% 100% as the text of an array, such as
 * {0.15,0.4,0.7,1}; nothing is appended for an empty cell or after a fault.
 */
extern void schedule_cell_read(row *r, buffer *array);

#endif							/* GOALPOST_SCHEDULE_CELL_H */
