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

/* The same as chinese_read; the section tells whether targets are expected. */
extern void english_read(sentence *s, const section *x, due_time *time,
						 reading_list *list);

#endif							/* GOALPOST_ENGLISH_H */
