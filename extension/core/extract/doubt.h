/*
 * doubt.h
 *	  What a reader might read otherwise, whatever the grammar made of it.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_DOUBT_H
#define GOALPOST_DOUBT_H

#include "extract/reading.h"

/* May the target be another one than t?  It stands under that heading. */
extern bool doubt_is(const sentence *s, const reading *r, const target *t,
					 const char *heading);

#endif							/* GOALPOST_DOUBT_H */
