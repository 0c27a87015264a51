/*
 * note.h
 *	  What is told of a whole file, gathered while its records are read.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_NOTE_H
#define GOALPOST_NOTE_H

#include <stdint.h>

#include "base/text.h"
#include "core/unit/unit.h"
#include "file/cell.h"

/* Units that are told one by one; the others are counted. */
#define NOTE_UNITS_MAX 20

/* Footnotes that are shown; the others are counted. */
#define NOTE_FOOTNOTES_MAX 5

typedef struct notes
{
	struct
	{
		char		text[UNIT_TEXT_SIZE];
		int64_t		rows;
	}			units[NOTE_UNITS_MAX];
	int			unit_count;
	int64_t		other_rows;		/* with further units */
	int64_t		uncertain;		/* as goalpost extract read the text */
	int64_t		untargeted;		/* a baseline or direction, but no target */
	char		footnotes[NOTE_FOOTNOTES_MAX][QUOTED_SIZE];
	int64_t		footnote_count;
	int			day_count;		/* different days of figures; 2 stands for more */
	int32_t		day;
} notes;

/* Note the unit of a record, if it is a word that is not known. */
extern void note_unit(notes *n, const unit *u);

/* Note a row that is no data. */
extern void note_footnote(notes *n, cell text);

/* Note the day of a figure. */
extern void note_day(notes *n, int32_t day);

/* Append a line for each thing to be told. */
extern void notes_word(const notes *n, buffer *lines);

#endif							/* GOALPOST_NOTE_H */
