/*
 * english_negation.h
 *	  A negation before a value in an English sentence.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_ENGLISH_NEGATION_H
#define GOALPOST_ENGLISH_NEGATION_H

#include "extract/english_verb.h"

typedef struct negation
{
	bool		is_found;
	bool		is_certain;		/* that it negates the verb of the value */
	bool		is_of_object;	/* families with no home: of a noun alone */
	size_t		from;
} negation;

/* Find the negation of a value's verb, between from and the value. */
extern void english_negation_find(const sentence *s, size_t from, const english_verb *v,
								  negation *n);

/*
 * Turn the bound: will not exceed 5 % is at most 5 %.  False if the value is
 * no target then: will not build 50 homes.
 */
extern bool english_negation_turn(const sentence *s, const negation *n, text_span rest,
								  const english_verb *v, reading *r);

#endif							/* GOALPOST_ENGLISH_NEGATION_H */
