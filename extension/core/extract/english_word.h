/*
 * english_word.h
 *	  Finding words, verbs, times and bases in an English sentence.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_ENGLISH_WORD_H
#define GOALPOST_ENGLISH_WORD_H

#include "extract/reading.h"

/* The start of the word before an offset, or from if there is none. */
extern size_t english_word_before(const sentence *s, size_t from, size_t offset);

/* The start of the word after the one at offset, or to. */
extern size_t english_word_after(const sentence *s, size_t offset, size_t to);

/*
 * The last word of a table in the part, going backwards; *at is its offset and
 * *size its length.
 */
extern const plan_word *english_last_word(const sentence *s,
										  const plan_word *table, text_span part,
										  size_t *at, size_t *size);

/*
 * A time in the part: by 2030, by the end of June 2026, in 2027.  Of several,
 * the first one.
 */
extern bool english_due_time(const sentence *s, text_span part, due_time *time);

/* The time that a label names: FY 2026 target, Target (2030). */
extern bool english_label_time(const sentence *s, text_span part, due_time *time);

/* The first year that the part names; 0 if it names none. */
extern int	english_year_in(const sentence *s, text_span part);

/* A base: from a 2019 baseline, compared with 2015, below 2010 levels. */
extern bool english_base(const sentence *s, text_span part, period *base);

#endif							/* GOALPOST_ENGLISH_WORD_H */
