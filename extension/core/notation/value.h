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

/* Is a value next?  Fails on a word that is none of the notation's. */
extern bool value_check_start(literal *l);

/* Is this the end?  Fails on a second value, a word, or what else is left. */
extern bool value_check_end(literal *l);

/*
 * Fail at the value after the word that begins at from, which is one too many;
 * at the word where no value follows it.
 */
extern bool value_fail_another(literal *l, size_t from);

/* Read 2700亿元, $5 million, 百分之五, 5元3角2分 at the cursor. */
extern bool value_read(literal *l, value *v);

/*
 * The unit of several values in one literal: each may repeat it, the first
 * that has one gives it.  Another unit is an error.
 */
extern bool value_join_unit(literal *l, unit *common, const value *v);

/* Skip spaces and take what separates the bounds of a range, if it is there. */
extern bool value_take_range(literal *l, bool between);

#endif							/* GOALPOST_VALUE_H */
