/*
 * missing_mark.c
 *	  What stands for a figure that is not reported, by the table missing_mark.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "record/missing_mark.h"

#include <strings.h>

bool
missing_mark_is(const PGresult *marks, cell c)
{
	c = cell_trim(c);
	if (c.length == 0)
		return true;
	for (int i = 0; i < PQntuples(marks); i++)
		if ((size_t) PQgetlength(marks, i, 0) == c.length &&
			strncasecmp(PQgetvalue(marks, i, 0), c.text, c.length) == 0)
			return true;
	return false;
}
