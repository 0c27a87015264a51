/*
 * unit_step.h
 *	  From a unit to its base unit and to the next larger one of its kin.
 *
 * For results that have no decimal form, or too many digits, in their unit.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_UNIT_STEP_H
#define GOALPOST_UNIT_STEP_H

#include "unit/unit.h"

/* The base unit, of which every unit of the kin is an exact ratio. */
extern void unit_base_of(const unit *u, unit *base);

/*
 * The smallest unit of the table that is larger than u, leaving out the
 * customary ones; larger may be u.  In a rate, only the unit before the slash
 * changes.  False if there is none.
 */
extern bool unit_next_larger(const unit *u, unit *larger);

#endif							/* GOALPOST_UNIT_STEP_H */
