/*
 * section.h
 *	  Where in a plan a sentence stands: under which heading, and whether it
 *	  tells what was achieved or what is planned.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_SECTION_H
#define GOALPOST_SECTION_H

#include "extract/reading.h"

#define SECTION_SIZE 256

typedef enum tense
{
	TENSE_OPEN,					/* not said; a clause tells by its own words */
	TENSE_PAST,
	TENSE_FUTURE
} tense;

/* By 2030, we will: what leads an English list holds for its items. */
typedef struct list_lead
{
	bool		is_open;
	due_time	time;
	plan_word_kind commitment;	/* PLAN_NONE if it has none */
	plan_word_kind verb;		/* we will reduce: */
} list_lead;

/* What an item of an English list that ends in ; leaves to the next one. */
typedef struct list_item
{
	bool		is_open;
	plan_word_kind verb;
	int			preposition;	/* of english_verb.h */
	bool		has_base;
	period		base;
	due_time	time;
} list_item;

/*
 * An English indicator whose baseline and targets are sentences of their own:
 * Share of staff trained.  Baseline (2020): 40 %.  Target 2025: 60 %.
 */
typedef struct list_measure
{
	char		name[SECTION_SIZE]; /* empty if there is none */
	bool		has_baseline;
	decimal		baseline;
	unit		baseline_unit;
	int			baseline_year;	/* 0 if it is not told */
} list_measure;

typedef struct section
{
	char		name[SECTION_SIZE]; /* the heading or the lead sentence */
	tense		tense;
	bool		has_title;		/* a heading was met */
	bool		is_plan;		/* it names a plan, a strategy */
	bool		is_report;		/* the title says that it looks back first */
	bool		by_heading;		/* the tense was set by a heading */
	int			rank;			/* of that heading: 0 a part, 1 一、, 2 （一）… */
	bool		looked_back;	/* the sentence before, which ended with ; */
	due_time	time;			/* of a heading such as 2030 targets */
	list_lead	lead;
	list_item	item;
	list_measure measure;
	period		plan;
} section;

extern void section_begin(section *x, period plan);

/*
 * Note what a sentence says about the section.  Is it a heading, which has no
 * targets?
 */
extern bool section_enter(section *x, sentence *s, bool has_values);

/* Is this sentence told of the past, whatever the section is about? */
extern bool section_is_past(section *x, sentence *s);

#endif							/* GOALPOST_SECTION_H */
