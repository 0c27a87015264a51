/*
 * wording.h
 *	  Words for the faults that only the database could find.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_WORDING_H
#define GOALPOST_WORDING_H

#include "base/buffer.h"
#include "file/cell.h"
#include "record/field.h"

/* A fault as the workspace's functions tell it. */
typedef struct server_fault
{
	const char *code;			/* reference, ambiguous, direction, mismatch */
	field		field;
	cell		value;			/* the cell at fault */
	const char *target_text;
	const char *progress_text;
} server_fault;

/* What is wrong, and what to write instead. */
extern void word_fault(const server_fault *f, buffer *what, buffer *hint);

#endif							/* GOALPOST_WORDING_H */
