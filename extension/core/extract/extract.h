/*
 * extract.h
 *	  The targets in the text of a plan.
 *
 * The text is read once, a sentence at a time; an extractor has a fixed size
 * and allocates nothing.  The steps, a file each: lines and sentences, headings
 * and tense (section), clauses and lists, values (quantity), the words before a
 * value, the noun that is measured, the target (reading).
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_EXTRACT_H
#define GOALPOST_EXTRACT_H

#include "extract/chinese.h"
#include "extract/section.h"

#define EXTRACT_TEXT_SIZE (LITERAL_MAX + 1)
#define EXTRACT_SEEN 1024

/* No noun phrase is longer; the loader takes names of 500 characters. */
#define EXTRACT_INDICATOR_SIZE 501

typedef struct extract_find
{
	char		section[SECTION_SIZE];
	char		indicator[EXTRACT_INDICATOR_SIZE];	/* the phrase if there is none */
	target		value;
	char		target[TARGET_TEXT_SIZE];	/* the same, canonical */
	const char *commitment;		/* binding, anticipatory, directional */
	char		phrase[EXTRACT_TEXT_SIZE];	/* of the text, in one line */
	size_t		offset;			/* of the phrase, in code points from 0 */
	size_t		line;			/* from 1 */
	bool		is_certain;
	size_t		from;			/* of the phrase and its sentence, in bytes */
	size_t		to;
	size_t		sentence_from;
	size_t		sentence_to;
} extract_find;

typedef struct extractor
{
	plan_text	text;
	sentence	s;
	section		section;
	due_time	time;			/* said earlier in the paragraph */
	period		plan;
	reading_list list;
	size_t		next;			/* reading of the list */
	text_place	place;			/* of the last sentence */
	uint64_t	seen[EXTRACT_SEEN]; /* hashes of finds, for restated ones */
} extractor;

/*
 * Start to extract from length bytes of UTF-8, which must outlive x.  Without a
 * period (NULL) the plan's is found in its title.
 */
extern void extract_begin(extractor *x, const char *text, size_t length,
						  const period *plan);

/* The next find; false at the end of the text. */
extern bool extract_next(extractor *x, extract_find *f);

#endif							/* GOALPOST_EXTRACT_H */
