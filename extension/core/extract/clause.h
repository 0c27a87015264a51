/*
 * clause.h
 *	  The clauses of a Chinese sentence and the items of a list in one.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_CLAUSE_H
#define GOALPOST_CLAUSE_H

#include "extract/quantity.h"

#define CLAUSE_VALUES 16

/* A clause and the values in it. */
typedef struct clause_values
{
	text_span		text;
	size_t		count;
	quantity	values[CLAUSE_VALUES];
} clause_values;

/* Is the offset inside quotes, book marks or brackets that open in the part? */
extern bool span_is_inside(const sentence *s, text_span part, size_t offset,
						   const char *open, const char *close);

/* Read the clause that starts at from: up to a comma, a colon or the end. */
extern void clause_read(sentence *s, size_t from, clause_values *c);

/* The bytes of the comma or colon that ends the clause. */
extern size_t clause_mark_size(const sentence *s, size_t offset);

/*
 * The item of a list that starts at from, with the first of its values: it ends
 * at a 、 or a 和 that parts it from the next value, or with the clause.
 */
extern text_span clause_item(const sentence *s, const clause_values *c, size_t from,
						size_t first_value, size_t *next_value);

#endif							/* GOALPOST_CLAUSE_H */
