/*
 * reject_file.h
 *	  FILE.rejects.csv and FILE.errors.csv, written safely.
 *
 * The first holds the header and the rejected records byte for byte, ready to
 * be mended and loaded; the second says what is wrong with them.  Both have
 * the same number: where another pair stands already, perhaps half mended, the
 * new one is FILE.rejects.2.csv and FILE.errors.2.csv.
 *
 * The first failure is reported and kept, and nothing is written after it:
 * reject_files_ready gives its status.
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
	size_t		folder_length;	/* bytes of the source's name */
	int			folder;			/* -1: standard input has none */
	side_file	rejects;
	side_file	errors;
	exit_status status;			/* of writing them, once it has failed */
	bool		again;			/* they were written before */
	bool		ready;			/* both are on disk, and have a name */
	bool		kept;			/* both stand under their names */
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
extern void reject_files_open(reject_files *f, source *s,
							  int64_t header_size);

/* Copy a record, whose bytes are those of the source. */
extern void reject_files_record(reject_files *f, int64_t offset,
								int64_t length);
extern void reject_files_line(reject_files *f, const reject_line *l);

/* Is everything written, also to disk?  Then reserve the names. */
extern exit_status reject_files_ready(reject_files *f);

/*
 * The same where the files were written before: a name that is there with
 * anything in it is its owner's, who may be mending it, and is left.
 */
extern exit_status reject_files_ready_again(reject_files *f);

/* Give both their names, or remove them. */
extern exit_status reject_files_keep(reject_files *f);
extern void reject_files_drop(reject_files *f);

/* Say where they are, once they are kept. */
extern void reject_files_tell(const reject_files *f);

/* Does a file of rejects stand beside the source, from an earlier import? */
extern bool reject_files_are_left(const source *s);

#endif							/* GOALPOST_REJECT_FILE_H */
