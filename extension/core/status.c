/*
 * status.c
 *	  The names of states, their order, and the state of a pair.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "score.h"

#include <string.h>

static const char *const names[] = {
	[STATUS_MET] = "met",
	[STATUS_AHEAD] = "ahead",
	[STATUS_ON_TRACK] = "on_track",
	[STATUS_AT_RISK] = "at_risk",
	[STATUS_OFF_TRACK] = "off_track",
	[STATUS_MISSED] = "missed",
	[STATUS_NO_REPORT] = "no_report",
	[STATUS_UNKNOWN] = NULL
};

const char *
status_name(status s)
{
	return names[s];
}

bool
status_from_name(const char *name, size_t length, status *s)
{
	for (int i = 0; i < STATUS_UNKNOWN; i++)
	{
		if (strlen(names[i]) == length && memcmp(names[i], name, length) == 0)
		{
			*s = (status) i;
			return true;
		}
	}
	return false;
}

int
status_order(status s)
{
	return (int) s + 1;
}

status
score_status(const target *t, const progress *p, int32_t as_of)
{
	int32_t		due = target_due(t);
	int32_t		day;

	if (p == NULL)
		return STATUS_NO_REPORT;
	if (score_met(t, p))
		return STATUS_MET;
	day = as_of == NO_DAY ? p->as_of : as_of;
	if (due == NO_DAY || day == NO_DAY || day < due)
		return STATUS_UNKNOWN;
	return STATUS_MISSED;
}
