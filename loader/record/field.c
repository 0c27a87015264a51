/*
 * field.c
 *	  The kinds of files, and the fields in their columns.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "record/field.h"

#include <string.h>

static const char *const kind_names[] = {
	[KIND_UNKNOWN] = "unknown",
	[KIND_TARGETS] = "targets",
	[KIND_REPORTS] = "reports"
};

static const char *const field_names[FIELD_COUNT] = {
	[FIELD_PLAN] = "plan",
	[FIELD_CODE] = "code",
	[FIELD_INDICATOR] = "indicator",
	[FIELD_TARGET] = "target",
	[FIELD_SECTION] = "section",
	[FIELD_DEPARTMENT] = "department",
	[FIELD_WEIGHT] = "weight",
	[FIELD_COMMITMENT] = "commitment",
	[FIELD_SOURCE] = "source",
	[FIELD_AS_OF] = "as_of",
	[FIELD_VALUE] = "value",
	[FIELD_UNIT] = "unit",
	[FIELD_NOTE] = "note",
	[FIELD_PLACE] = "place",
	[FIELD_PARENT_PLACE] = "parent_place",
	[FIELD_BREAKDOWN] = "breakdown",
	[FIELD_PARENT] = "parent",
	[FIELD_AGGREGATION] = "aggregation",
	[FIELD_SCHEDULE] = "schedule",
	[FIELD_FREQUENCY] = "frequency",
	[FIELD_PERIOD] = "period",
	[FIELD_FIGURE_STATUS] = "figure_status",
	[FIELD_BASELINE] = "baseline",
	[FIELD_BASELINE_YEAR] = "baseline_year",
	[FIELD_DIRECTION] = "direction",
	[FIELD_ASCENDING] = "ascending"
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
		[FIELD_ASCENDING] = true
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
