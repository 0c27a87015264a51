/*
 * units.c
 *	  The table of known units as rows: goalpost_units().
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "support/compat.h"

#include "catalog/pg_type.h"
#include "utils/array.h"
#include "utils/builtins.h"

#include "support/goalpost.h"
#include "support/set_returning.h"

SQL_FUNCTION(goalpost_units);

enum units_column
{
	COLUMN_NUMBER,
	COLUMN_FAMILY,
	COLUMN_KIN,
	COLUMN_NUMERATOR,
	COLUMN_DENOMINATOR,
	COLUMN_SPELLINGS,
	COLUMN_ALIASES,
	COLUMN_COUNT
};

/* The name of a family in the listing. */
static const char *
family_name(unit_family family)
{
	switch (family)
	{
		case FAMILY_SHARE:
			return "share";
		case FAMILY_POINTS:
			return "points";
		case FAMILY_MASS:
			return "mass";
		case FAMILY_LENGTH:
			return "length";
		case FAMILY_AREA:
			return "area";
		case FAMILY_VOLUME:
			return "volume";
		case FAMILY_ENERGY:
			return "energy";
		case FAMILY_POWER:
			return "power";
		case FAMILY_TIME:
			return "time";
		case FAMILY_MONTHS:
			return "months";
		case FAMILY_COUNT:
			return "count";
		case FAMILY_MONEY:
			return "money";
		case FAMILY_ALONE:
			return "alone";
		case FAMILY_ZERO:
		case FAMILY_BARE:
		case FAMILY_WORD:
		case FAMILY_DONE:
			break;
	}
	return "";					/* no family of the table */
}

/* A NULL-terminated list of UTF-8 strings as text[]. */
static Datum
text_array(const char *const *strings)
{
	ArrayBuildState *state = initArrayResult(TEXTOID, CurrentMemoryContext,
											 false);

	for (; *strings != NULL; strings++)
		state = accumArrayResult(state,
								 PointerGetDatum(text_of_utf8(*strings)),
								 false, TEXTOID, CurrentMemoryContext);
	return makeArrayResult(state, CurrentMemoryContext);
}

/*
 * One row for each known unit, in the order of their numbers.  A unit is
 * exactly numerator / denominator times the base unit of its kin.
 */
Datum
goalpost_units(PG_FUNCTION_ARGS)
{
	Datum		values[COLUMN_COUNT];
	FuncCallContext *call = listing_call(fcinfo);
	const unit_entry *entry = unit_table_row(call->call_cntr);

	if (entry == NULL)
		SRF_RETURN_DONE(call);

	values[COLUMN_NUMBER] = Int32GetDatum(entry->number);
	values[COLUMN_FAMILY] =
		CStringGetTextDatum(family_name(entry->family));
	values[COLUMN_KIN] = Int32GetDatum(entry->kin);
	values[COLUMN_NUMERATOR] =
		NumericGetDatum(int64_to_numeric((int64) entry->numerator));
	values[COLUMN_DENOMINATOR] =
		NumericGetDatum(int64_to_numeric((int64) entry->denominator));
	values[COLUMN_SPELLINGS] = text_array(entry->spellings);
	values[COLUMN_ALIASES] = text_array(entry->aliases);
	SRF_RETURN_NEXT(call, listing_row(call, values));
}
