/*
 * target_read.h
 *	  Reading the text of a target.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_TARGET_READ_H
#define GOALPOST_TARGET_READ_H

#include "model/error.h"
#include "model/target.h"

/*
 * Read a target from length bytes of UTF-8 text, which needs no NUL.  On
 * failure *error says what is wrong and where, and t is undefined.
 */
extern error_code target_parse(const char *text, size_t length, target *t,
							   parse_error *error);

#endif							/* GOALPOST_TARGET_READ_H */
