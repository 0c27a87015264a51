/*
 * unit_index.h
 *	  The known units, found by their spellings in a literal.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_UNIT_INDEX_H
#define GOALPOST_UNIT_INDEX_H

#include "unit/unit.h"
#include "notation/literal.h"

/*
 * The longest spelling or alias at offset: its length, or 0.  A Latin word
 * must match as a whole: symbols in their own case, English words in any case.
 */
extern size_t unit_index_find(const literal *l, size_t offset, unit_part *part);

/*
 * Is the Latin word from..end a spelling but for its case or an s at its end?
 */
extern bool unit_index_near(const literal *l, size_t from, size_t end);

/*
 * Read a currency sign or code that stands before its number, if there is one,
 * with its multiplier and the spaces after it.
 */
extern bool unit_read_currency(literal *l, unit_part *part);

#endif							/* GOALPOST_UNIT_INDEX_H */
