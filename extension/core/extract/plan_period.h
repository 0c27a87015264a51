/*
 * plan_period.h
 *	  The period of a plan, from its title or its first sentences.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_PLAN_PERIOD_H
#define GOALPOST_PLAN_PERIOD_H

#include "extract/sentence.h"
#include "model/period.h"

/*
 * Both days are NO_DAY if the text names no year at its start; the first one is
 * if it names the year up to which it plans.
 */
extern period plan_period_find(const char *text, size_t length, sentence *s);

#endif							/* GOALPOST_PLAN_PERIOD_H */
