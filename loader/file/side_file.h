/*
 * side_file.h
 *	  A file beside the source that gets its name when the import has ended.
 *
 * Until then it is a part with a temporary name.  Before the import commits, the
 * part is complete and on disk, and its name is reserved, so that renaming it
 * is unlikely to fail.  Existing files are not overwritten, and symbolic links
 * not followed.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_SIDE_FILE_H
#define GOALPOST_SIDE_FILE_H

#include <stdbool.h>
#include <stdio.h>

#define SIDE_NAME_SIZE 512

typedef struct side_file
{
	int			folder;
	char		name[SIDE_NAME_SIZE];	/* within the folder */
	char		part[SIDE_NAME_SIZE];	/* until it is complete */
	FILE	   *stream;			/* of the part, or NULL */
	int			reserved;		/* descriptor of the empty file, or -1 */
} side_file;

typedef enum reservation
{
	RESERVED,					/* the name is ours */
	ALREADY_THERE,				/* a file with the same bytes has the name */
	TAKEN,						/* by another file, which is left alone */
	NOT_POSSIBLE				/* errno says why */
} reservation;

/* Remove parts of this user that no running loader holds. */
extern void side_file_sweep(int folder);

/* Create a part that only its owner can read; sets errno on failure. */
extern bool side_file_open(side_file *f, int folder, const char *suffix);

/* Flush the part to disk. */
extern bool side_file_sync(side_file *f);

/* Try to reserve a name for the part; sets f->name in any case. */
extern reservation side_file_reserve(side_file *f, const char *name);

/* Give up a reservation. */
extern void side_file_release(side_file *f);

/* Rename the part to its reserved name, or remove it if there is none. */
extern bool side_file_finish(side_file *f);

#endif							/* GOALPOST_SIDE_FILE_H */
