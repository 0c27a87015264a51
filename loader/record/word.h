/*
 * word.h
 *	  The words of columns that hold one of a few, in English and Chinese.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_WORD_COLUMN_H
#define GOALPOST_WORD_COLUMN_H

#include "base/buffer.h"
#include "file/cell.h"
#include "record/field.h"

/*
 * What the workspace calls the word in a cell: sum for 合计.  Of the target,
 * the baseline and the direction it is "" for a word that says that there is
 * none, of the breakdown "" for one that says that it is the total.  NULL if the field has no
 * such word.
 */
extern const char *word_meaning(field f, cell c);

/* Append in lower case, each gap as one underscore; b is cleared first. */
extern void word_normalise(buffer *b, cell text);

/*
 * Append the characters that count, in lower case: 合 计： is 合计, and Sub-Total
 * subtotal.
 */
extern void word_squeeze(buffer *b, cell c);

#endif							/* GOALPOST_WORD_COLUMN_H */
