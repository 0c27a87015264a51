/*
 * english_refusal.h
 *	  Why a value in an English sentence is no target.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_ENGLISH_REFUSAL_H
#define GOALPOST_ENGLISH_REFUSAL_H

#include "extract/english_verb.h"

/* Is it a budget, a denominator, an age, the size of what another counts? */
extern bool english_refuses(const sentence *s, const quantity *q,
							const english_verb *v, bool *is_certain);

/* A duration, a place or a bare number that nothing bounds. */
extern bool english_is_idle(const sentence *s, const quantity *q,
							const english_verb *v, plan_word_kind sense,
							bool *is_certain);

/* Is the value the goal of another body: the Paris Agreement's 1.5 °C? */
extern bool english_is_of_others(const sentence *s, const quantity *q);

/* May the goal be another body's: the Government aims? */
extern bool english_may_be_of_others(const sentence *s, const quantity *q);

#endif							/* GOALPOST_ENGLISH_REFUSAL_H */
