/*
 * words.h
 *	  The tables of words, Chinese and English.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_WORDS_H
#define GOALPOST_WORDS_H

#include "extract/plan_word.h"
#include "notation/word.h"

/* A target in one word, and the noun of which it makes one: 零 + 填埋. */
typedef struct whole_word
{
	const char *text;
	word_kind	kind;
} whole_word;

/* The longest whole word that starts at part.from; NULL if there is none. */
extern const whole_word *whole_word_at(const char *text, text_span part,
									   size_t *size);

/* Chinese (words_chinese.c) */
extern const plan_word chinese_verbs[];	/* before a noun or a value */
extern const plan_word noun_verbs[];	/* that are nouns too: 造林 */
extern const plan_word second_verbs[];	/* after another verb: 加固 */
extern const plan_word chinese_value_words[];	/* directly before a value */
extern const plan_word chinese_adverbs[];	/* at the start of a clause */
extern const plan_word chinese_commitments[];
extern const plan_word chinese_scopes[];	/* 全省: no part of an indicator */
extern const plan_word chinese_refusals[];
extern const plan_word chinese_size_nouns[];	/* what has a size class */
extern const plan_word chinese_tails[];	/* 建设: ends no noun phrase */
extern const plan_word chinese_predicates[];	/* after a noun: 建成投用 */
extern const plan_word other_measure_words[];
extern const plan_word growth_after[];	/* after a share: 的增速 */
extern const plan_word round_leads[];	/* before 千亿元 without a number */
extern const plan_word round_ends[];	/* and after it */
extern const plan_word label_words_before[];
extern const plan_word label_words_after[];

/* English (words_english.c) */
extern const plan_word english_verbs[];
extern const plan_word english_value_words[];
extern const plan_word english_commitments[];
extern const plan_word english_refusals[];
extern const plan_word english_numerals[];	/* their kind is the number */
extern const plan_word english_function_words[];	/* in no noun phrase */
extern const plan_word month_names[];

/* Both (words_tense.c) */
extern const plan_word heading_words[]; /* past or future, in a heading */
extern const plan_word report_names[];	/* in a title: looks back first */
extern const plan_word estimate_words[];	/* of the year that ends */
extern const plan_word glossary_words[];	/* in a heading: explains terms */
extern const plan_word strong_future_words[];
extern const plan_word turn_words[];	/* where a text turns to the future */
extern const plan_word past_words[];	/* a clause of what was achieved */
extern const plan_word open_past_words[];	/* the same, where no plan is told */

#endif							/* GOALPOST_WORDS_H */
