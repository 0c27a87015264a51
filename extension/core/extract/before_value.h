/*
 * before_value.h
 *	  The words before a value, read backwards, and those at the start of a
 *	  clause, read forwards.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_BEFORE_VALUE_H
#define GOALPOST_BEFORE_VALUE_H

#include "extract/reading.h"

/*
 * Read what stands directly before the end of the part, such as 力争累计突破 or
 * 较2015年下降, into r.  Returns where it starts.
 */
extern size_t before_value_read(sentence *s, text_span part, reading *r);

/*
 * Pass over commitments, times, scopes and adverbs at the start of the part,
 * and note them in r.  Returns the start of the rest.
 */
extern size_t clause_start_read(sentence *s, text_span part, reading *r);

/* The verb at the start of the part and its bytes; PLAN_NONE if there is none. */
extern plan_word_kind clause_verb(const sentence *s, text_span part, size_t *size);

#endif							/* GOALPOST_BEFORE_VALUE_H */
