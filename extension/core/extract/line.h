/*
 * line.h
 *	  Whether a line of a plan goes on in the next one.
 *
 * Text from a PDF or a mail has a line break after every 30 to 80 columns, in
 * the middle of words and numbers; text from a word processor has one after
 * each paragraph.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_LINE_H
#define GOALPOST_LINE_H

#include <stdbool.h>
#include <stddef.h>

/*
 * The bytes of the mark that numbers a heading or an item at offset, with what
 * separates it from the text: 一、, （二）, 3.2, (1), •, ——; 0 if there is none.
 */
extern size_t line_mark(const char *text, size_t length, size_t offset);

/*
 * Does the line that starts at from go on after its break, at the offset end?
 * Page is that break, or the one after the number of a page; wrap is the width
 * of wrap_width_find.
 */
extern bool line_goes_on(const char *text, size_t length, size_t from,
						 size_t end, size_t page, size_t wrap);

/*
 * Is the line that ends at the break at end as wide as the one before it, and
 * not followed by a mark or an indent?  Then its break ends no paragraph.
 */
extern bool line_is_full(const char *text, size_t length, size_t end, size_t wrap);

#endif							/* GOALPOST_LINE_H */
