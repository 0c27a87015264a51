/*
 * unit_word.h
 *	  Reading a unit kept as text: a quoted word, or an unknown word.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_UNIT_WORD_H
#define GOALPOST_UNIT_WORD_H

#include "unit/unit.h"
#include "notation/literal.h"

/* Is there a letter at offset, with which a unit may begin? */
extern bool unit_letter_at(const literal *l, size_t offset);

/* Read the quoted word at the cursor; word holds UNIT_WORD_MAX and a NUL. */
extern bool unit_read_quoted(literal *l, unit_part *part, char *word);

/*
 * Read an unknown word: a whole run of letters, up to a word of the notation.
 * Refuses what is rather something else: a word that goes on, that is joined to
 * its number or nearly a known unit, a Chinese one after a Chinese numeral.
 */
extern bool unit_read_unknown(literal *l, unit_part *part, char *word,
							  bool after_numeral);

#endif							/* GOALPOST_UNIT_WORD_H */
