/*
 * amount.h
 *	  A reported value as a plain number in a given unit.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_AMOUNT_H
#define GOALPOST_AMOUNT_H

#include "progress.h"

/*
 * The unit in which the value stands: that of the literal, percent for a share
 * with parts and for done.
 */
extern unit progress_value_unit(const progress *p);

/*
 * The value in the unit u, rounded half away from zero at 18 digits.  Fails
 * with ERROR_UNIT_OTHER when u does not convert, with ERROR_RANGE when there
 * are more than 18 digits before the point.  A bare 0 is 0 in every unit.
 */
extern error_code progress_amount(const progress *p, const unit *u,
								  decimal *result);

#endif							/* GOALPOST_AMOUNT_H */
