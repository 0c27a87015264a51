/*
 * heading.h
 *	  The field of a heading, by the workspace's table column_alias.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_HEADING_H
#define GOALPOST_HEADING_H

#include <libpq-fe.h>

#include "file/cell.h"
#include "record/field.h"

/*
 * Returns FIELD_COUNT for an unknown heading.  A unit in parentheses, as in
 * 完成值(亿元), is copied to unit, a buffer of UNIT_TEXT_SIZE.
 */
extern field heading_field(const PGresult *aliases, cell heading, char *unit);

#endif							/* GOALPOST_HEADING_H */
