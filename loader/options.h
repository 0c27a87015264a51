/*
 * options.h
 *	  What was asked for on the command line.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_OPTIONS_H
#define GOALPOST_OPTIONS_H

#include <stdbool.h>
#include <stdint.h>

#include "database/connection.h"
#include "record/field.h"

typedef enum command
{
	COMMAND_NONE,				/* --help and --version are done already */
	COMMAND_INIT,
	COMMAND_LOAD,
	COMMAND_CHECK,
	COMMAND_LOG
} command;

typedef struct options
{
	command		command;
	int			argument_count; /* files, or a batch */
	char	  **arguments;

	connection_options connection;

	/* load and check */
	import_kind kind;
	const char *plan;
	const char *since;			/* from which day changed targets hold */
	const char *reason;			/* why they were changed */
	int64_t		max_rejects;	/* rows, or percent of the rows read */
	bool		max_is_percent;
	bool		quiet;

	/* init */
	bool		print;
	const char *extension_schema;
} options;

/*
 * Read the command line.  On EXIT_DONE with COMMAND_NONE there is nothing left
 * to do; on another status the complaint has been written.
 */
extern exit_status options_read(int argc, char **argv, options *o);

#endif							/* GOALPOST_OPTIONS_H */
