/*
 * reject_file.h
 *	  FILE.rejects.csv and FILE.errors.csv, written safely.
 *
 * The first holds the header and the rejected records byte for byte, ready to
 * be mended and loaded; the second says what is wrong with them.  Both are
 * written under another name, complete and on disk before the import commits,
 * and renamed when it has ended.  No symbolic link is ever followed.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_REJECT_FILE_H
#define GOALPOST_REJECT_FILE_H

#include <stdio.h>

#include "csv_reader.h"
#include "source.h"

#define REJECT_NAME_SIZE 512

typedef struct reject_file
{
	char		name[REJECT_NAME_SIZE]; /* within the folder */
	char		part[REJECT_NAME_SIZE]; /* until it is complete */
	FILE	   *stream;
} reject_file;

typedef struct reject_files
{
	source	   *source;
	int			folder;			/* -1: standard input has none */
	reject_file rejects;
	reject_file errors;
} reject_files;

/* One fault, as it is written to the second file. */
typedef struct reject_line
{
	int64_t		line;
	int64_t		column;
	const char *cell;
	const char *code;
	const char *message;
	const char *hint;
	cell		value;
} reject_line;

/* Begin both files; header_size bytes of the source are the header. */
extern exit_status reject_files_open(reject_files *f, source *s,
									 int64_t header_size);

/* Copy a record, whose bytes are those of the source. */
extern exit_status reject_files_record(reject_files *f, int64_t offset,
									   int64_t length);
extern exit_status reject_files_line(reject_files *f, const reject_line *l);

/* Write everything to disk, still under the other names. */
extern exit_status reject_files_sync(reject_files *f);

/* Give both their names, or remove them. */
extern exit_status reject_files_keep(reject_files *f);
extern void reject_files_drop(reject_files *f);

#endif							/* GOALPOST_REJECT_FILE_H */
