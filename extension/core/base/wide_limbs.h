/*
 * wide_limbs.h
 *	  Shared by the files of wide integers: copying, trimming, magnitudes.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_WIDE_LIMBS_H
#define GOALPOST_WIDE_LIMBS_H

#include "base/wide.h"

#define LIMB_BITS 64

typedef unsigned __int128 double_limb;

/* Limbs that are not in use are not copied, since they are never read. */
static inline void
wide_copy(wide *to, const wide *from)
{
	to->sign = from->sign;
	to->used = from->used;
	for (int i = 0; i < from->used; i++)
		to->limb[i] = from->limb[i];
}

/* Drop leading zero limbs; zero has no sign. */
static inline void
wide_normalise(wide *a)
{
	while (a->used > 0 && a->limb[a->used - 1] == 0)
		a->used--;
	if (a->used == 0)
		a->sign = 0;
}

/* -1, 0, 1 */
static inline int
wide_compare_magnitude(const wide *a, const wide *b)
{
	if (a->used != b->used)
		return a->used < b->used ? -1 : 1;
	for (int i = a->used - 1; i >= 0; i--)
	{
		if (a->limb[i] != b->limb[i])
			return a->limb[i] < b->limb[i] ? -1 : 1;
	}
	return 0;
}

#endif							/* GOALPOST_WIDE_LIMBS_H */
