/*
 * mismatch.h
 *	  Whether a report can be compared with a target, and why not.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_MISMATCH_H
#define GOALPOST_MISMATCH_H

#include "model/progress.h"
#include "model/target.h"
#include "score/language.h"

/* Why a report cannot be compared with a target. */
typedef enum mismatch
{
	MISMATCH_NONE = 0,
	MISMATCH_DONE_WANTED,		/* anything but done against done */
	MISMATCH_DONE_UNIT,			/* done or p % done against an amount */
	MISMATCH_YEARLY,			/* anything else against a change per year */
	MISMATCH_CHANGE_FOR_LEVEL,	/* a change against a level */
	MISMATCH_LEVEL_FOR_CHANGE,	/* a level against a change, no baseline */
	MISMATCH_FAMILY,			/* units that do not convert */
	MISMATCH_BASE,				/* changes against different bases */
	MISMATCH_BASE_NOT_POSITIVE, /* percent of a baseline that is not above 0 */
	MISMATCH_PERIOD				/* a day before the period starts from nothing */
} mismatch;

/* Long enough for every sentence below, including the NUL. */
#define SCORE_TEXT_SIZE 2048

/* The first that is found; MISMATCH_PERIOD only if all else fits. */
extern mismatch score_mismatch(const target *t, const progress *p);

/* A short stable name: "family", "change-vs-level", …; "" for none. */
extern const char *mismatch_name(mismatch m);

/*
 * What does not fit, naming both units, and what to write instead: one whole
 * sentence each, NUL-terminated, "" for none.  buf has SCORE_TEXT_SIZE bytes.
 */
extern size_t mismatch_reason(mismatch m, const target *t, const progress *p,
							  language lang, char *buf);
extern size_t mismatch_remedy(mismatch m, const target *t, const progress *p,
							  language lang, char *buf);

#endif							/* GOALPOST_MISMATCH_H */
