/*
 * heading.h
 *	  The field of a heading, by the workspace's table column_alias.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_HEADING_H
#define GOALPOST_HEADING_H

#include <libpq-fe.h>

#include "core/unit/unit.h"
#include "file/cell.h"
#include "record/field.h"

/* What a heading says besides its field, as in 完成值(亿元) and Target (2030) */
typedef struct heading_extra
{
	char		unit[UNIT_TEXT_SIZE];	/* "" for none */
	int			year;			/* of a target or a baseline; 0 for none */
} heading_extra;

/* Returns FIELD_COUNT for an unknown heading. */
extern field heading_field(const PGresult *aliases, cell heading,
						   heading_extra *extra);

/* The year from 1900 to 2100 that the text is, as 2030 or 2030年; 0 for none. */
extern int	heading_year(cell text);

/*
 * Does an unknown heading of a plan look as if its column turned the meaning of
 * the targets?
 */
extern bool heading_turns_meaning(cell heading);

/* Does the heading of a value say that it is a running total, as 累计完成? */
extern bool heading_is_running(cell heading);

#endif							/* GOALPOST_HEADING_H */
