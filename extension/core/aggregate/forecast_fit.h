/*
 * forecast_fit.h
 *	  Where the reported history of a target leads: least squares over days.
 *
 * The state of an aggregate.  Values are added as integers in the base unit of
 * their kin, so the fit is the same whatever the order of the reports, and
 * however each writes its unit and that of the target.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_FORECAST_FIT_H
#define GOALPOST_FORECAST_FIT_H

#include "base/wide.h"
#include "model/progress.h"
#include "model/target.h"
#include "storage/target_store.h"

/* Fewer different dates than this make no line to trust. */
#define FORECAST_FIT_DATES_MIN 3

typedef struct forecast_fit
{
	uint16_t	target_size;	/* 0 before the first report */
	uint8_t		target[TARGET_STORED_MAX];	/* the first by its stored bytes */
	int64_t		count;			/* of dated reports */
	int			date_count;
	int32_t		date[FORECAST_FIT_DATES_MIN];	/* the earliest different ones, rising */
	wide		days;			/* sums of x, x², y, xy: days and values in */
	wide		squares;		/* 10^-48 of the base unit */
	wide		values;
	wide		products;
} forecast_fit;

#define FORECAST_FIT_LIMBS_MAX 8
#define FORECAST_FIT_STORED_MAX \
	(3 + TARGET_STORED_MAX + 9 + 4 * FORECAST_FIT_DATES_MIN + \
	 4 * (1 + 8 * FORECAST_FIT_LIMBS_MAX))

extern void forecast_fit_start(forecast_fit *f);

/*
 * Add a report that can be compared with its target; an undated one leaves no
 * trace.  False when the target is not equal to the one before, or when sums
 * made by hand grow beyond what is stored; the fit is of no use then.
 */
extern bool forecast_fit_add(forecast_fit *f, const target *t,
							 const progress *p);
extern bool forecast_fit_merge(forecast_fit *f, const forecast_fit *other);

/*
 * The value of the line at the due date, in the unit of the target kept, of
 * done in percent; of a bare 0 in the base unit of the reports.  False with too
 * few dates, or without a due date.
 */
extern bool forecast_fit_value(const forecast_fit *f, double *forecast);

/* Pack into buf (FORECAST_FIT_STORED_MAX bytes); returns the size. */
extern size_t forecast_fit_store(const forecast_fit *f, uint8_t *buf);

/* Unpack; what reports could not have added up to is refused. */
extern error_code forecast_fit_load(const uint8_t *bytes, size_t size,
									forecast_fit *f);

#endif							/* GOALPOST_FORECAST_FIT_H */
