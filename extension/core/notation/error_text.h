/*
 * error_text.h
 *	  What is wrong with a literal, and what to write instead.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_ERROR_TEXT_H
#define GOALPOST_ERROR_TEXT_H

#include "model/error.h"

/* Long enough for every detail and hint, with its NUL. */
#define ERROR_TEXT_SIZE 512

/*
 * What is wrong and where, a sentence that quotes the place: `At character 3,
 * "34": a thousands separator must separate groups of three digits.`  buf has
 * ERROR_TEXT_SIZE bytes.  Invisible characters of the input are replaced by ?
 * and long excerpts are cut, so that the text is safe to print.
 */
extern void error_detail(const parse_error *error, const char *input,
						 size_t length, char *buf);

/*
 * A sentence with the form to write instead, or "" if there is none.  It may
 * quote the text at the place, so it needs the input as well.
 */
extern void error_hint(const parse_error *error, const char *input,
					   size_t length, char *buf);

/*
 * Translate these texts from now on.  The loader does, in one thread and before
 * the first error; in the server they stay English, as the function is unset.
 */
typedef const char *(*error_translation) (const char *text);
extern void error_text_set_translation(error_translation translation);

#endif							/* GOALPOST_ERROR_TEXT_H */
