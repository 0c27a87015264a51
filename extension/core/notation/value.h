/*
 * value.h
 *	  Reading a number together with its unit.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_VALUE_H
#define GOALPOST_VALUE_H

#include "notation/number.h"

typedef struct value
{
	number		number;
	unit		unit;
	size_t		from;			/* in folded offsets */
	size_t		to;
} value;

/* May a value start here?  Fails on a word. */
extern bool value_check_start(literal *l);

/* Is this the end?  Fails on a second value, a word, or anything else. */
extern bool value_check_end(literal *l);

/*
 * Fail at the extra value after the word that begins at from, or at the word
 * if no value follows it.
 */
extern bool value_fail_another(literal *l, size_t from);

/*
 * Read 2700亿元, $5 million, 百分之五, 5元3角2分 at the cursor.  The first also
 * reads 30多个, which sets number.is_over; the second fails on it.
 */
extern bool value_read_open(literal *l, value *v);
extern bool value_read(literal *l, value *v);

/*
 * Join the units of several values in one literal: the first value that has a
 * unit gives it, and the others may repeat it.  A different unit is an error.
 */
extern bool value_join_unit(literal *l, unit *common, const value *v);

/* Skip spaces and take the separator of a range, if there is one. */
extern bool value_take_range(literal *l, bool between);

#endif							/* GOALPOST_VALUE_H */
