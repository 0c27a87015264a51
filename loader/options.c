/*
 * options.c
 *	  The command line.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "options.h"

#include <getopt.h>
#include <stdio.h>
#include <string.h>

#include "base/message.h"
#include "command.h"
#include "database/connection_string.h"
#include "option_value.h"
#include "usage.h"

/* Seconds; an import of a million rows takes less */
#define WAIT_DEFAULT 600

/* Options without a short form. */
enum
{
	OPTION_AGAIN = 1000,
	OPTION_ARCHIVE,
	OPTION_AS,
	OPTION_AS_OF,
	OPTION_BREAKDOWN,
	OPTION_DECIMAL,
	OPTION_ENCODING,
	OPTION_SEPARATOR,
	OPTION_HELP,
	OPTION_JSON,
	OPTION_PERCENT,
	OPTION_PERIOD,
	OPTION_PLACE,
	OPTION_PLAN,
	OPTION_UNDO,
	OPTION_UNIT_FROM_TARGET,
	OPTION_MAX_REJECTS,
	OPTION_SINCE,
	OPTION_REASON,
	OPTION_REVIEW,
	OPTION_WAIT,
	OPTION_PRINT,
	OPTION_EXTENSION_SCHEMA,
	OPTION_NO_ROLES,
	OPTION_ROLE					/* the last one: ROLE_COUNT of them */
};

static const struct option long_options[] = {
	{"admin-role", required_argument, NULL, OPTION_ROLE + ROLE_ADMIN},
	{"again", no_argument, NULL, OPTION_AGAIN},
	{"archive", required_argument, NULL, OPTION_ARCHIVE},
	{"as", required_argument, NULL, OPTION_AS},
	{"as-of", required_argument, NULL, OPTION_AS_OF},
	{"breakdown", required_argument, NULL, OPTION_BREAKDOWN},
	{"dbname", required_argument, NULL, 'd'},
	{"decimal", required_argument, NULL, OPTION_DECIMAL},
	{"encoding", required_argument, NULL, OPTION_ENCODING},
	{"extension-schema", required_argument, NULL, OPTION_EXTENSION_SCHEMA},
	{"help", no_argument, NULL, OPTION_HELP},
	{"host", required_argument, NULL, 'h'},
	{"json", no_argument, NULL, OPTION_JSON},
	{"loader-role", required_argument, NULL, OPTION_ROLE + ROLE_LOADER},
	{"max-rejects", required_argument, NULL, OPTION_MAX_REJECTS},
	{"no-roles", no_argument, NULL, OPTION_NO_ROLES},
	{"output", required_argument, NULL, 'o'},
	{"percent", required_argument, NULL, OPTION_PERCENT},
	{"period", required_argument, NULL, OPTION_PERIOD},
	{"place", required_argument, NULL, OPTION_PLACE},
	{"plan", required_argument, NULL, OPTION_PLAN},
	{"port", required_argument, NULL, 'p'},
	{"print", no_argument, NULL, OPTION_PRINT},
	{"quiet", no_argument, NULL, 'q'},
	{"reader-role", required_argument, NULL, OPTION_ROLE + ROLE_READER},
	{"reason", required_argument, NULL, OPTION_REASON},
	{"review", no_argument, NULL, OPTION_REVIEW},
	{"separator", required_argument, NULL, OPTION_SEPARATOR},
	{"since", required_argument, NULL, OPTION_SINCE},
	{"undo", no_argument, NULL, OPTION_UNDO},
	{"unit-from-target", no_argument, NULL, OPTION_UNIT_FROM_TARGET},
	{"username", required_argument, NULL, 'U'},
	{"version", no_argument, NULL, 'V'},
	{"wait", required_argument, NULL, OPTION_WAIT},
	{NULL, 0, NULL, 0}
};

/* Take one option of extract. */
static exit_status
read_extract_option(int c, options *o)
{
	if (c == OPTION_REVIEW)
		o->review = true;
	else if (c == 'o' && strcmp(optarg, "-") != 0)
		o->output = optarg;
	return EXIT_DONE;
}

/* Take one option of init. */
static exit_status
read_init_option(int c, options *o)
{
	switch (c)
	{
		case OPTION_PRINT:
			o->print = true;
			break;
		case OPTION_EXTENSION_SCHEMA:
			o->extension_schema = optarg;
			break;
		case OPTION_NO_ROLES:
			o->no_roles = true;
			break;
		case OPTION_ROLE + ROLE_READER:
		case OPTION_ROLE + ROLE_LOADER:
		case OPTION_ROLE + ROLE_ADMIN:
			return option_take_role(o, (workspace_role) (c - OPTION_ROLE));
		default:
			return read_extract_option(c, o);
	}
	return EXIT_DONE;
}

