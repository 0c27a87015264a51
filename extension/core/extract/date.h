/*
 * date.h
 *	  Dates in a sentence, which are no values.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_DATE_H
#define GOALPOST_DATE_H

#include "extract/sentence.h"

/* The bytes of the date at offset: 2026年, 6月底, 2026-2030; 0 if none. */
extern size_t date_at(const sentence *s, size_t offset);

#endif							/* GOALPOST_DATE_H */
