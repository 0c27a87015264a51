/*
 * multiplier_read.h
 *	  Finding a multiplier in a literal.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_MULTIPLIER_READ_H
#define GOALPOST_MULTIPLIER_READ_H

#include "unit/multiplier.h"
#include "notation/literal.h"

/* The longest multiplier of a place at offset, 0 if none; its bytes to *size. */
extern uint8_t multiplier_find(const literal *l, size_t offset,
							   multiplier_place place, size_t *size);

#endif							/* GOALPOST_MULTIPLIER_READ_H */
