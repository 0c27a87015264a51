/*
 * title_day.h
 *	  The days and months that a title or the name of a file speaks of.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_TITLE_DAY_H
#define GOALPOST_TITLE_DAY_H

#include <stddef.h>

#include "core/model/period.h"

typedef struct title_days
{
	int			count;			/* different ones; 2 stands for more, too */
	int32_t		day;			/* the last one, if there is any */
} title_days;

/* Add those of a text; years alone do not count. */
extern void title_days_add(title_days *t, const char *text, size_t length);

#endif							/* GOALPOST_TITLE_DAY_H */
