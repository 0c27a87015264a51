/*
 * decimal_style.h
 *	  Whether a point or a comma stands before the decimals of numbers.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_DECIMAL_STYLE_H
#define GOALPOST_DECIMAL_STYLE_H

#include <stdbool.h>
#include <stddef.h>

typedef enum decimal_style
{
	DECIMAL_UNTOLD,				/* a point, as the notation has it */
	DECIMAL_POINT,
	DECIMAL_COMMA
} decimal_style;

/* What the numbers of a file tell of it */
typedef struct decimal_tally
{
	bool		has_point;		/* 12.5, 1,234.5 */
	bool		has_comma;		/* 12,5, 1.234,5 */
	bool		has_either;		/* 1.500 or 1,500 */
} decimal_tally;

extern void decimal_tally_add(decimal_tally *t, const char *text,
							  size_t length);

/*
 * Rewrite the numbers of a text as the notation has them: 1.234,5 and 1 234,5
 * become 1,234.5.  Returns the new length, which is not more.
 */
extern size_t decimal_rewrite(char *text, size_t length, decimal_style style);

#endif							/* GOALPOST_DECIMAL_STYLE_H */
