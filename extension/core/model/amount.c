/*
 * amount.c
 *	  A reported value as an exact number in a given unit.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "model/amount.h"

#include "unit/unit_convert.h"

/* Done is in percent; a bare 0 is 0 in every unit. */
void
progress_value_in(rational *value, const progress *p, const unit *u)
{
	rational	whole;

	if (progress_is_bare_zero(p))
	{
		rational_set_integer(value, 0);
		return;
	}
	rational_set_decimal(value, p->value);
	if (p->kind == PROGRESS_SHARE)
	{
		rational_set_decimal(&whole, p->whole);
		rational_divide(value, value, &whole);
		rational_scale(value, PERCENT_PER_WHOLE, 1);
	}
	unit_convert(value, progress_unit(p), u);
}

error_code
progress_amount(const progress *p, const unit *u, decimal *result)
{
	const unit *own = progress_unit(p);
	rational	amount;

	/* as written, with its scale */
	if (progress_is_bare_zero(p) ||
		(p->kind != PROGRESS_SHARE && unit_same(own, u)))
	{
		*result = p->value;
		return ERROR_NONE;
	}
	if (!unit_comparable(own, u))
		return ERROR_UNIT_OTHER;
	progress_value_in(&amount, p, u);
	return rational_to_decimal(&amount, 0, DECIMAL_MAX_SCALE,
							   ROUND_HALF_AWAY_FROM_ZERO, result) ?
		ERROR_NONE : ERROR_RANGE;
}
