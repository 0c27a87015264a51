/*
 * amount.c
 *	  A reported value as a plain number in a given unit.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "amount.h"

#include "rational.h"
#include "unit_convert.h"

unit
progress_value_unit(const progress *p)
{
	unit		percent = {.over = {.number = UNIT_PERCENT}};

	return p->kind == PROGRESS_VALUE ? p->unit : percent;
}

/* The value in its own unit; of a share, part over whole in percent. */
static void
set_value(rational *q, const progress *p)
{
	rational	factor;

	rational_set_decimal(q, p->value);
	if (p->kind != PROGRESS_SHARE)
		return;
	rational_set_decimal(&factor, p->whole);
	rational_divide(q, q, &factor);
	rational_set_integer(&factor, 100);
	rational_multiply(q, q, &factor);
}

error_code
progress_amount(const progress *p, const unit *u, decimal *result)
{
	unit		own = progress_value_unit(p);
	rational	amount;

	/* As written, with its scale. */
	if (progress_is_bare_zero(p) ||
		(p->kind != PROGRESS_SHARE && unit_same(&own, u)))
	{
		*result = p->value;
		return ERROR_NONE;
	}
	if (!unit_comparable(&own, u))
		return ERROR_UNIT_OTHER;
	set_value(&amount, p);
	unit_convert(&amount, &own, u);
	if (!rational_to_decimal(&amount, 0, DECIMAL_MAX_SCALE,
							 ROUND_HALF_AWAY_FROM_ZERO, result))
		return ERROR_RANGE;
	return ERROR_NONE;
}
