/*
 * folder.h
 *	  The files of a folder that may be imported.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_FOLDER_H
#define GOALPOST_FOLDER_H

#include <stdbool.h>
#include <stddef.h>

#include "base/exit_status.h"

typedef struct folder
{
	char	  **paths;			/* in the order of their names */
	size_t		count;
} folder;

/* Is it a folder? */
extern bool folder_is(const char *name);

/*
 * List the regular files *.csv, *.tsv and *.txt of a folder, but not hidden
 * ones, the locks of office programs and the files of rejects.  A file that may
 * still be written is left out, and named.
 */
extern exit_status folder_list(folder *f, const char *name);
extern void folder_free(folder *f);

#endif							/* GOALPOST_FOLDER_H */
