/*
 * quantity_unit.h
 *	  The unit of a value in a sentence.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_QUANTITY_UNIT_H
#define GOALPOST_QUANTITY_UNIT_H

#include "notation/number.h"
#include "unit/unit.h"

/* One side of a unit, with its multiplier; false and the cursor as it was. */
extern bool quantity_unit_part(literal *l, size_t end, unit_part *part, char *word);

/* The unit of a number, which may be bare; false if it has two. */
extern bool quantity_unit(literal *l, size_t end, const number *n, unit *u);

#endif							/* GOALPOST_QUANTITY_UNIT_H */
