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
	int			month_count;	/* of them those that are no day of a print */
	int32_t		month;			/* the last day of the last one */
} title_days;

/* What they say of figures of a day */
typedef enum title_verdict
{
	TITLE_AGREES,				/* or says nothing clear */
	TITLE_DOUBTS,				/* it has another month, maybe that of the print */
	TITLE_CONTRADICTS
} title_verdict;

/* Add those of a text; years alone do not count. */
extern void title_days_add(title_days *t, const char *text, size_t length);

/*
 * Are figures of the day of the month that the titles speak of?  If not, the
 * last day of that is set.
 */
extern title_verdict title_days_judge(const title_days *t, int32_t day,
									  int32_t *other);

#endif							/* GOALPOST_TITLE_DAY_H */
