/*
 * text.h
 *	  Building a text piece by piece in a buffer of fixed size.
 *
 * Text that does not fit is cut between two characters, so the result is
 * always whole UTF-8 and NUL-terminated.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_TEXT_H
#define GOALPOST_TEXT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/decimal.h"
#include "unit/unit.h"
#include "score/language.h"

typedef struct text
{
	char	   *bytes;
	size_t		size;			/* of the buffer, NUL included */
	size_t		length;
} text;

extern void text_start(text *t, char *buf, size_t size);

/* Like printf; a piece has a few hundred bytes at most. */
extern void text_add(text *t, const char *format, ...)
			__attribute__((format(printf, 2, 3)));

/* The same in one of two languages, with the same arguments. */
extern void text_say(text *t, language lang, const char *english,
					 const char *chinese, ...)
			__attribute__((format(printf, 3, 5), format(printf, 4, 5)));

extern void text_add_number(text *t, decimal value);

/* A value with its unit, as the notation prints it. */
extern void text_add_value(text *t, decimal value, const unit *u);

/* The same, always with a sign, as a change is printed. */
extern void text_add_change(text *t, decimal value, const unit *u);

#endif							/* GOALPOST_TEXT_H */
