/*
 * stretch.c
 *	  The second, higher mark of a target.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "score.h"

#include "measure.h"

/* The bound moves by as much as the stretch is beyond the value. */
bool
score_stretch_met(const target *t, const progress *p)
{
	quantity	beyond;
	quantity	value;
	measure		m;

	measure_take(&m, t, p);
	quantity_set_decimal(&beyond, t->stretch);
	quantity_set_decimal(&value, t->value);
	quantity_subtract(&beyond, &beyond, &value);
	quantity_convert(&beyond, &t->unit, m.unit);
	quantity_add(&beyond, &beyond, &m.bound);
	return measure_satisfies(&m.value, &beyond, m.is_floor, m.is_strict);
}
