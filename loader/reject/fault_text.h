/*
 * fault_text.h
 *	  Texts for the faults that only the database can find.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_FAULT_TEXT_H
#define GOALPOST_FAULT_TEXT_H

#include "base/buffer.h"
#include "file/cell.h"
#include "record/field.h"

/* A fault as the functions of the workspace report it. */
typedef struct server_fault
{
	const char *code;			/* reference, mismatch, closed and so on */
	field		field;
	cell		value;			/* the cell at fault */
	const char *detail;			/* more about it, or NULL */
	const char *target_text;
	const char *progress_text;
} server_fault;

/* What is wrong, and what to write instead. */
extern void fault_text(const server_fault *f, buffer *what, buffer *hint);

#endif							/* GOALPOST_FAULT_TEXT_H */
