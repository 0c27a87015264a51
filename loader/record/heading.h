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

/* What an unknown heading says of its column. */
typedef enum heading_hint
{
	HINT_NONE,
	HINT_TURNS,					/* in a plan, it turns the meaning of targets */
	HINT_NUMBER,				/* so do its cells, if they are numbers */
	HINT_FACTOR,				/* if they are, they multiply those of their rows */
	HINT_SCALE,					/* so they do, whatever they are */
	HINT_POWER					/* they are powers of ten that do */
} heading_hint;

extern heading_hint heading_hint_of(cell heading);

/* Does the column number the rows of the sheet? */
extern bool heading_is_row_number(cell heading);

/* Does the heading of a value say that it is a running total, as 累计完成? */
extern bool heading_is_running(cell heading);

/* Does an unknown heading look like that of figures, such as 完成率? */
extern bool heading_looks_like_figures(cell heading);

#endif							/* GOALPOST_HEADING_H */
