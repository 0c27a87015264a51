/*
 * translate.h
 *	  Messages in the user's language.
 *
 * The language is that of LC_MESSAGES, or of LANGUAGE.  The text stays UTF-8 in
 * every locale, as everything that the loader writes.  A message without a
 * translation is told in English.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_TRANSLATE_H
#define GOALPOST_TRANSLATE_H

#include <stdint.h>

#include "core/score/language.h"

/* Marks a text in a table, which is translated when it is told. */
#define N_(text) text

/* Find the language and its catalogue, before the first message. */
extern void translate_begin(void);

/* The same text if there is no translation. */
extern const char *translate(const char *text)
			__attribute__((format_arg(1)));

/* The form for that number of things. */
extern const char *translate_count(const char *one, const char *many,
								   int64_t count)
			__attribute__((format_arg(1), format_arg(2)));

/* The language for the texts that core has itself. */
extern language translate_language(void);

#endif							/* GOALPOST_TRANSLATE_H */
