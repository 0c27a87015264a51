/*
 * stretch.c
 *	  The second, higher mark of a target.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "score/score.h"

#include "unit/unit_convert.h"
#include "score/measure.h"

/* The bound moves by as much as the stretch is beyond the value. */
bool
score_stretch_met(const target *t, const progress *p)
{
	rational	beyond;
	rational	value;
	measure		m;

	measure_take(&m, t, p);
	rational_set_decimal(&beyond, t->stretch);
	rational_set_decimal(&value, t->value);
	rational_subtract(&beyond, &beyond, &value);
	unit_convert(&beyond, &t->unit, m.unit);
	rational_add(&beyond, &beyond, &m.bound);
	return measure_satisfies(&m.value, &beyond, m.is_floor, m.is_strict);
}
