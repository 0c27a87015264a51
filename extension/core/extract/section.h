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

typedef struct section
{
	char		name[SECTION_SIZE]; /* the heading or the lead sentence */
	tense		tense;
	bool		has_title;		/* a heading was met */
	bool		is_report;		/* the title says that it looks back first */
	bool		by_heading;		/* the tense was set by a heading */
	int			rank;			/* of that heading: 0 a part, 1 一、, 2 （一）… */
	bool		looked_back;	/* the sentence before, which ended with ; */
	due_time	time;			/* of a heading such as 2030 targets */
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
