/*
 * english_value.h
 *	  What the words around a value in an English sentence say.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_ENGLISH_VALUE_H
#define GOALPOST_ENGLISH_VALUE_H

#include "extract/english_verb.h"

/* A change told after a share: 20 % fewer, a 25 % annual reduction. */
typedef struct change_after
{
	plan_word_kind kind;		/* PLAN_NONE if there is none */
	bool		is_yearly;
	size_t		end;			/* of its words */
} change_after;

extern change_after english_change_after(const sentence *s, const quantity *q);

/*
 * Of what should be small (turnover: 7 %) a value without a direction is a cap.
 * Was r made one?
 */
extern bool english_cap_by_noun(const sentence *s, reading *r);

/* Is a target in one word a verb: halve, eliminate; not zero? */
extern bool english_is_verb(const sentence *s, const quantity *q);

/*
 * Set sense and bound of r; false if the value is no target.  rest is what
 * follows the value, up to the next one.
 */
extern bool english_value_read(const sentence *s, const quantity *q,
							   const english_verb *v, text_span rest, reading *r);

/* May a reader take the target otherwise: times improve by 10 %? */
extern bool english_is_doubtful(const sentence *s, const english_verb *v, const reading *r);

#endif							/* GOALPOST_ENGLISH_VALUE_H */
