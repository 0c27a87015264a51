/*
 * separator.h
 *	  The character between the cells of a text.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_SEPARATOR_H
#define GOALPOST_SEPARATOR_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buffer.h"

/* The separator by its name on the command line: a character, or tab. */
extern bool separator_read(const char *text, char *separator);

/* Append what separates the cells: "commas", "tabs", "\"|\"". */
extern void separator_print(char separator, buffer *out);

/*
 * Find the separator of the first lines of a text, which is the one that most
 * lines have equally often outside quotes; a comma if there is none.  False if
 * two of them do equally well.
 */
extern bool separator_guess(const char *text, size_t length, char *separator);

/* Does it separate cells in this text? */
extern bool separator_occurs(const char *text, size_t length, char separator);

/*
 * Is the first line sep=; or the like, which spreadsheets take as an order?  Sets
 * *size to its bytes, including the line end.
 */
extern bool separator_line(const char *text, size_t length, char *separator,
						   size_t *size);

#endif							/* GOALPOST_SEPARATOR_H */
