/*
 * heading.h
 *	  Which field a heading means, by the workspace's table column_alias.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_HEADING_H
#define GOALPOST_HEADING_H

#include <libpq-fe.h>

#include "file/cell.h"
#include "record/field.h"

/*
 * FIELD_COUNT when it means none.  A unit in parentheses, as in 完成值(亿元), is
 * put into a buffer of UNIT_TEXT_SIZE, which is left as it is without one.
 */
extern field heading_field(const PGresult *aliases, cell heading, char *unit);

#endif							/* GOALPOST_HEADING_H */
