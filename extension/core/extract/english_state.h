/*
 * english_state.h
 *	  An English sentence while it is read, and the parts of its reading.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_ENGLISH_STATE_H
#define GOALPOST_ENGLISH_STATE_H

#include "extract/chinese.h"
#include "extract/english_negation.h"
#include "extract/english_tense.h"

#define ENGLISH_VALUES 24

/* A sentence while it is read. */
typedef struct english
{
	sentence   *s;
	section    *section;
	size_t		count;
	quantity	values[ENGLISH_VALUES];
	size_t		way_from;		/* of the from of a baseline before the value, or 0 */
	size_t		start;			/* of the text before the next value */
	due_time	time;			/* said before the first value, or by the lead */
	english_verb last;			/* of the value before */
	bool		last_is_yearly;
	negation	negation;		/* of the value before, or of this one */
	size_t		refused;		/* the value before, from 1; 0 if it was none */
	english_plan plan;
} english;

/* What follows value i, up to the next one. */
static inline text_span
english_rest(const english *e, size_t i)
{
	text_span	rest = {e->values[i].after, e->s->l.length};

	if (i + 1 < e->count)
		rest.to = e->values[i + 1].from;
	return rest;
}

/*
 * Set the time and the base of value i: told after it, by its label, at the
 * start or at the end (english_time.c).
 */
extern void english_read_times(const english *e, size_t i, const english_verb *v,
							   reading *r);

/* The first time in the part that has not passed; one after by goes first. */
extern bool english_find_time(const english *e, text_span part, due_time *time);

/*
 * Is value i where the way to another value starts?  Then it goes to the last
 * reading of the list, or to next if from A to B names it first
 * (english_baseline.c).
 */
extern bool english_is_baseline(english *e, size_t i, reading_list *list, reading *next);

/* The noun of value i: behind it, its verb's, or empty (english_indicator.c). */
extern text_span english_find_noun(const english *e, size_t i, const english_verb *v);

/* Open a list that the sentence leads, or end one (english_item.c). */
extern void english_read_lead(section *x, const sentence *s, due_time time,
							  english_plan plan);

/*
 * Note the name or the baseline of an indicator that stands alone, and give
 * both to a target that has neither (english_item.c).
 */
extern void english_read_measure(const english *e, const reading_list *list);
extern void english_take_measure(const english *e, reading *r);

/* Take what the item before left, and leave what the next one takes. */
extern void english_take_item(english *e);
extern void english_leave_item(const english *e, const reading_list *list);

#endif							/* GOALPOST_ENGLISH_STATE_H */
