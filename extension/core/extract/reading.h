/*
 * reading.h
 *	  What a plan says about one value, before it becomes a target.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_READING_H
#define GOALPOST_READING_H

#include "extract/quantity.h"
#include "model/target.h"

/* When something is due, as the words around it say. */
typedef struct due_time
{
	bool		is_known;
	bool		is_by;			/* 到2025年: by its last day */
	period		period;
	size_t		from;			/* where an English sentence says it */
} due_time;

#define WHOLE_YEAR (-1)

typedef struct reading
{
	quantity	q;
	plan_word_kind sense;		/* of the word that governs the value */
	plan_word_kind bound;		/* 增长不低于: a bound beside the change */
	plan_word_kind count;		/* PLAN_NEW, PLAN_CUMULATIVE or PLAN_STATE */
	plan_word_kind commitment;
	bool		is_about;
	bool		is_yearly;		/* 年均, 每年 */
	bool		is_exact;		/* 在11个县开展 */
	bool		is_certain;
	bool		has_base;
	period		base;
	bool		has_baseline;
	decimal		baseline;
	unit		baseline_unit;
	int			baseline_year;	/* 0 if it is not told */
	bool		has_stretch;
	decimal		stretch;
	due_time	time;
	int			half;			/* 下半年: 2, 全年: WHOLE_YEAR, not said: 0 */
	due_time	also;			/* the second of 到2025年和2030年 */
	text_span		indicator;		/* in the sentence */
	text_span		phrase;
} reading;

/* Set r to a certain, directional reading of nothing. */
extern void reading_begin(reading *r);

/*
 * The target that r describes, in the plan's period unless it has a time of
 * its own; false if it is none.
 */
extern bool reading_target(const sentence *s, const reading *r, period plan,
						   target *t);

#endif							/* GOALPOST_READING_H */
