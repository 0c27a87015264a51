/*
 * format.h
 *	  Files that are not CSV, and what turns them into CSV.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_FORMAT_H
#define GOALPOST_FORMAT_H

#include "file/source.h"

typedef struct file_format
{
	const char *what;			/* "an .xlsx workbook" */
	const char *remedy;			/* the command */
} file_format;

/* Recognize the format of a file by its bytes; NULL if it may be CSV. */
extern exit_status format_recognize(source *s, const file_format **format);

#endif							/* GOALPOST_FORMAT_H */
