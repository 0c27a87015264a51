/*
 * chinese.h
 *	  Reading the targets of a Chinese sentence.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_CHINESE_H
#define GOALPOST_CHINESE_H

#include "extract/reading.h"

/* A sentence has no more targets than these; further ones are left out. */
#define READINGS_MAX 64

typedef struct reading_list
{
	size_t		count;
	reading		readings[READINGS_MAX];
} reading_list;

/*
 * Read the targets of a sentence.  is_plan: it stands where the text plans, not
 * where it may look back.  *time is what was said before about when
 * they are due, and what the sentence says about it.
 */
extern void chinese_read(sentence *s, bool is_plan, due_time *time,
			 reading_list *list);

#endif							/* GOALPOST_CHINESE_H */
