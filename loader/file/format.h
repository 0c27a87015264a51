/*
 * format.h
 *	  Files that are not text, and what turns them into CSV or prose.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_FORMAT_H
#define GOALPOST_FORMAT_H

#include "file/source.h"

typedef struct file_format
{
	const char *what;			/* "an .xlsx workbook" */
	const char *remedy;			/* the command that turns it into CSV */
	const char *prose_remedy;	/* the one that turns it into prose */
} file_format;

/* Recognize the format of a file by its bytes; NULL if it may be text. */
extern exit_status format_recognize(source *s, const file_format **format);

#endif							/* GOALPOST_FORMAT_H */
