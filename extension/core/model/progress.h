/*
 * progress.h
 *	  What was reported: value, unit, as-of date.
 *
 * text ⇄ struct progress ⇄ stored bytes, as in target.h.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_PROGRESS_H
#define GOALPOST_PROGRESS_H

#include "base/decimal.h"
#include "unit/unit.h"
#include "model/error.h"
#include "model/period.h"

/* Stored on disk: append only. */
typedef enum progress_kind
{
	PROGRESS_VALUE,				/* 1350.5 亿元, +13 % */
	PROGRESS_SHARE,				/* 27.4 of 31.2 万亩: value of whole */
	PROGRESS_DONE				/* done, 45 % done: value is the percentage */
} progress_kind;

typedef struct progress
{
	progress_kind kind;
	bool		is_change;		/* printed with a sign */
	bool		has_base;		/* vs PERIOD; only of a change */
	decimal		value;
	decimal		whole;			/* of a share */
	unit		unit;			/* of both parts of a share */
	period		base;
	int32_t		as_of;			/* NO_DAY when undated */
} progress;

#define PROGRESS_TEXT_SIZE 512

/* Set p to a bare 0 without a date, to be filled in. */
extern void progress_set_empty(progress *p);

extern size_t progress_print(const progress *p, char *buf);
extern error_code progress_check(const progress *p);

/* The unit of the value; percent for a share with parts and for done. */
static inline const unit *
progress_unit(const progress *p)
{
	return p->kind == PROGRESS_VALUE ? &p->unit : &unit_percent;
}

/* Is it only a 0 without a unit?  See target_is_bare_zero. */
static inline bool
progress_is_bare_zero(const progress *p)
{
	return p->value.digits == 0 && p->kind == PROGRESS_VALUE &&
		!p->is_change && unit_is_bare(&p->unit);
}

#endif							/* GOALPOST_PROGRESS_H */
