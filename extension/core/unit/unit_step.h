/*
 * unit_step.h
 *	  From a unit to the base unit and to the next larger one of its kin.
 *
 * For results that have no decimal, or too many digits, in the unit at hand.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_UNIT_STEP_H
#define GOALPOST_UNIT_STEP_H

#include "unit/unit.h"

/* The unit in whose terms all of its kin are exact ratios. */
extern void unit_base_of(const unit *u, unit *base);

/*
 * The smallest unit of the table that is larger than u, which may be u itself
 * and result; of a rate above the stroke.  False when there is none.
 */
extern bool unit_next_larger(const unit *u, unit *larger);

#endif							/* GOALPOST_UNIT_STEP_H */
