/*
 * encoding_guess.h
 *	  The encoding of a file that does not say it.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_ENCODING_GUESS_H
#define GOALPOST_ENCODING_GUESS_H

#include "file/source.h"

/*
 * Go through a file without a byte order mark, and set *name to its encoding:
 * UTF-16 if every other byte of its ASCII characters is NUL; UTF-8 if all of
 * it is, or nearly all; or else GB18030 in the same way.  It is NULL if it is
 * none of them, and *bad is then the offset of the first byte that is not
 * UTF-8.
 */
extern exit_status encoding_guess(source *s, const char **name, int64_t *bad);

#endif							/* GOALPOST_ENCODING_GUESS_H */
