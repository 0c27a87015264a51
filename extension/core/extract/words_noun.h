/*
 * words_noun.h
 *	  Nouns that tell what kind of figure is measured.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_WORDS_NOUN_H
#define GOALPOST_WORDS_NOUN_H

#include "extract/plan_word.h"

extern const plan_word flow_nouns[];	/* counted within the period */
extern const plan_word stock_nouns[];	/* a state at its end */
extern const plan_word measure_nouns[]; /* with a verb before them a noun */
extern const plan_word yearly_nouns[];	/* 年均新增: by the year */
extern const plan_word price_index_nouns[]; /* 103 is a rise of 3 % */
extern const plan_word bare_nouns[];	/* figures without a unit */
extern const plan_word capped_nouns[];	/* the less, the better */
extern const plan_word time_nouns[];	/* measured in hours or days */
extern const plan_word project_nouns[]; /* money after them is what they cost */
extern const plan_word description_nouns[]; /* a figure after them describes */

#endif							/* GOALPOST_WORDS_NOUN_H */
