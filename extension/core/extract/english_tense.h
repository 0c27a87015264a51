/*
 * english_tense.h
 *	  Whether an English sentence plans, and which of its values it plans.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_ENGLISH_TENSE_H
#define GOALPOST_ENGLISH_TENSE_H

#include "extract/english_verb.h"
#include "extract/section.h"

/* What a sentence says of its values. */
typedef enum english_plan
{
	ENGLISH_TELLS,				/* what is or was */
	ENGLISH_LISTS,				/* an item of a list that plans */
	ENGLISH_PLANS				/* will, aim, by 2030, an imperative */
} english_plan;

/* Does the sentence plan?  has_time: a time stands before its first value. */
extern english_plan english_plans(const sentence *s, const section *x, bool has_time);

/*
 * Does the plan tell of the value?  Words of the past count from told_from,
 * where the last target ends, to told_to, where a baseline before the value
 * starts; rest is what follows the value.
 */
extern bool english_is_future(const sentence *s, const section *x, const quantity *q,
							  const english_verb *v, english_plan plan,
							  size_t told_from, size_t told_to,
							  text_span rest);

#endif							/* GOALPOST_ENGLISH_TENSE_H */