/* Take one option of the commands that import, or change something by hand. */
static exit_status
read_change_option(int c, options *o)
{
	switch (c)
	{
		case OPTION_ARCHIVE:
			o->archive = optarg;
			break;
		case OPTION_AGAIN:
			o->again = true;
			break;
		case OPTION_UNDO:
			o->undo = true;
			break;
		case OPTION_UNIT_FROM_TARGET:
			o->unit_from_target = true;
			break;
		case OPTION_PERCENT:
			return option_take_percent(o);
		case OPTION_DECIMAL:
			return option_take_decimal(o);
		case OPTION_PLAN:
			return option_take_code(&o->plan, "--plan");
		case OPTION_PLACE:
			return option_take_code(&o->place, "--place");
		case OPTION_BREAKDOWN:
			return option_take_breakdown(o);
		case OPTION_REASON:
			return option_take_text(&o->reason, "--reason");
		case OPTION_PERIOD:
			return option_take_period(o);
		case OPTION_AS_OF:
			return option_take_as_of(o);
		case OPTION_SINCE:
			return option_take_since(o);
		case OPTION_MAX_REJECTS:
			return option_take_max_rejects(o);
		case OPTION_ENCODING:
			return option_take_encoding(o);
		case OPTION_SEPARATOR:
			return option_take_separator(o);
		case OPTION_AS:
			return option_take_kind(o);
		default:
			return read_init_option(c, o);
	}
	return EXIT_DONE;
}

/* Take one option; c is what getopt_long returned. */
static exit_status
read_option(int c, options *o)
{
	switch (c)
	{
		case 'd':
			o->connection.database = optarg;
			break;
		case 'h':
			o->connection.host = optarg;
			break;
		case 'p':
			o->connection.port = optarg;
			break;
		case 'U':
			o->connection.user = optarg;
			break;
		case 'q':
			o->quiet = true;
			break;
		case OPTION_JSON:
			message_use_json();
			break;
		case OPTION_WAIT:
			return option_take_wait(o);
		default:
			return read_change_option(c, o);
	}
	return EXIT_DONE;
}

exit_status
options_read(int argc, char **argv, options *o)
{
	int			c;
	bool		help = false;
	bool		given[sizeof(long_options) / sizeof(long_options[0])] = {false};
	exit_status status;

	memset(o, 0, sizeof(*o));
	o->extension_schema = "public";
	o->as_of = NO_DAY;
	o->wait = WAIT_DEFAULT;
	opterr = 0;
	while ((c = getopt_long(argc, argv, ":d:h:o:p:qU:V", long_options,
							NULL)) != -1)
	{
		/* getopt returns '?' for unknown options, and for -? itself. */
		if (c == OPTION_HELP || (c == '?' && optopt == '?'))
		{
			help = true;
			continue;
		}
		if (c == 'V')
		{
			puts(PROGRAM " " GOALPOST_VERSION);
			return EXIT_DONE;
		}
		if (c == '?' && optopt >= OPTION_AGAIN)
			return usage_error("option \"%.*s\" takes no argument",
							   (int) strcspn(argv[optind - 1], "="),
							   argv[optind - 1]);
		if (c == '?')
			return usage_error("unrecognized option \"%.*s\"",
							   (int) strcspn(argv[optind - 1], "="),
							   argv[optind - 1]);
		if (c == ':')
			return usage_error("option \"%s\" requires an argument",
							   argv[optind - 1]);
		for (int i = 0; long_options[i].name != NULL; i++)
			given[i] |= long_options[i].val == c;
		status = read_option(c, o);
		if (status != EXIT_DONE)
			return status;
	}
	if (help)
		return usage_print(optind < argc ? argv[optind] : NULL);
	for (int role = 0; role < ROLE_COUNT; role++)
		if (o->no_roles && o->roles[role] != NULL)
			return usage_error("--no-roles and the name of a role exclude each other");
	status = connection_arguments_check(argc - optind, argv + optind);
	if (status == EXIT_DONE)
		status = command_read(argc - optind, argv + optind, o);
	for (int i = 0; status == EXIT_DONE && long_options[i].name != NULL; i++)
		if (given[i])
			status = command_check_option(o, long_options[i].name);
	return status;
}
