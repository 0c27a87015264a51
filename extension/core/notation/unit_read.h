/*
 * unit_read.h
 *	  Reading a unit where a literal has one.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_UNIT_READ_H
#define GOALPOST_UNIT_READ_H

#include "unit/unit.h"
#include "notation/literal.h"

/*
 * Read the unit at the cursor; a bare number's when there is none.  Fails on
 * letters left over after a known unit, on a single unknown Latin letter, on
 * a broken quote and on a second stroke.
 */
extern bool unit_read(literal *l, unit *u);

/* A unit alone, such as "万元/人"; "" is a bare number's. */
extern error_code unit_parse(const char *text, size_t length, unit *u,
							 parse_error *error);

#endif							/* GOALPOST_UNIT_READ_H */
