/*
 * options.c
 *	  The command line.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "options.h"

#include <ctype.h>
#include <getopt.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/message.h"
#include "file/cell.h"
#include "record/row.h"

/* Options without a short form. */
enum
{
	OPTION_AS = 1000,
	OPTION_HELP,
	OPTION_PLAN,
	OPTION_MAX_REJECTS,
	OPTION_SINCE,
	OPTION_REASON,
	OPTION_PRINT,
	OPTION_EXTENSION_SCHEMA
};

static const struct option long_options[] = {
	{"as", required_argument, NULL, OPTION_AS},
	{"dbname", required_argument, NULL, 'd'},
	{"extension-schema", required_argument, NULL, OPTION_EXTENSION_SCHEMA},
	{"help", no_argument, NULL, OPTION_HELP},
	{"host", required_argument, NULL, 'h'},
	{"max-rejects", required_argument, NULL, OPTION_MAX_REJECTS},
	{"plan", required_argument, NULL, OPTION_PLAN},
	{"port", required_argument, NULL, 'p'},
	{"print", no_argument, NULL, OPTION_PRINT},
	{"quiet", no_argument, NULL, 'q'},
	{"reason", required_argument, NULL, OPTION_REASON},
	{"since", required_argument, NULL, OPTION_SINCE},
	{"username", required_argument, NULL, 'U'},
	{"version", no_argument, NULL, 'V'},
	{NULL, 0, NULL, 0}
};

static const struct
{
	const char *name;
	command		command;
	int			minimum;		/* arguments */
	int			maximum;		/* -1: no limit */
}			commands[] = {
	{"init", COMMAND_INIT, 0, 0},
	{"load", COMMAND_LOAD, 1, -1},
	{"check", COMMAND_CHECK, 1, -1},
	{"log", COMMAND_LOG, 0, 1}
};

#define COMMAND_COUNT (sizeof(commands) / sizeof(commands[0]))

static void
print_help(void)
{
	puts("goalpost loads the targets of plans, and the figures reported on them, into PostgreSQL.\n"
		 "\n"
		 "Usage:\n"
		 "  goalpost init [OPTION]...               create or migrate the workspace\n"
		 "  goalpost load [OPTION]... FILE|- ...    import plans or reports\n"
		 "  goalpost check [OPTION]... FILE|- ...   do the same, then roll back\n"
		 "  goalpost log [OPTION]... [BATCH]        show the ledger of imports\n"
		 "\n"
		 "Options of load and check:\n"
		 "      --as=targets|reports   what the files hold, if the headings do not say\n"
		 "      --max-rejects=N|N%     load the good rows if no more than that are rejected\n"
		 "                             (default: 0)\n"
		 "      --plan=CODE            plan of rows that name none\n"
		 "      --reason=TEXT          why targets were changed\n"
		 "      --since=DATE           date from which changed targets apply\n"
		 "                             (default: today)\n"
		 "  -q, --quiet                print nothing if all is well\n"
		 "\n"
		 "Options of init:\n"
		 "      --extension-schema=NAME\n"
		 "                             schema to create the extension in, if it is missing\n"
		 "                             (default: public)\n"
		 "      --print                write the SQL instead of running it\n"
		 "\n"
		 "Connection options:\n"
		 "  -d, --dbname=DBNAME        database, or a connection string or URI\n"
		 "  -h, --host=HOSTNAME        database server host or socket directory\n"
		 "  -p, --port=PORT            database server port\n"
		 "  -U, --username=USERNAME    user name to connect as\n"
		 "\n"
		 "Other options:\n"
		 "  -?, --help                 show this help, then exit\n"
		 "  -V, --version              output version information, then exit\n"
		 "\n"
		 "Passwords come from the password file or a service, never from an argument.\n"
		 "\n"
		 "Exit status:\n"
		 "   0  done, or nothing new        70  internal error\n"
		 "   3  loaded, some rows rejected  73  cannot write a file\n"
		 "  64  wrong usage                 75  try again later\n"
		 "  65  refused, nothing loaded     77  permission denied\n"
		 "  66  cannot read a file          78  no workspace, or of another version");
}

/* Report an error of the command line, with a hint at the help. */
static exit_status __attribute__((format(printf, 1, 2)))
usage_error(const char *format,...)
{
	char		text[1024];
	va_list		args;

	va_start(args, format);
	vsnprintf(text, sizeof(text), format, args);
	va_end(args);
	message_error("%s", text);
	message_hint("Try \"" PROGRAM " --help\" for more information.");
	return EXIT_USAGE;
}

