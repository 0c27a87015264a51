/*
 * multiplier.c
 *	  The table of multipliers.
 *
 * Rows may be added at the end but never changed: their index is stored.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "unit/multiplier.h"

const multiplier_entry multiplier_table[MULTIPLIER_COUNT] =
{
	{"", 0, MULTIPLIER_CHINESE},
	{"十", 1, MULTIPLIER_CHINESE},
	{"百", 2, MULTIPLIER_CHINESE},
	{"千", 3, MULTIPLIER_CHINESE},
	{"万", 4, MULTIPLIER_CHINESE},
	{"十万", 5, MULTIPLIER_CHINESE},
	{"百万", 6, MULTIPLIER_CHINESE},
	{"千万", 7, MULTIPLIER_CHINESE},
	{"亿", 8, MULTIPLIER_CHINESE},
	{"十亿", 9, MULTIPLIER_CHINESE},
	{"百亿", 10, MULTIPLIER_CHINESE},
	{"千亿", 11, MULTIPLIER_CHINESE},
	{"万亿", 12, MULTIPLIER_CHINESE},
	{"k", 3, MULTIPLIER_ENGLISH},
	{"thousand", 3, MULTIPLIER_ENGLISH},
	{"million", 6, MULTIPLIER_ENGLISH},
	{"mn", 6, MULTIPLIER_ENGLISH},
	{"billion", 9, MULTIPLIER_ENGLISH},
	{"bn", 9, MULTIPLIER_ENGLISH},
	{"trillion", 12, MULTIPLIER_ENGLISH},
	{"tn", 12, MULTIPLIER_ENGLISH},
	{"10", 1, MULTIPLIER_DIGITS},
	{"100", 2, MULTIPLIER_DIGITS},
	{"1000", 3, MULTIPLIER_DIGITS},
	{"10000", 4, MULTIPLIER_DIGITS},
	{"100000", 5, MULTIPLIER_DIGITS},
	{"1000000", 6, MULTIPLIER_DIGITS},
	{"10万", 5, MULTIPLIER_DIGITS},
	{"100万", 6, MULTIPLIER_DIGITS},
	{"'000", 3, MULTIPLIER_ENGLISH}
};
