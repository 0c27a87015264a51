/*
 * direction_column.h
 *	  Which way a target goes, by a column of its own.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_DIRECTION_COLUMN_H
#define GOALPOST_DIRECTION_COLUMN_H

#include "record/unit_column.h"

typedef enum direction
{
	DIRECTION_NONE,
	DIRECTION_INCREASE,			/* more is better */
	DIRECTION_DECREASE
} direction;

/*
 * The direction that the row states, in whichever of its columns; false if
 * there is a fault.
 */
extern bool direction_column_read(row *r, direction *d);

/*
 * Is it given as a dash alone?  Beside + that is a minus, but the target or its
 * baseline has to confirm it.
 */
extern bool direction_is_dash(const row *r);

/* Has the cell of the target no comparator, and no sign of a change? */
extern bool direction_is_open(const row *r, notation *n);

/*
 * Read the target with its unit so that it goes in that direction; false if
 * there is a fault.
 */
extern bool direction_read_target(row *r, direction d, notation *n);

/* The column that states the direction of the row. */
extern field direction_field(const row *r);

/* The direction of a target; none of a range, = and ~. */
extern direction direction_of(const target *t);

/* <= for a decrease, >= else. */
extern const char *direction_comparator(direction d);

#endif							/* GOALPOST_DIRECTION_COLUMN_H */
