/*
 * field.h
 *	  The two kinds of files, and the fields that their columns hold.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_FIELD_H
#define GOALPOST_FIELD_H

#include <stdbool.h>

typedef enum import_kind
{
	KIND_UNKNOWN,				/* told by the header */
	KIND_TARGETS,				/* a plan */
	KIND_REPORTS
} import_kind;

typedef enum field
{
	FIELD_PLAN,
	FIELD_CODE,
	FIELD_INDICATOR,
	FIELD_TARGET,
	FIELD_SECTION,
	FIELD_DEPARTMENT,
	FIELD_WEIGHT,
	FIELD_COMMITMENT,
	FIELD_SOURCE,
	FIELD_AS_OF,
	FIELD_VALUE,
	FIELD_UNIT,
	FIELD_NOTE,
	FIELD_COUNT
} field;

/* targets or reports, on the command line as in the workspace */
extern const char *kind_name(import_kind kind);

/* The kind with this name; KIND_UNKNOWN when there is none. */
extern import_kind kind_from_name(const char *name);

extern const char *field_name(field f);

/* The field with this name; FIELD_COUNT when there is none. */
extern field field_from_name(const char *name);

/* Does a file of this kind read that field? */
extern bool kind_reads(import_kind kind, field f);

#endif							/* GOALPOST_FIELD_H */
