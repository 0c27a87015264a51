/*
 * stretch.c
 *	  The second, more demanding bound of a target.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "score/score.h"

#include "unit/unit_convert.h"
#include "score/assessment.h"

/* The bound is moved by the distance from the value to the stretch. */
bool
score_stretch_met(const target *t, const progress *p)
{
	rational	beyond;
	rational	value;
	assessment	a;

	assessment_make(&a, t, p);
	rational_set_decimal(&beyond, t->stretch);
	rational_set_decimal(&value, t->value);
	rational_subtract(&beyond, &beyond, &value);
	unit_convert(&beyond, &t->unit, a.unit);
	rational_add(&beyond, &beyond, &a.bound);
	return assessment_satisfies(&a.value, &beyond, a.is_floor, a.is_strict);
}
