/*
 * baseline_read.h
 *	  Reading the baseline of a target, after the value or before it.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_BASELINE_READ_H
#define GOALPOST_BASELINE_READ_H

#include "notation/target_phrase.h"

/*
 * Read VALUE [at YEAR] after from, or a 2021 baseline of VALUE, or 2021年的VALUE:
 * a plain value, in the target's unit or its own.
 */
extern bool baseline_read(literal *l, target *t, phrase *p);

/*
 * The same before the value, where the way to it must follow: from 5 % in 2020
 * to 8 %, 由5%提高到8%.  kind is the word that was taken, which began at from.
 */
extern bool baseline_read_before(literal *l, target *t, phrase *p,
								 word_kind kind, size_t from);

/* The value is above or below its baseline, as in up from, down from. */
extern bool baseline_add_way(literal *l, phrase *p, word_kind kind,
							 size_t from);

/*
 * Does the baseline of a plain target, which is in the unit of its value, lie
 * on the side that the words ask for?  If two values say which way it goes, as
 * in from 5 to 8, set the bound.
 */
extern bool baseline_check_way(literal *l, const target *t, phrase *p);

#endif							/* GOALPOST_BASELINE_READ_H */
