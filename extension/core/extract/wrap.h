/*
 * wrap.h
 *	  At which width the lines of a text were broken, if they were.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_WRAP_H
#define GOALPOST_WRAP_H

#include <stdbool.h>
#include <stddef.h>

/* A line is not measured further. */
#define WRAP_WIDTH_LIMIT 400

/* A line below this is not broken by width. */
#define WRAP_WIDTH_LEAST 36

#define WRAP_UNKNOWN 0			/* too few lines to tell */
#define WRAP_NONE 1				/* a line is a paragraph */

/* The columns of a part of the text, counted up to WRAP_WIDTH_LIMIT. */
extern size_t text_columns(const char *text, size_t from, size_t end);

/* The width to which the text was broken, or WRAP_UNKNOWN or WRAP_NONE. */
extern size_t wrap_width_find(const char *text, size_t length);

/*
 * The break after the number of a page, if only that and blank lines follow the
 * break at end; else end.
 */
extern size_t wrap_pass_page(const char *text, size_t length, size_t end);

/*
 * Was there no room at that width for what follows the break at end?  The line
 * begins at from, the next one at start.  Slack is what a full line may lack: a
 * mark that may not begin a line takes the character before it along, and
 * printed digits are not of one width.
 */
extern bool wrap_fills(const char *text, size_t length, size_t from, size_t end,
					   size_t start, size_t width, size_t slack);

#endif							/* GOALPOST_WRAP_H */
