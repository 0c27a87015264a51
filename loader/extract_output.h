/*
 * extract_output.h
 *	  Where extract writes: standard output, or a file that is complete or is
 *	  not there.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_EXTRACT_OUTPUT_H
#define GOALPOST_EXTRACT_OUTPUT_H

#include "base/exit_status.h"
#include "file/side_file.h"

typedef struct extract_output
{
	const char *name;			/* of the file, or NULL */
	const char *base;			/* within its folder */
	side_file	file;
	FILE	   *stream;
} extract_output;

/* Begin to write; EXIT_NO_OUTPUT, with a message, if that cannot be. */
extern exit_status extract_output_open(extract_output *o, const char *name);

/* Give the file its name, unless the status tells of a failure. */
extern exit_status extract_output_close(extract_output *o, exit_status status);

#endif							/* GOALPOST_EXTRACT_OUTPUT_H */
