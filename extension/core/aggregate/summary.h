/*
 * summary.h
 *	  Many indicators at a glance: counts by status, coverage, mean, worst.
 *
 * The state of an aggregate, flat and of fixed size, so that it can be updated
 * in place.  The sums behind the mean are integers: a summary depends neither
 * on the order of its rows nor on how they were split among workers.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_SUMMARY_H
#define GOALPOST_SUMMARY_H

#include "score/score.h"
#include "schedule/status.h"

/* Sums of weights of up to 120 bits times 62, for 2^63 rows. */
#define SUMMARY_LIMBS 4

typedef struct summary
{
	uint64_t	count[STATUS_UNKNOWN + 1];	/* by status, unknown last */
	uint64_t	reported;
	uint64_t	binding_missed;
	uint64_t	weight[SUMMARY_LIMBS];	/* of what is reported, in 10^-18 */
	uint64_t	weighted[SUMMARY_LIMBS];	/* × completion in 2^-62 */
	double		worst;			/* completion; infinity while none is known */
} summary;

/* The most rows that a summary can count. */
#define SUMMARY_ROWS_MAX (UINT64_C(1) << 62)

#define SUMMARY_STORED_SIZE (1 + 8 * (STATUS_UNKNOWN + 4 + 2 * SUMMARY_LIMBS))

extern void summary_start(summary *s);

/* Add an indicator without a report or without a target: only a status. */
extern void summary_add_unreported(summary *s, status state);

/*
 * Add a reported indicator.  weight must not be negative; an indicator of
 * weight 0 is counted, but has no part in the mean.
 */
extern void summary_add(summary *s, status state, double completion,
						decimal weight, bool is_binding);

/* False, and nothing is merged, when there would be too many rows. */
extern bool summary_merge(summary *s, const summary *other);

/* The number of all rows. */
extern uint64_t summary_indicators(const summary *s);

/*
 * Weighted mean of the reported completions, clamped to 0..1; false if nothing
 * is reported, or nothing has weight.
 */
extern bool summary_mean(const summary *s, double *mean);

/* The lowest reported completion; false if nothing is reported. */
extern bool summary_worst(const summary *s, double *worst);

/* binding, anticipatory or directional, in English or Chinese. */
typedef enum commitment
{
	COMMITMENT_BINDING,
	COMMITMENT_ANTICIPATORY,
	COMMITMENT_DIRECTIONAL
} commitment;

extern bool commitment_from_name(const char *name, size_t length,
								 commitment *result);

/* The same bytes on every machine; SUMMARY_STORED_SIZE of them. */
extern size_t summary_store(const summary *s, uint8_t *buf);

/* Refuses a state that no rows could have added up to. */
extern error_code summary_load(const uint8_t *bytes, size_t size, summary *s);

#endif							/* GOALPOST_SUMMARY_H */
