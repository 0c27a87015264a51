/*
 * sum_report.c
 *	  What the aggregates and operators that add up progress report.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "support/compat.h"

#include "support/sum_report.h"

const char *
shown_progress(const progress *p)
{
	char		buf[PROGRESS_TEXT_SIZE];

	progress_print(p, buf);
	return message_of_utf8(buf);
}

/* What has been added up so far; NULL where no progress can show it. */
static const char *
shown_sum(const sum *s)
{
	progress	p;

	return sum_result(s, &p) == ERROR_NONE ? shown_progress(&p) : NULL;
}

void
report_sum_problem(sum_problem problem, const char *message)
{
	ereport(ERROR,
			(errcode(problem == SUM_UNITS || problem == SUM_RANGE ?
					 ERRCODE_PROGRAM_LIMIT_EXCEEDED :
					 ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg_internal("%s", message),
			 errdetail_internal("%s",
								message_of_utf8(sum_reason(problem)))));
}

void
report_added(sum_problem problem, const sum *so_far, const progress *p)
{
	bool		alone = problem == SUM_DONE || problem == SUM_PERCENT;
	const char *before = alone ? NULL : shown_sum(so_far);

	if (before == NULL)
		report_sum_problem(problem, psprintf(_("cannot sum progress \"%s\""),
											 shown_progress(p)));
	report_sum_problem(problem,
					   psprintf(_("cannot add progress \"%s\" to the sum \"%s\""),
								shown_progress(p), before));
}

void
report_merged(sum_problem problem, const sum *left, const sum *right)
{
	const char *a = shown_sum(left);
	const char *b = shown_sum(right);

	if (a == NULL || b == NULL)
		report_sum_problem(problem, _("cannot add two sums of progress"));
	report_sum_problem(problem,
					   psprintf(_("cannot add the sums \"%s\" and \"%s\""),
								a, b));
}

Datum
datum_of_sum(error_code code, const progress *result)
{
	switch (code)
	{
		case ERROR_NONE:
			return write_progress(result);
		case ERROR_OF_PART:
		case ERROR_OF_WHOLE:
			ereport(ERROR,
					(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
					 errmsg("the difference of the shares is not a share"),
					 errdetail("Its part would be below zero, or its whole not above zero.")));
			break;
		default:
			ereport(ERROR,
					(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
					 errmsg("sum is out of range for type %s", PROGRESS_TYPE),
					 errdetail("No unit among those that were added can hold it in %d digits.",
							   DECIMAL_MAX_DIGITS)));
	}
	return (Datum) 0;
}
