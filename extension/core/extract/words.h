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
extern const plan_word capacity_words[];	/* before a size: 年产 */
extern const plan_word chinese_tails[];	/* 建设: ends no noun phrase */
extern const plan_word chinese_predicates[];	/* after a noun: 建成投用 */
extern const plan_word other_measure_words[];
extern const plan_word growth_after[];	/* after a share: 的增速 */
extern const plan_word round_leads[];	/* before 千亿元 without a number */
extern const plan_word round_ends[];	/* and after it */
extern const plan_word label_words_before[];
extern const plan_word label_words_after[];

/* In doubt (words_doubt.c) */
extern const plan_word cap_verbs[]; /* keep down what follows */
extern const plan_word hold_verbs[];	/* likewise, before a preposition */
extern const plan_word hold_prepositions[];
extern const plan_word next_year_words[];

/* English (words_english.c) */
extern const plan_word english_verbs[];
extern const plan_word english_value_words[];
extern const plan_word english_commitments[];
extern const plan_word english_before_nouns[];
extern const plan_word english_change_nouns[];
extern const plan_word english_changes_after[];
extern const plan_word english_change_adjectives[];
extern const plan_word english_yearly_words[];
extern const plan_word english_goal_nouns[];
extern const plan_word english_predicates[];
extern const plan_word english_baseline_words[];
extern const plan_word english_budgets[];
extern const plan_word english_spending[];
extern const plan_word english_other_bodies[];
extern const plan_word english_attributes[];
extern const plan_word english_denominators[];
extern const plan_word english_durations[];
extern const plan_word english_places[];
extern const plan_word english_refused_after[];
extern const plan_word english_modals[];
extern const plan_word english_row_labels[];
extern const plan_word english_measures[];
extern const plan_word english_share_attributes[];
extern const plan_word english_parts_of_money[];
extern const plan_word english_promises[];
extern const plan_word english_fractions[];	/* their kind is the share */
extern const plan_word english_after_fractions[];
extern const plan_word english_number_names[];
extern const plan_word english_definites[];
extern const plan_word english_perhaps_baseline[];
extern const plan_word english_base_nouns[];
extern const plan_word english_before_gerunds[];
extern const plan_word english_future_perfect[];
extern const plan_word english_determiners[];
extern const plan_word english_alternatives[];
extern const plan_word english_named_years[];	/* their kind is the year */
extern const plan_word english_be[];
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
extern const plan_word horizon_names[];	/* in a title: vision 2030 */
extern const plan_word year_names[];	/* in a title: annual report 2030 */
extern const plan_word plan_names[];	/* in a title: plan, strategy */
extern const plan_word english_past_words[];	/* before a value: was, since */
extern const plan_word past_words[];	/* a clause of what was achieved */
extern const plan_word open_past_words[];	/* the same, where no plan is told */

#endif							/* GOALPOST_WORDS_H */
