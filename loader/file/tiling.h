/*
 * tiling.h
 *	  Do the records of a file, and what stands between them, make up all of it?
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_TILING_H
#define GOALPOST_TILING_H

#include "file/csv_reader.h"

/* Bytes of a file, by what they are; together they are its size. */
typedef struct tiling
{
	int64_t		mark;			/* byte order mark, and a line such as sep=; */
	int64_t		heading;		/* up to the end of the header */
	int64_t		records;
	int64_t		blank;			/* lines between records */
	int64_t		first_gap;		/* where bytes are in no tile; -1: nowhere */
} tiling;

/* Read a file, whose header ends there. */
extern exit_status tiling_measure(source *s, int64_t header_end, tiling *t);

#endif							/* GOALPOST_TILING_H */
