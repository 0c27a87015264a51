/*
 * addable.h
 *	  Can the figures of several periods be added up?
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_ADDABLE_H
#define GOALPOST_ADDABLE_H

#include "core/model/progress.h"
#include "core/model/target.h"

/*
 * Why figures such as this one, or figures for this target, do not add up to
 * that of a longer period, as a clause; NULL if they do.
 */
extern const char *progress_why_no_sum(const progress *p);
extern const char *target_why_no_sum(const target *t);

#endif							/* GOALPOST_ADDABLE_H */