/* A whole number N, or N%. */
static bool
read_max_rejects(const char *text, options *o)
{
	size_t		digits = strspn(text, "0123456789");
	int64_t		value = 0;

	if (digits == 0 || digits > 12)
		return false;
	for (size_t i = 0; i < digits; i++)
		value = value * 10 + (text[i] - '0');
	o->max_rejects = value;
	o->max_is_percent = strcmp(text + digits, "%") == 0;
	return o->max_is_percent ? value <= 100 : text[digits] == '\0';
}

/* Take text that goes into the database. */
static exit_status
take_text(const char **option, const char *name)
{
	size_t		bad;

	if (!cell_is_text((cell) {optarg, strlen(optarg)}, &bad))
		return usage_error("the argument of %s is not UTF-8", name);
	*option = optarg;
	return EXIT_DONE;
}

/* Take the code of a plan: visible text that a cell could hold. */
static exit_status
take_plan(options *o)
{
	exit_status status = take_text(&o->plan, "--plan");
	cell		plan = {optarg, strlen(optarg)};

	if (status != EXIT_DONE)
		return status;
	if (cell_trim(plan).length == 0)
		return usage_error("the argument of --plan is empty");
	if (cell_trim(plan).length != plan.length)
		return usage_error("the argument of --plan begins or ends with white space");
	if (cell_characters(plan) > CODE_MAX)
		return usage_error("the argument of --plan has %zu characters; the limit is %d",
						   cell_characters(plan), CODE_MAX);
	for (const char *c = optarg; *c != '\0'; c++)
		if (iscntrl((unsigned char) *c))
			return usage_error("the argument of --plan has a control character");
	return EXIT_DONE;
}

/* Take one option; c is what getopt_long returned. */
static exit_status
read_option(int c, options *o)
{
	int32_t		day;

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
		case OPTION_PLAN:
			return take_plan(o);
		case OPTION_REASON:
			return take_text(&o->reason, "--reason");
		case OPTION_PRINT:
			o->print = true;
			break;
		case OPTION_EXTENSION_SCHEMA:
			o->extension_schema = optarg;
			break;
		case OPTION_SINCE:
			if (date_read(optarg, strlen(optarg), &day) != ERROR_NONE)
				return usage_error("invalid date \"%s\" for --since: write 2020-06-30",
								   optarg);
			o->since = optarg;
			break;
		case OPTION_MAX_REJECTS:
			if (!read_max_rejects(optarg, o))
				return usage_error("invalid number \"%s\" for --max-rejects: write 3 or 5%%",
								   optarg);
			break;
		case OPTION_AS:
			o->kind = kind_from_name(optarg);
			if (o->kind == KIND_UNKNOWN)
				return usage_error("invalid kind \"%s\" for --as: write targets or reports",
								   optarg);
			break;
	}
	return EXIT_DONE;
}

/* Take the command and its arguments. */
static exit_status
read_command(int argc, char **argv, options *o)
{
	if (argc == 0)
		return usage_error("no command given");
	for (size_t i = 0; i < COMMAND_COUNT; i++)
	{
		if (strcmp(argv[0], commands[i].name) != 0)
			continue;
		o->command = commands[i].command;
		o->argument_count = argc - 1;
		o->arguments = argv + 1;
		if (argc - 1 < commands[i].minimum)
			return usage_error("no file given to \"%s\"", argv[0]);
		if (commands[i].maximum >= 0 && argc - 1 > commands[i].maximum)
			return usage_error("too many command-line arguments (first is \"%s\")",
							   argv[1 + commands[i].maximum]);
		return EXIT_DONE;
	}
	return usage_error("unknown command \"%s\"", argv[0]);
}

exit_status
options_read(int argc, char **argv, options *o)
{
	int			c;

	memset(o, 0, sizeof(*o));
	o->extension_schema = "public";
	opterr = 0;
	while ((c = getopt_long(argc, argv, ":d:h:p:qU:V", long_options,
							NULL)) != -1)
	{
		exit_status status;

		/* getopt returns '?' for unknown options, and for -? itself. */
		if (c == OPTION_HELP || (c == '?' && optopt == '?'))
		{
			print_help();
			return EXIT_DONE;
		}
		if (c == 'V')
		{
			puts(PROGRAM " " GOALPOST_VERSION);
			return EXIT_DONE;
		}
		if (c == '?')
			return usage_error("unrecognized option \"%s\"", argv[optind - 1]);
		if (c == ':')
			return usage_error("option \"%s\" requires an argument",
							   argv[optind - 1]);
		status = read_option(c, o);
		if (status != EXIT_DONE)
			return status;
	}
	return read_command(argc - optind, argv + optind, o);
}
