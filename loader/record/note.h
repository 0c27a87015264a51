/*
 * note.h
 *	  What is told of a whole file, gathered while its records are read.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_NOTE_H
#define GOALPOST_NOTE_H

#include <stdint.h>

#include "base/buffer.h"
#include "core/unit/unit.h"

/* Units that are told one by one; the others are counted. */
#define NOTE_UNITS_MAX 20

typedef struct notes
{
	struct
	{
		char		text[UNIT_TEXT_SIZE];
		int64_t		rows;
	}			units[NOTE_UNITS_MAX];
	int			unit_count;
	int64_t		other_rows;		/* with further units */
	int64_t		untargeted;		/* a baseline or direction, but no target */
} notes;

/* Note the unit of a record, if it is a word that is not known. */
extern void note_unit(notes *n, const unit *u);

/* Append a line for each thing to be told. */
extern void notes_word(const notes *n, buffer *lines);

#endif							/* GOALPOST_NOTE_H */
