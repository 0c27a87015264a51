/*
 * field.c
 *	  The kinds of files, and the fields in their columns.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "record/field.h"

#include <string.h>

#include "base/translate.h"

static const char *const kind_names[] = {
	[KIND_UNKNOWN] = "unknown",
	[KIND_TARGETS] = "targets",
	[KIND_REPORTS] = "reports"
};

static const char *const field_names[FIELD_COUNT] = {
	[FIELD_PLAN] = N_("plan"),
	[FIELD_CODE] = N_("code"),
	[FIELD_INDICATOR] = N_("indicator"),
	[FIELD_TARGET] = N_("target"),
	[FIELD_SECTION] = N_("section"),
	[FIELD_DEPARTMENT] = N_("department"),
	[FIELD_WEIGHT] = N_("weight"),
	[FIELD_COMMITMENT] = N_("commitment"),
	[FIELD_SOURCE] = N_("source"),
	[FIELD_AS_OF] = N_("as_of"),
	[FIELD_VALUE] = N_("value"),
	[FIELD_UNIT] = N_("unit"),
	[FIELD_NOTE] = N_("note"),
	[FIELD_PLACE] = N_("place"),
	[FIELD_PARENT_PLACE] = N_("parent_place"),
	[FIELD_BREAKDOWN] = N_("breakdown"),
	[FIELD_PARENT] = N_("parent"),
	[FIELD_AGGREGATION] = N_("aggregation"),
	[FIELD_SCHEDULE] = N_("schedule"),
	[FIELD_FREQUENCY] = N_("frequency"),
	[FIELD_PERIOD] = N_("period"),
	[FIELD_FIGURE_STATUS] = N_("figure_status"),
	[FIELD_BASELINE] = N_("baseline"),
	[FIELD_BASELINE_YEAR] = N_("baseline_year"),
	[FIELD_DIRECTION] = N_("direction"),
	[FIELD_ASCENDING] = N_("ascending"),
	[FIELD_COMPLETION] = N_("completion"),
	[FIELD_DUE] = N_("due"),
	[FIELD_CERTAIN] = N_("certain")
};

/* The fields that each kind of file has; other columns are ignored. */
static const bool reads[][FIELD_COUNT] = {
	[KIND_TARGETS] = {
		[FIELD_PLAN] = true, [FIELD_CODE] = true, [FIELD_INDICATOR] = true,
		[FIELD_TARGET] = true, [FIELD_SECTION] = true,
		[FIELD_DEPARTMENT] = true, [FIELD_WEIGHT] = true,
		[FIELD_COMMITMENT] = true, [FIELD_SOURCE] = true,
		[FIELD_UNIT] = true, [FIELD_PLACE] = true,
		[FIELD_PARENT_PLACE] = true, [FIELD_BREAKDOWN] = true,
		[FIELD_PARENT] = true, [FIELD_AGGREGATION] = true,
		[FIELD_SCHEDULE] = true, [FIELD_FREQUENCY] = true,
		[FIELD_PERIOD] = true, [FIELD_BASELINE] = true,
		[FIELD_BASELINE_YEAR] = true, [FIELD_DIRECTION] = true,
		[FIELD_ASCENDING] = true, [FIELD_DUE] = true,
		[FIELD_CERTAIN] = true
	},
	[KIND_REPORTS] = {
		[FIELD_PLAN] = true, [FIELD_CODE] = true, [FIELD_INDICATOR] = true,
		[FIELD_AS_OF] = true, [FIELD_VALUE] = true, [FIELD_UNIT] = true,
		[FIELD_NOTE] = true, [FIELD_PLACE] = true, [FIELD_BREAKDOWN] = true,
		[FIELD_FIGURE_STATUS] = true
	}
};

const char *
kind_name(import_kind kind)
{
	return kind_names[kind];
}

import_kind
kind_from_name(const char *name)
{
	for (int kind = KIND_TARGETS; kind <= KIND_REPORTS; kind++)
		if (strcmp(name, kind_names[kind]) == 0)
			return (import_kind) kind;
	return KIND_UNKNOWN;
}

const char *
field_name(field f)
{
	return field_names[f];
}

const char *
field_title(field f)
{
	return translate(field_names[f]);
}

field
field_from_name(const char *name)
{
	for (int f = 0; f < FIELD_COUNT; f++)
		if (strcmp(name, field_names[f]) == 0)
			return (field) f;
	return FIELD_COUNT;
}

bool
kind_reads(import_kind kind, field f)
{
	return f != FIELD_COUNT && reads[kind][f];
}

bool
field_is_code(field f)
{
	return f == FIELD_PLAN || f == FIELD_CODE || f == FIELD_PLACE ||
		f == FIELD_PARENT_PLACE || f == FIELD_BREAKDOWN || f == FIELD_PARENT;
}

bool
field_is_text(field f)
{
	return f == FIELD_INDICATOR || f == FIELD_SECTION ||
		f == FIELD_DEPARTMENT || f == FIELD_SOURCE || f == FIELD_NOTE;
}

bool
kind_compares(import_kind kind, field f)
{
	return kind == KIND_REPORTS &&
		(f == FIELD_TARGET || f == FIELD_COMPLETION);
}
