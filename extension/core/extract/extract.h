/*
 * extract.h
 *	  The targets in the text of a plan.
 *
 * The text is read once, a sentence at a time; an extractor has a fixed size
 * and allocates nothing.  A long text can be given in parts.  The steps, a file each: lines and sentences, headings
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

/* Bytes that the first part has: the title and the width of lines are found there. */
#define EXTRACT_FIRST 131072

/*
 * Bytes around the place that was reached: a sentence begins no later than
 * EXTRACT_AHEAD before the end of a part, so that it and the next line lie in
 * the part; line breaks are judged by the EXTRACT_BEHIND before it.
 */
#define EXTRACT_AHEAD 16384
#define EXTRACT_BEHIND 4096

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
	size_t		stop;			/* no sentence begins at or after it */
	reading_list list;
	size_t		next;			/* reading of the list */
	text_place	place;			/* of the last sentence */
	char		indicator[EXTRACT_INDICATOR_SIZE];	/* of the last find */
	bool		in_note;		/* of a footnote, until the next paragraph */
	bool		goes_on;		/* the sentence before ended in ; */
	uint64_t	seen[EXTRACT_SEEN]; /* hashes of finds, for restated ones */
} extractor;

/*
 * Start to extract from length bytes of UTF-8, which must outlive x.  Without a
 * period (NULL) the plan's is found in its title.
 */
extern void extract_begin(extractor *x, const char *text, size_t length,
						  const period *plan);

/* The next find; false at the end of the text, or where to stop. */
extern bool extract_next(extractor *x, extract_find *f);

/* Stop before sentences that begin at that byte or later. */
extern void extract_stop_at(extractor *x, size_t stop);

/* Has all been read? */
extern bool extract_is_done(const extractor *x);

/*
 * Of a text that is given in parts: how many bytes at the start of the part are
 * not needed any more, once extract_next has stopped, and the next part, which
 * is this one without those bytes, and further ones behind it.
 */
extern size_t extract_drop(extractor *x);
extern void extract_go_on(extractor *x, const char *text, size_t length);

#endif							/* GOALPOST_EXTRACT_H */
