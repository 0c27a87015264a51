/*
 * estimate.c
 *	  How many rows the planner expects of target @> progress.
 *
 * As many as of met(target, progress): the server takes a third of the rows
 * for a boolean function of which it knows nothing.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "support/compat.h"

SQL_FUNCTION(goalpost_met_selectivity);
SQL_FUNCTION(goalpost_met_join_selectivity);

/* What clauselist_selectivity() has for a function, written the same way. */
#define FUNCTION_SELECTIVITY 0.3333333

/* Of a column against a constant, and of two columns of a row. */
Datum
goalpost_met_selectivity(PG_FUNCTION_ARGS)
{
	PG_RETURN_FLOAT8(FUNCTION_SELECTIVITY);
}

/* Of columns of two tables. */
Datum
goalpost_met_join_selectivity(PG_FUNCTION_ARGS)
{
	PG_RETURN_FLOAT8(FUNCTION_SELECTIVITY);
}
