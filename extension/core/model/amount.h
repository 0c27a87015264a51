/*
 * amount.h
 *	  A reported value as an exact number in a given unit.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_AMOUNT_H
#define GOALPOST_AMOUNT_H

#include "base/rational.h"
#include "model/progress.h"

/*
 * Set value to the reported value in the unit u, whose family scoring can
 * compare with that of the report.  A share with parts is part over whole.
 */
extern void progress_value_in(rational *value, const progress *p,
							  const unit *u);

/*
 * The value in the unit u, rounded half away from zero to 18 digits.  Fails
 * with ERROR_UNIT_OTHER if the report does not convert to u, with ERROR_RANGE
 * if there are more than 18 digits before the point.  A bare 0 is 0 in every
 * unit.
 */
extern error_code progress_amount(const progress *p, const unit *u,
								  decimal *result);

#endif							/* GOALPOST_AMOUNT_H */
