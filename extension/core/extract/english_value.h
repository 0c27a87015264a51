/*
 * english_value.h
 *	  What the words around a value in an English sentence say.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_ENGLISH_VALUE_H
#define GOALPOST_ENGLISH_VALUE_H

#include "extract/reading.h"
#include "extract/section.h"

typedef enum preposition
{
	PREPOSITION_NONE,
	PREPOSITION_BY,
	PREPOSITION_TO,
	PREPOSITION_OF
} preposition;

/* The verb that governs a value, and the words directly before the value. */
typedef struct english_verb
{
	plan_word_kind kind;
	size_t		from;			/* of the verb */
	size_t		to;
	size_t		words;			/* where at least and the like start */
	preposition preposition;
	plan_word_kind bound;		/* at least, within */
	bool		is_about;
	bool		is_new;			/* additional */
	bool		is_cumulative;
	bool		is_noun;		/* a drop of: what falls follows in … */
	bool		takes_after;	/* build 20 schools: the noun follows */
	bool		is_within;		/* within 5 km or 5 days */
	bool		is_listed;		/* Coverage: 95 % */
	bool		is_passive;		/* will be: the noun is the subject */
	bool		is_past;		/* rose, reached */
	bool		is_refused;		/* up to */
	bool		is_base_form;	/* reduce, not reduced */
} english_verb;

/* Find the verb of a value, no earlier than from. */
extern void english_verb_find(const sentence *s, size_t from, const quantity *q,
							  english_verb *v);

/* Take the verb of the value before: reduce A by 10 % and B by 20 %. */
extern void english_verb_carry(const sentence *s, size_t from, english_verb *v,
							   const english_verb *last);

/* Does the sentence plan: will, aim, by 2030, an imperative? */
extern bool english_plans(const sentence *s, const section *x, bool has_time);

/* Does the value belong to what is planned? */
extern bool english_is_future(const sentence *s, const section *x,
							  const quantity *q, const english_verb *v,
							  bool plans);

/* Set sense and bound of r; false if the value is no target. */
extern bool english_value_read(const sentence *s, const quantity *q,
							   const english_verb *v, reading *r);

#endif							/* GOALPOST_ENGLISH_VALUE_H */
