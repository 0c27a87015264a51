/*
 * english_million.h
 *	  The m after an English number: million, or metres.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_ENGLISH_MILLION_H
#define GOALPOST_ENGLISH_MILLION_H

#include "extract/quantity.h"

/*
 * Read the m of a value as million or metres.  False if it may be either, or
 * if the number goes on in a letter that no unit is: 1.2 M.
 */
extern bool english_read_million(sentence *s, size_t end, quantity *q);

#endif							/* GOALPOST_ENGLISH_MILLION_H */
