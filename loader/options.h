/*
 * options.h
 *	  The command line.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_OPTIONS_H
#define GOALPOST_OPTIONS_H

#include <stdbool.h>
#include <stdint.h>

#include "core/model/period.h"
#include "database/connection.h"
#include "file/decimal_style.h"
#include "file/dialect.h"
#include "record/field.h"
#include "record/percent.h"

typedef enum command
{
	COMMAND_NONE,				/* --help or --version, already done */
	COMMAND_INIT,
	COMMAND_LOAD,
	COMMAND_CHECK,
	COMMAND_RETRACT,
	COMMAND_RETIRE,
	COMMAND_CLOSE,
	COMMAND_UNDO,
	COMMAND_VERIFY,
	COMMAND_LOG,
	COMMAND_EXTRACT
} command;

/* The roles of a workspace, and the longest name that a role can have */
#define ROLE_NAME_MAX 63

typedef enum workspace_role
{
	ROLE_READER,
	ROLE_LOADER,
	ROLE_ADMIN,
	ROLE_COUNT
} workspace_role;

typedef struct options
{
	command		command;
	int			argument_count; /* files, a batch, or what is named by hand */
	char	  **arguments;

	connection_options connection;
	int64_t		wait;			/* seconds for a lock; below 0: for ever */

	/* load and check */
	import_kind kind;
	dialect_options dialect;
	const char *plan;
	char		since[PERIOD_TEXT_SIZE];	/* date from which changed targets
									 * apply, or empty */
	int32_t		as_of;			/* day of figures, or NO_DAY */
	const char *reason;			/* why targets or figures change */
	bool		has_period;
	period		period;			/* of the plans of the file */
	percent_reading percent;	/* what columns in % hold */
	decimal_style decimal;		/* of the numbers */
	bool		unit_from_target;	/* of figures without a unit */
	int64_t		max_rejects;	/* rows, or percent of the rows read */
	bool		max_is_percent;
	const char *archive;		/* folder for files that were loaded */
	bool		again;			/* load known files whose figures were replaced */
	bool		quiet;

	/* retract, retire, close and undo, with plan and reason */
	const char *place;
	const char *breakdown;
	bool		undo;
	char		day[PERIOD_TEXT_SIZE];

	/* extract, with encoding and period */
	const char *output;			/* file to write, or NULL */
	bool		review;

	/* init */
	bool		print;
	const char *extension_schema;
	const char *roles[ROLE_COUNT];	/* NULL: not named */
	bool		no_roles;
} options;

/*
 * Read the command line.  EXIT_DONE with COMMAND_NONE means that nothing is
 * left to do; any other status, that the error has been reported.
 */
extern exit_status options_read(int argc, char **argv, options *o);

#endif							/* GOALPOST_OPTIONS_H */
