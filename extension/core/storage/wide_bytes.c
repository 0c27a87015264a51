/*
 * wide_bytes.c
 *	  Wide integers in the stored forms of sums.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "storage/wide_bytes.h"

/* The sign bit in the byte with the number of limbs. */
#define NEGATIVE 0x80

uint8_t *
put_wide(uint8_t *at, const wide *a)
{
	int			i;

	*at++ = (uint8_t) (a->used | (a->sign < 0 ? NEGATIVE : 0));
	for (i = 0; i < a->used; i++)
		at = put_integer(at, a->limb[i], 8);
	return at;
}

void
get_wide(byte_reader *r, wide *a, int max)
{
	unsigned	head = (unsigned) get_integer(r, 1);
	int			i;

	a->used = (int) (head & ~NEGATIVE);
	if (a->used > max)
	{
		r->failed = true;
		a->used = 0;
	}
	for (i = 0; i < a->used; i++)
		a->limb[i] = get_integer(r, 8);
	a->sign = a->used == 0 ? 0 : (head & NEGATIVE) ? -1 : 1;
	if (a->used == 0 ? head != 0 : a->limb[a->used - 1] == 0)
		r->failed = true;
}
