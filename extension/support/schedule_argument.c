/*
 * schedule_argument.c
 *	  The schedule that a function takes as an optional last argument.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "support/compat.h"

#include "catalog/pg_type.h"
#include "miscadmin.h"
#include "utils/array.h"

#include "core/schedule/trajectory.h"

#include "support/schedule_argument.h"

/* Raise the error that an array is not a schedule. */
pg_noreturn static void
report_schedule(void)
{
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("invalid schedule"),
			 errdetail("A schedule is a list of cumulative shares from 0 to 1, one for each of equal parts of the period, that never fall and end in 1."),
			 errhint("Write it as '{0.15,0.4,0.7,1}'.")));
}

/*
 * No sub-period may be shorter than a day.  This is checked before the shares
 * are, so that an array that is too long is refused at once.
 */
static void
check_schedule_length(int count, const target *t)
{
	int			limit = SCHEDULE_MAX;
	period		p;

	if (trajectory_period(&p, t))
		limit = Min(limit, p.last - p.first + 1);
	if (count > limit)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("schedule is too long"),
				 errdetail("It has %d shares; this target allows at most %d: one for each day of its period, and never more than %d.",
						   count, limit, SCHEDULE_MAX)));
}

schedule
get_schedule(FunctionCallInfo fcinfo, int argument, const target *t)
{
	schedule	result = {NULL, 0};
	decimal    *shares;
	ArrayType  *array;
	Datum	   *elements;
	bool	   *nulls;
	int			i;

	if (PG_NARGS() <= argument || PG_ARGISNULL(argument))
		return result;
	array = PG_GETARG_ARRAYTYPE_P(argument);
	if (ARR_NDIM(array) != 1)
		report_schedule();
	check_schedule_length(ArrayGetNItems(1, ARR_DIMS(array)), t);
	deconstruct_array(array, NUMERICOID, -1, false, TYPALIGN_INT,
					  &elements, &nulls, &result.count);
	shares = palloc(result.count * sizeof(decimal));
	for (i = 0; i < result.count; i++)
	{
		CHECK_FOR_INTERRUPTS();
		if (nulls[i])
			report_schedule();
		shares[i] = rounded_of_numeric(DatumGetNumeric(elements[i]));
	}
	result.shares = shares;
	if (!schedule_valid(&result))
		report_schedule();
	return result;
}
