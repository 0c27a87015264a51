/*
 * addable.c
 *	  Can the figures of several periods be added up?
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "record/addable.h"

#include <stddef.h>

#include "base/translate.h"

/* Hours of training add up, though a time is a state unless told otherwise. */
static bool
is_time(unit_family family)
{
	return family == FAMILY_TIME || family == FAMILY_MONTHS;
}

static const char *
why_no_sum(const unit *u, bool is_change, bool is_done)
{
	unit_family family = unit_family_of(u);

	if (is_done)
		return N_("done and percent done do not add up");
	if (is_change)
		return N_("changes do not add up");
	if (u->is_rate)
		return N_("rates do not add up");
	if (family == FAMILY_SHARE || family == FAMILY_POINTS)
		return N_("shares do not add up");
	if (unit_is_state(u) && !is_time(family))
		return N_("values in this unit do not add up");
	return NULL;
}

const char *
progress_why_no_sum(const progress *p)
{
	if (p->kind == PROGRESS_SHARE)
		return N_("shares do not add up");
	return why_no_sum(&p->unit, p->is_change, p->kind == PROGRESS_DONE);
}

const char *
target_why_no_sum(const target *t)
{
	if (t->has_baseline && t->baseline.digits != 0)
		return "a way from a baseline is no sum";
	return why_no_sum(&t->unit, t->is_change,
					  t->comparator == COMPARATOR_DONE);
}
