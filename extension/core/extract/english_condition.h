/*
 * english_condition.h
 *	  The conditions of an English sentence.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_ENGLISH_CONDITION_H
#define GOALPOST_ENGLISH_CONDITION_H

#include "extract/sentence.h"

typedef enum condition
{
	CONDITION_NONE,
	CONDITION_OTHER,			/* the sentence has one, elsewhere */
	CONDITION_HERE				/* if prices rise by 10 %: no target */
} condition;

/* Does the value at the offset belong to a condition, or depend on one? */
extern condition english_condition_at(const sentence *s, size_t offset);

#endif							/* GOALPOST_ENGLISH_CONDITION_H */
