/*
 * number.h
 *	  Reading numbers in digits and in Chinese numerals.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_NUMBER_H
#define GOALPOST_NUMBER_H

#include "base/decimal.h"
#include "unit/unit.h"
#include "notation/literal.h"

typedef struct number
{
	decimal		value;			/* with its sign */
	char		sign;			/* '+', '-' or 0, as written */
	bool		has_prefix;		/* a unit before the number: $, 百分之 */
	unit_part	prefix;
	bool		is_numeral;		/* 三百, not 300 */
	bool		spelled_zero;	/* 零: a whole target by itself */
	bool		is_over;		/* 30多, 过半: only known to be more */
	size_t		from;			/* its place, in folded offsets */
	size_t		to;
} number;

/* Is there a number at the cursor, with or without a sign and a prefix? */
extern bool number_at(literal *l);

/* Bytes of NaN or Infinity at offset, 0 if neither is there. */
extern size_t number_not_finite(const literal *l, size_t offset);

/* Read the number at the cursor; fails if there is none. */
extern bool number_read(literal *l, number *n);

/* Read a decimal alone, as numeric_out prints it. */
extern error_code decimal_parse(const char *text, size_t length, decimal *d,
								parse_error *error);

#endif							/* GOALPOST_NUMBER_H */
