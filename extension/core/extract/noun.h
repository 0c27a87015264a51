/*
 * noun.h
 *	  The noun phrase of a Chinese clause: what is measured.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_NOUN_H
#define GOALPOST_NOUN_H

#include "extract/plan_word.h"
#include "extract/sentence.h"

/* The part without the marks, scopes and words that lead to its noun. */
extern text_span noun_trim(const sentence *s, text_span part);

/* The noun phrase that ends the part, before its value, with 改造 and the like. */
extern text_span noun_before(const sentence *s, text_span part);

/* The noun phrase at the start of the part, which follows a value. */
extern text_span noun_after(const sentence *s, text_span part);

/* The bytes of a mark or an and that parts items of a list at offset, or 0. */
extern size_t noun_mark_size(const sentence *s, size_t offset);

/*
 * The end of the first noun of a list (A、B和C); *size are the bytes of what
 * parts it from the next.
 */
extern size_t noun_list_end(const sentence *s, text_span part, size_t *size);

#endif							/* GOALPOST_NOUN_H */
