/*
 * side_file.h
 *	  A file beside the source: written aside, named when the import has ended.
 *
 * Until then it is a part under a name of its own, complete and on disk.  Its
 * name is reserved before the import commits, so that giving it cannot fail
 * for a reason that could have been known.  Nothing that is there already is
 * overwritten, and no symbolic link is followed.
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
	FILE	   *stream;			/* of the part; NULL when there is none */
	int			reserved;		/* an empty file of that name, or -1 */
} side_file;

typedef enum reservation
{
	RESERVED,					/* the name is ours */
	ALREADY_THERE,				/* a file of that name has the same bytes */
	TAKEN,						/* by something else, which stays */
	NOT_POSSIBLE				/* errno says why */
} reservation;

/* Remove parts of this user that no living loader holds. */
extern void side_file_sweep(int folder);

/* Make a part, for its owner only; errno says why it could not. */
extern bool side_file_open(side_file *f, int folder, const char *suffix);

/* Write the part to disk. */
extern bool side_file_sync(side_file *f);

/* Try to have the part's name: f->name is that then, whatever comes of it. */
extern reservation side_file_reserve(side_file *f, const char *name);

/* Give up a reservation. */
extern void side_file_release(side_file *f);

/* Name the part if its name is reserved, else remove it. */
extern bool side_file_finish(side_file *f);

#endif							/* GOALPOST_SIDE_FILE_H */
