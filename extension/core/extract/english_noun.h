/*
 * english_noun.h
 *	  The noun phrase that an English clause measures.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_ENGLISH_NOUN_H
#define GOALPOST_ENGLISH_NOUN_H

#include "extract/plan_word.h"
#include "extract/sentence.h"

/* The part without articles, prepositions and marks at its ends. */
extern text_span english_noun_trim(const sentence *s, text_span part);

/* The noun phrase that follows a value or a verb at the start of the part. */
extern text_span english_noun_after(const sentence *s, text_span part);

/* The object of a verb at the start of the part, up to a comma. */
extern text_span english_object(const sentence *s, text_span part);

/* The subject that ends the part: emissions in «emissions will be cut». */
extern text_span english_subject(const sentence *s, text_span part);

#endif							/* GOALPOST_ENGLISH_NOUN_H */
