/*
 * schedule_argument.h
 *	  The schedule that a function takes as an optional last argument.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_SCHEDULE_ARGUMENT_H
#define GOALPOST_SCHEDULE_ARGUMENT_H

#include "core/schedule/schedule.h"

#include "support/goalpost.h"

/*
 * The schedule for a target; the straight line where the argument is NULL or
 * missing.  Raise 22023 if it is no schedule.
 */
extern schedule get_schedule(FunctionCallInfo fcinfo, int argument,
							 const target *t);

#endif							/* GOALPOST_SCHEDULE_ARGUMENT_H */
