/*
 * sentence.h
 *	  The text of a plan, one sentence at a time.
 *
 * A sentence is joined from its lines, without footnote marks and without the
 * spaces between Chinese characters; full-width letters, digits and brackets
 * are folded.  Every byte keeps its place in the text.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_SENTENCE_H
#define GOALPOST_SENTENCE_H

#include "notation/literal.h"

/* Where in the text: bytes, code points and lines before it. */
typedef struct text_place
{
	size_t		byte;
	size_t		code_point;
	size_t		line;			/* from 1 */
} text_place;

/* The text and how far it was read. */
typedef struct plan_text
{
	const char *text;
	size_t		length;
	size_t		at;
	size_t		wrap;			/* the width of its lines, see wrap.h */
	size_t		line_start;		/* of the line in which at lies */
	bool		at_paragraph;	/* the next sentence opens a paragraph */
	bool		has_notes;		/* a footnote mark stood within a sentence */
} plan_text;

typedef struct sentence
{
	literal		l;				/* its text */
	char		lower[LITERAL_MAX + 1]; /* with small letters a to z */
	size_t		origin[LITERAL_MAX + 1];	/* of each byte, in the text */
	size_t		from;			/* its content, after 一、 or (1) */
	bool		is_numbered;	/* it has such a mark */
	bool		opens_paragraph;
	bool		closes_paragraph;
	bool		has_stop;		/* it ends in a full stop or the like */
	bool		is_chinese;
	bool		is_note;		/* it opens with a footnote mark: the note itself */
} sentence;

/* Start to read length bytes of UTF-8; other bytes are passed over. */
extern void plan_text_begin(plan_text *t, const char *text, size_t length);

/* Read the next sentence; false at the end of the text. */
extern bool sentence_next(plan_text *t, sentence *s);

/* The start of the character before an offset of its text, which is not 0. */
extern size_t sentence_character_before(const sentence *s, size_t offset);

/*
 * Move a place forward to a byte of the text, counting code points and lines.
 */
extern void text_place_move(text_place *place, const plan_text *t, size_t byte);

#endif							/* GOALPOST_SENTENCE_H */
