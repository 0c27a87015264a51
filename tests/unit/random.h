/*
 * random.h
 *	  Repeatable random numbers for the properties in unit tests.
 *
 * xorshift64*: the same sequence everywhere, so that a failure can be
 * reproduced.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_RANDOM_H
#define GOALPOST_RANDOM_H

#include <stdint.h>

static uint64_t random_state = UINT64_C(0x9E3779B97F4A7C15);

static inline uint64_t
random_bits(void)
{
	random_state ^= random_state >> 12;
	random_state ^= random_state << 25;
	random_state ^= random_state >> 27;
	return random_state * UINT64_C(2685821657736338717);
}

/* 0 … limit - 1 */
static inline int
random_below(int limit)
{
	return (int) (random_bits() % (uint64_t) limit);
}

/* Of any size: short numbers are as likely as long ones. */
static inline int64_t
random_integer(void)
{
	uint64_t	bits = random_bits() >> random_below(64);

	return random_below(2) ? (int64_t) (bits >> 1) : -(int64_t) (bits >> 1);
}

#endif							/* GOALPOST_RANDOM_H */
