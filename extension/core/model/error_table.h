/*
 * error_table.h
 *	  The table of error texts, shared by error.c and error_text.c.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_ERROR_TABLE_H
#define GOALPOST_ERROR_TABLE_H

#include "model/error.h"

/* Marks a text that the loader translates. */
#define N_(text) text

typedef struct error_entry
{
	const char *name;			/* for logs; append only */
	error_class class;
	const char *detail;			/* what is wrong; of several-values, with %d */
	const char *hint;			/* what to write; %s is the text there */
} error_entry;

extern const error_entry error_table[ERROR_CODE_COUNT];

#endif							/* GOALPOST_ERROR_TABLE_H */
