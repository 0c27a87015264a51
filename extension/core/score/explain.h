/*
 * explain.h
 *	  How a completion was worked out, in two lines of plain words.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_EXPLAIN_H
#define GOALPOST_EXPLAIN_H

#include "model/progress.h"
#include "model/target.h"
#include "score/language.h"

/*
 * The first line: the rule that was used, with its numbers.  The second: what
 * a report must say to meet the target.  NUL-terminated; buf has
 * SCORE_TEXT_SIZE bytes.  Returns the length.
 */
extern size_t explain_completion(const target *t, const progress *p,
								 language lang, char *buf);

#endif							/* GOALPOST_EXPLAIN_H */
