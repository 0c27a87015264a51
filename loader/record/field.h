/*
 * field.h
 *	  The kinds of files, and the fields in their columns.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_FIELD_H
#define GOALPOST_FIELD_H

#include <stdbool.h>

typedef enum import_kind
{
	KIND_UNKNOWN,				/* to be decided by the header */
	KIND_TARGETS,				/* a plan */
	KIND_REPORTS
} import_kind;

/* The order is part of the mapping by which a file is known: append only. */
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
	FIELD_PLACE,
	FIELD_PARENT_PLACE,
	FIELD_BREAKDOWN,
	FIELD_PARENT,
	FIELD_AGGREGATION,
	FIELD_SCHEDULE,
	FIELD_FREQUENCY,
	FIELD_PERIOD,
	FIELD_FIGURE_STATUS,
	FIELD_BASELINE,
	FIELD_BASELINE_YEAR,
	FIELD_DIRECTION,
	FIELD_ASCENDING,
	FIELD_COMPLETION,
	FIELD_DUE,
	FIELD_CERTAIN,
	FIELD_COUNT
} field;

/* The name of a kind on the command line and in the workspace. */
extern const char *kind_name(import_kind kind);

/* The kind with this name, or KIND_UNKNOWN. */
extern import_kind kind_from_name(const char *name);

extern const char *field_name(field f);

/* The same in the user's language, for messages. */
extern const char *field_title(field f);

/* The field with this name, or FIELD_COUNT. */
extern field field_from_name(const char *name);

/* Does a file of this kind have that field? */
extern bool kind_reads(import_kind kind, field f);

/* Does it hold a code, or a text that is kept as it is written? */
extern bool field_is_code(field f);
extern bool field_is_text(field f);
/* Is that field only compared with what is stored? */
extern bool kind_compares(import_kind kind, field f);

#endif							/* GOALPOST_FIELD_H */
