/*
 * unit_read.h
 *	  Reading the unit of a value.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_UNIT_READ_H
#define GOALPOST_UNIT_READ_H

#include "unit/unit.h"
#include "notation/literal.h"

/*
 * Read the unit at the cursor; if there is none, u is that of a bare number.
 * Fails on letters left over after a known unit, on a single unknown Latin
 * letter, on a broken quote and on a second slash.
 */
extern bool unit_read(literal *l, unit *u);

/* Read a unit alone, such as "万元/人"; "" is that of a bare number. */
extern error_code unit_parse(const char *text, size_t length, unit *u,
							 parse_error *error);

#endif							/* GOALPOST_UNIT_READ_H */
