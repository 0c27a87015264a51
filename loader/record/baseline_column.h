/*
 * baseline_column.h
 *	  The baseline of a target, and its year, in columns of their own.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_BASELINE_COLUMN_H
#define GOALPOST_BASELINE_COLUMN_H

#include "record/direction_column.h"

typedef struct baseline
{
	cell		text;			/* empty: the row has none */
	int			year;			/* 0: not given */
	bool		year_is_own;	/* given in this row, not in a heading */
} baseline;

/* Read the cells of the baseline; false if there is a fault. */
extern bool baseline_column_read(row *r, baseline *b);

/* Its number, and its unit or that of its heading; false if there is a fault. */
extern bool baseline_read_value(row *r, const baseline *b, decimal *value,
								unit *u);

/*
 * A target without a comparator goes from its baseline: *d must lead there or,
 * if none is stated, becomes what the two values say.  False if there is a
 * fault.
 */
extern bool baseline_find_way(row *r, const baseline *b, notation *n,
							   direction *d);

/* Put the baseline into the target that was read; false if there is a fault. */
extern bool baseline_join(row *r, const baseline *b, notation *n);

#endif							/* GOALPOST_BASELINE_COLUMN_H */
