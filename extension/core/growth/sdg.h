/*
 * sdg.h
 *	  Progress towards a goal by growth: Open SDG's and Eurostat's methods.
 *
 * Both compare the actual growth per year with the growth per year that the
 * target asks for.  Without a target, they judge the growth itself.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_SDG_H
#define GOALPOST_SDG_H

#include "model/progress.h"
#include "model/target.h"

typedef enum sdg_method
{
	SDG_OPENSDG,
	SDG_EUROSTAT
} sdg_method;

typedef enum sdg_class
{
	SDG_TARGET_ACHIEVED,
	SDG_SUBSTANTIAL_PROGRESS,
	SDG_SIGNIFICANT_PROGRESS,
	SDG_MODERATE_PROGRESS,
	SDG_LIMITED_PROGRESS,
	SDG_NO_PROGRESS,
	SDG_MODERATE_DETERIORATION,
	SDG_SIGNIFICANT_DETERIORATION,
	SDG_DETERIORATION,
	SDG_NOT_AVAILABLE
} sdg_class;

typedef struct sdg_result
{
	sdg_class	class;
	bool		has_score;
	double		score;			/* -5 to 5 */
	bool		has_ratio;		/* false if no growth is asked for */
	double		ratio;			/* growth over the growth asked for, or itself */
} sdg_result;

/* "target_achieved", "not_available", … */
extern const char *sdg_class_name(sdg_class class);

/* "opensdg" or "eurostat"; "positive" or "negative". */
extern bool sdg_method_from_name(const char *name, size_t length,
								 sdg_method *method);
extern bool sdg_direction_from_name(const char *name, size_t length,
									bool *wants_more);

/*
 * Can they be judged together?  baseline, latest and limit must be levels that
 * convert, the target a bound on such a level.  target and limit may be NULL.
 */
extern bool sdg_comparable(const target *t, const progress *baseline,
						   const progress *latest, const progress *limit);

/*
 * Judge a pair that sdg_comparable accepts.  limit is the natural end of the
 * scale, near which growth gets hard; it counts only without a target.
 */
extern void sdg_judge(sdg_result *result, const target *t,
					  const progress *baseline, const progress *latest,
					  bool wants_more, const progress *limit,
					  sdg_method method);

/* The class of a mean of scores; achieved if every target is. */
extern sdg_class sdg_class_of_mean(double mean, bool all_achieved);

#endif							/* GOALPOST_SDG_H */
