/*
 * pair.h
 *	  A target and a report that are to be scored together.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_PAIR_H
#define GOALPOST_PAIR_H

#include "support/goalpost.h"

/*
 * Raise 22023 unless the two can be compared: the error names both units and
 * says what to report instead.
 */
extern void check_comparable(const target *t, const progress *p);

/* Two arguments that can be compared, each by its number. */
extern void get_pair(FunctionCallInfo fcinfo, int target_at, int progress_at,
					 target *t, progress *p);

#endif							/* GOALPOST_PAIR_H */
