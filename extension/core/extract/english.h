/*
 * english.h
 *	  Reading the targets of an English sentence.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_ENGLISH_H
#define GOALPOST_ENGLISH_H

#include "extract/chinese.h"
#include "extract/section.h"

/*
 * The targets of a sentence.  The section tells whether any are expected, and
 * learns of a list that the sentence opens; time is that of its heading.
 */
extern void english_read(sentence *s, section *x, const due_time *time,
						 reading_list *list);

#endif							/* GOALPOST_ENGLISH_H */
