/*
 * reject_file.h
 *	  FILE.rejects.csv and FILE.errors.csv, written safely.
 *
 * The first has the header and the rejected records byte for byte, ready to be
 * corrected and loaded; the second has the reasons.  If another pair exists,
 * perhaps half corrected, the new one is FILE.rejects.2.csv and
 * FILE.errors.2.csv.
 *
 * The first failure is reported, and later writes do nothing;
 * reject_files_ready returns the status.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_REJECT_FILE_H
#define GOALPOST_REJECT_FILE_H

#include "file/csv_reader.h"
#include "file/side_file.h"
#include "file/source.h"

typedef struct reject_files
{
	source	   *source;
	size_t		folder_length;	/* of the folder in the source's name */
	int			folder;			/* -1 for standard input, and once closed */
	side_file	rejects;
	side_file	errors;
	exit_status status;			/* of the first failure */
	int64_t		copied_to;		/* end of the last record */
	bool		again;			/* the files were written before */
	bool		ready;			/* both are on disk, and their names reserved */
	bool		kept;			/* both have their names */
} reject_files;

/* A line of the second file. */
typedef struct reject_line
{
	int64_t		line;
	int64_t		column;
	const char *cell;
	const char *code;
	const char *indicator;		/* its code, or NULL */
	const char *message;
	const char *hint;
	cell		value;
} reject_line;

/* Create both files; the header is the first header_size bytes. */
extern void reject_files_open(reject_files *f, source *s,
							  int64_t header_size);

/* Copy a record from the source, unless it was the last one. */
extern void reject_files_record(reject_files *f, int64_t offset,
								int64_t length);
extern void reject_files_line(reject_files *f, const reject_line *l);

/* Flush both files to disk, and reserve their names. */
extern exit_status reject_files_ready(reject_files *f);

/*
 * The same for files that were written before: only missing or empty files are
 * written, as somebody may be editing the others.
 */
extern exit_status reject_files_ready_again(reject_files *f);

/* Give both files their names, or remove them. */
extern exit_status reject_files_keep(reject_files *f);
extern void reject_files_drop(reject_files *f);

/* Tell the user where the files are. */
extern void reject_files_tell(const reject_files *f);

/* Does a file of rejects from an earlier import exist? */
extern bool reject_files_are_left(const source *s);

#endif							/* GOALPOST_REJECT_FILE_H */
