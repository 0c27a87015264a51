/*
 * english_verb.h
 *	  The verb that governs a value in an English sentence.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_ENGLISH_VERB_H
#define GOALPOST_ENGLISH_VERB_H

#include "extract/reading.h"
#include "extract/words.h"

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
	bool		is_between;		/* between 5 and 7 % */
	bool		is_goal;		/* with interim targets of 9 % */
	bool		is_listed;		/* Coverage: 95 % */
	bool		is_passive;		/* will be: the noun is the subject */
	bool		is_after;		/* 20 % of homes will be: it follows the value */
	bool		is_present;		/* is, are */
	bool		is_annual;		/* annual growth of */
	bool		has_preposition;	/* of its own, none carried */
	bool		is_past;		/* rose, reached */
	bool		is_refused;		/* up to */
	bool		is_base_form;	/* reduce, not reduced */
} english_verb;

/* Rise or fall. */
static inline bool
is_change_kind(plan_word_kind kind)
{
	return kind == PLAN_RISE || kind == PLAN_FALL;
}

/* Find the verb of a value, no earlier than from. */
extern void english_verb_find(const sentence *s, size_t from, const quantity *q,
							  english_verb *v);

/* Take the verb of the value before: reduce A by 10 % and B by 20 %. */
extern void english_verb_carry(const sentence *s, size_t from, english_verb *v,
							   const english_verb *last);

/* Is the word, at least of three letters, no participle? */
extern bool english_is_base_form(const sentence *s, size_t at, size_t size);

/*
 * The predicate that follows a value whose noun is its subject: 20 % of homes
 * will be connected.  PLAN_NONE for a participle beside its noun; a predicate
 * of what is or was is PLAN_PAST (english_predicate.c).
 */
extern plan_word_kind english_predicate(const sentence *s, text_span rest,
										text_span *verb);

/* The verb that starts the part, as an imperative or a gerund does. */
extern bool english_starts_with_verb(const sentence *s, text_span part);

#endif							/* GOALPOST_ENGLISH_VERB_H */
