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
 * What is wrong and where, a sentence that quotes the place:
 * `At character 3, "34": a thousands separator must stand between groups of
 * three digits.`  buf has ERROR_TEXT_SIZE bytes; control characters of the
 * input are escaped and long excerpts cut, so that the text is safe to print.
 */
extern void error_detail(const parse_error *error, const char *input,
						 size_t length, char *buf);

/*
 * The right form to write instead, a sentence, or "" where there is none.
 * It may repeat the place's text, so it needs the input as well.
 */
extern void error_hint(const parse_error *error, const char *input,
					   size_t length, char *buf);

#endif							/* GOALPOST_ERROR_TEXT_H */
