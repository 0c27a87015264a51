/*
 * status.c
 *	  The names of statuses, their order, and the status of a pair.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "schedule/status.h"

#include "base/name_table.h"
#include "schedule/trajectory.h"

/* In the order of the enum, without STATUS_UNKNOWN. */
static const name_entry names[] = {
	{"met", STATUS_MET},
	{"ahead", STATUS_AHEAD},
	{"on_track", STATUS_ON_TRACK},
	{"at_risk", STATUS_AT_RISK},
	{"off_track", STATUS_OFF_TRACK},
	{"missed", STATUS_MISSED},
	{"no_report", STATUS_NO_REPORT}
};

_Static_assert(NAME_TABLE_SIZE(names) == STATUS_UNKNOWN,
			   "every known status has a name");

const status_limits status_default_limits = {
	.at_risk = {.digits = LIMIT_AT_RISK,.scale = 2},
	.off_track = {.digits = LIMIT_OFF_TRACK,.scale = 2},
	.ahead = {.digits = LIMIT_AHEAD,.scale = 2}
};

const char *
status_name(status s)
{
	return s == STATUS_UNKNOWN ? NULL : names[s].name;
}

bool
status_from_name(const char *name, size_t length, status *s)
{
	int			found;

	if (!name_find(names, NAME_TABLE_SIZE(names), name, length, &found))
		return false;
	*s = (status) found;
	return true;
}

int
status_order(status s)
{
	return (int) s + 1;
}

/*
 * A figure that grows with time can still rise above, or leave, what it is to
 * stay within: a total, and a change that ramps.
 */
static bool
may_be_lost(const target *t, const trajectory *tr)
{
	if (t->is_change)
		return tr->ramps && tr->is_cap;
	return t->is_total && (tr->is_cap || tr->two_sided);
}

static status
status_of_pace(const rational *pace, const status_limits *limits)
{
	rational	limit;

	rational_set_decimal(&limit, limits->ahead);
	if (rational_compare(pace, &limit) >= 0)
		return STATUS_AHEAD;
	rational_set_decimal(&limit, limits->at_risk);
	if (rational_compare(pace, &limit) >= 0)
		return STATUS_ON_TRACK;
	rational_set_decimal(&limit, limits->off_track);
	if (rational_compare(pace, &limit) >= 0)
		return STATUS_AT_RISK;
	return STATUS_OFF_TRACK;
}

/* While the ramp is at its start there is a gap, but no pace yet. */
static status
status_on_trajectory(const trajectory *tr, const assessment *a,
					 const status_limits *limits)
{
	rational	q;

	if (trajectory_pace(&q, tr, a))
		return status_of_pace(&q, limits);
	if (!trajectory_gap(&q, tr, a))
		return STATUS_UNKNOWN;
	if (rational_sign(&q) == 0)
		return STATUS_ON_TRACK;
	return rational_sign(&q) > 0 ? STATUS_AHEAD : STATUS_OFF_TRACK;
}

status
score_status_assessed(const assessment *a, const target *t, int32_t as_of,
					  const schedule *s, const status_limits *limits)
{
	int32_t		due = target_due(t);
	trajectory	tr;

	if (due != NO_DAY && as_of != NO_DAY && as_of >= due)
		return a->met ? STATUS_MET : STATUS_MISSED;

	trajectory_make(&tr, t, a, as_of, s);
	if (a->met && !may_be_lost(t, &tr))
		return STATUS_MET;
	/* met for good, or not yet?  Only the due date tells */
	if (a->met && (due == NO_DAY || as_of == NO_DAY))
		return STATUS_UNKNOWN;
	return status_on_trajectory(&tr, a, limits);
}

status
score_status_by(const target *t, const progress *p, int32_t as_of,
				const schedule *s, const status_limits *limits)
{
	assessment	a;

	if (p == NULL)
		return STATUS_NO_REPORT;
	assessment_make(&a, t, p);
	return score_status_assessed(&a, t, as_of != NO_DAY ? as_of : p->as_of, s,
								 limits);
}

status
score_status(const target *t, const progress *p, int32_t as_of)
{
	const schedule straight = {.count = 0};

	return score_status_by(t, p, as_of, &straight, &status_default_limits);
}
