/*
 * extract_print.h
 *	  The targets found in a text, as rows of CSV or for review.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_EXTRACT_PRINT_H
#define GOALPOST_EXTRACT_PRINT_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#include "core/extract/extract.h"

/* The header of the CSV, and the row of one find. */
extern void extract_print_header(FILE *out);
extern void extract_print_row(FILE *out, int64_t number, const extract_find *f);

/* The phrase in its sentence, and below it how it is read. */
extern void extract_print_review(FILE *out, int64_t number, const extract_find *f,
								 const char *text, bool colour);

/* Is out a terminal that shows colours, to somebody who wants them? */
extern bool extract_print_colour(FILE *out);

#endif							/* GOALPOST_EXTRACT_PRINT_H */
