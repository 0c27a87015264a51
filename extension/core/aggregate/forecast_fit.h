/*
 * forecast_fit.h
 *	  Where the reported history of a target leads: least squares over days.
 *
 * The state of an aggregate.  Values are added as integers in the base unit of
 * their kin, so the fit depends neither on the order of the reports nor on the
 * units in which each report and its target are written.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_FORECAST_FIT_H
#define GOALPOST_FORECAST_FIT_H

#include "base/wide.h"
#include "model/progress.h"
#include "model/target.h"
#include "storage/target_store.h"

/* Fewer distinct dates than this do not give a reliable line. */
#define FORECAST_FIT_DATES_MIN 3

typedef struct forecast_fit
{
	uint16_t	target_size;	/* 0 before the first report */
	uint8_t		target[TARGET_STORED_MAX];	/* the first by its stored bytes */
	int64_t		count;			/* of dated reports */
	int			date_count;
	int32_t		date[FORECAST_FIT_DATES_MIN];	/* earliest distinct, rising */
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
 * Add a report that can be compared with its target; an undated one adds
 * nothing to the sums.  False if the target is not equal to the one before, or
 * if sums, which can be forged, outgrow the stored form; the fit must not be
 * used then.
 */
extern bool forecast_fit_add(forecast_fit *f, const target *t,
							 const progress *p);
extern bool forecast_fit_merge(forecast_fit *f, const forecast_fit *other);

/*
 * The value of the line at the due date, in the unit of the target that was
 * kept: percent for done, the base unit of the reports for a bare 0.  False if
 * there are too few dates or no due date.
 */
extern bool forecast_fit_value(const forecast_fit *f, double *forecast);

/* Pack into buf (FORECAST_FIT_STORED_MAX bytes); returns the size. */
extern size_t forecast_fit_store(const forecast_fit *f, uint8_t *buf);

/* Unpack; refuses a state that no reports could have added up to. */
extern error_code forecast_fit_load(const uint8_t *bytes, size_t size,
									forecast_fit *f);

#endif							/* GOALPOST_FORECAST_FIT_H */
