/*
 * target_period.c
 *	  with_period(): a target within the period of its plan.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "support/compat.h"

#include "support/goalpost.h"

SQL_FUNCTION(goalpost_with_period);

/*
 * target, starts, due.  It never raises: where the plan has no period that the
 * target can take, the argument itself is returned.
 */
Datum
goalpost_with_period(PG_FUNCTION_ARGS)
{
	period		plan;
	target		t;

	if (PG_ARGISNULL(0))
		PG_RETURN_NULL();
	if (PG_ARGISNULL(1) || PG_ARGISNULL(2))
		PG_RETURN_DATUM(PG_GETARG_DATUM(0));
	GET_TARGET(0, &t);
	plan.first = PG_GETARG_DATEADT(1);
	plan.last = PG_GETARG_DATEADT(2);
	if (!target_set_plan_period(&t, plan))
		PG_RETURN_DATUM(PG_GETARG_DATUM(0));
	RETURN_TARGET(&t);
}
