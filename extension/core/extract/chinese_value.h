/*
 * chinese_value.h
 *	  Reading one value of a Chinese clause with the words around it.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_CHINESE_VALUE_H
#define GOALPOST_CHINESE_VALUE_H

#include "extract/plan_baseline.h"
#include "extract/chinese.h"
#include "extract/clause.h"

/* What one item of a list leaves for the next. */
typedef struct carried
{
	bool		has_reading;
	reading		last;			/* the item before */
	plan_word_kind verb;		/* that governs the list */
	plan_word_kind commitment;
	text_span		subject;		/* of a clause without a value */
	due_time	time;
	int			half;			/* 上半年, 下半年: 1, 2 */
	due_time	also;			/* 到2025年和2030年: of every second value */
	size_t		made;			/* readings of this clause so far */
	bool		has_base;		/* of a clause such as 与2020年相比 */
	period		base;
	size_t		echo;			/* readings that a 分别 without subject repeats */
	size_t		echo_end;
	text_span		list;			/* the subjects of 分别 that are left */
	plan_baselines baselines;	/* of the values of 分别 */
	bool		is_plan;		/* the text is of what is planned */
	bool		is_past;		/* 截至目前: what follows was achieved */
	bool		is_condition;	/* 如果: the rest of the sentence sets nothing */
} carried;

/* Keep the time that r has of its own for what follows. */
extern void carry_time(carried *k, const reading *r);

/*
 * Read value i of a clause, which stands in the item, with the text before it;
 * false if it is no target.
 */
extern bool chinese_value_read(sentence *s, const clause_values *c, size_t i,
							   text_span item, text_span before, bool starts_clause,
							   reading *r, carried *k, reading_list *list);

#endif							/* GOALPOST_CHINESE_VALUE_H */
