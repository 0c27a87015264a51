/*
 * progress_read.h
 *	  Reading the text of a progress.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_PROGRESS_READ_H
#define GOALPOST_PROGRESS_READ_H

#include "model/error.h"
#include "model/progress.h"

/*
 * Read a progress from length bytes of UTF-8 text, which needs no NUL.  On
 * failure *error says what is wrong and where, and p is undefined.
 */
extern error_code progress_parse(const char *text, size_t length, progress *p,
								 parse_error *error);

#endif							/* GOALPOST_PROGRESS_READ_H */
