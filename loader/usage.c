/*
 * usage.c
 *	  The help, and errors of the command line.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "usage.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/message.h"

/* Each text is translated as a whole. */
static const char help_purpose[] = N_(
	"goalpost loads the targets of plans, and the figures reported on them, into PostgreSQL.\n"
);

static const char help_commands[] = N_(
	"Usage:\n"
	"  goalpost init [OPTION]...               create or migrate the workspace\n"
	"  goalpost load [OPTION]... FILE|DIR|- ... import plans or reports\n"
	"  goalpost check [OPTION]... FILE|DIR|- ...\n"
	"                                          do the same, then roll back\n"
	"  goalpost retract [OPTION]... --reason=TEXT INDICATOR DATE\n"
	"                                          take the figure of a day back\n"
	"  goalpost retire [OPTION]... --reason=TEXT INDICATOR\n"
	"                                          retire an indicator\n"
	"  goalpost close [OPTION]... PLAN DATE    figures up to that day change only with\n"
	"                                          a reason from now on\n"
	"  goalpost undo [OPTION]... BATCH         take an import back, restoring what it\n"
	"                                          replaced\n"
	"  goalpost verify [OPTION]... BATCH|FILE  prove that every record of a file stands in\n"
	"                                          the database, once\n"
	"  goalpost log [OPTION]... [BATCH]        show the ledger of imports\n"
	"  goalpost extract [OPTION]... FILE|-     write the targets found in a plan's text, as\n"
	"                                          CSV that load reads\n"
	"  goalpost help [COMMAND]                 show this help, or that of a command\n"
);

static const char help_read_options[] = N_(
	/* xgettext:no-c-format */
	"Options of load, check and verify:\n"
	"      --as=targets|reports   what the files hold, if the headings do not say\n"
	"      --as-of=DATE           day of the figures of a sheet that has none in its rows\n"
	"      --decimal=comma|point  what stands before the decimals of numbers\n"
	"      --encoding=NAME        encoding of the files, such as GB18030 (default: found\n"
	"                             by their bytes)\n"
	"      --percent=share|percent\n"
	"                             what the numbers of a column in % are, if they lie\n"
	"                             within 0 and 1: 0.87 is 87 %, or 0.87 %\n"
	"      --period=PERIOD        period of the plan, such as 2026 or 2026..2030\n"
	"      --plan=CODE            plan of rows that name none\n"
	"      --separator=CHAR       what separates cells: a character, or tab (default: the\n"
	"                             one of comma, semicolon and tab that the lines agree on)\n"
	"      --unit-from-target     read figures without a unit in the units of their\n"
	"                             targets\n"
);

static const char help_import_options[] = N_(
	/* xgettext:no-c-format */
	"Options of load and check:\n"
	"      --again                load a known file again if something that it brought was\n"
	"                             replaced since\n"
	"      --archive=FOLDER       with load: move files that were loaded there\n"
	"      --max-rejects=N|N%     load the good rows if no more than that are rejected\n"
	"                             (default: 0)\n"
	"      --reason=TEXT          why targets were changed, or figures corrected; needed\n"
	"                             for figures of a closed day\n"
	"      --since=DATE           date from which changed targets apply\n"
	"                             (default: today)\n"
);

static const char help_amend_options[] = N_(
	"Options of retract and retire (INDICATOR is its code, or its name):\n"
	"      --breakdown=TEXT       breakdown of the indicator (default: the total)\n"
	"      --place=CODE           place of the indicator (default: the whole of the plan)\n"
	"      --plan=CODE            plan of the indicator, if several have it\n"
	"      --reason=TEXT          why; it is kept\n"
	"      --undo                 with retire: take that back\n"
);

static const char help_undo_options[] = N_(
	"Options of undo:\n"
	"      --reason=TEXT          why; it is kept, and needed for figures of a closed day\n"
);

static const char help_extract_options[] = N_(
	"Options of extract:\n"
	"      --encoding=NAME        encoding of the text (default: found by its bytes)\n"
	"  -o, --output=FILE          write to a new file instead of standard output\n"
	"      --period=PERIOD        period of the plan, such as 2026 or 2026..2030\n"
	"                             (default: the one in its title)\n"
	"      --review               print each phrase in its sentence, and how it is read\n"
);

static const char help_init_options[] = N_(
	"Options of init:\n"
	"      --extension-schema=NAME\n"
	"                             schema to create the extension in, if it is missing\n"
	"                             (default: public)\n"
	"      --admin-role=NAME      role that owns the workspace\n"
	"                             (default: goalpost_admin)\n"
	"      --loader-role=NAME     role that may load reports\n"
	"                             (default: goalpost_loader)\n"
	"      --reader-role=NAME     role that may read the views\n"
	"                             (default: goalpost_reader)\n"
	"      --no-roles             create no roles and grant nothing\n"
	"      --print                write the SQL instead of running it\n"
);

static const char help_connection_options[] = N_(
	"Connection options:\n"
	"  -d, --dbname=DBNAME        database, or a connection string or URI\n"
	"  -h, --host=HOSTNAME        database server host or socket directory\n"
	"  -p, --port=PORT            database server port\n"
	"  -U, --username=USERNAME    user name to connect as\n"
	"      --wait=SECONDS|forever how long to wait for a lock of another session\n"
	"                             (default: 600)\n"
);

static const char help_other_options[] = N_(
	"Other options:\n"
	"      --json                 write messages as JSON, one object a line, to standard\n"
	"                             error\n"
	"  -q, --quiet                print nothing if all is well\n"
	"  -?, --help                 show this help, or that of the command, then exit\n"
	"  -V, --version              output version information, then exit\n"
);

static const char help_passwords[] = N_(
	"Passwords come from the password file or a service, never from an argument.\n"
);

static const char help_exit_statuses[] = N_(
	"Exit status:\n"
	"   0  done, or nothing new        70  internal error\n"
	"   3  loaded, some rows rejected  73  cannot write a file\n"
	"  64  wrong usage                 75  try again later\n"
	"  65  refused, nothing changed    77  permission denied\n"
	"  66  cannot read a file          78  no workspace, or of another version\n"
);

/* The help of one command. */
typedef struct command_help
{
	const char *name;
	const char *text;			/* how to use it */
	const char *options[3];		/* those that not all commands have */
	const char *examples;
} command_help;

static const command_help commands[] = {
	{"init", N_(
		"Usage: goalpost init [OPTION]...\n"
		"\n"
		"Create the workspace in the database, or bring it up to date.  A second run\n"
		"changes nothing.\n"), {help_init_options, help_connection_options}, N_(
		"Examples:\n"
		"  goalpost init\n"
		"  goalpost init --print > workspace.sql\n")},
	{"load", N_(
		"Usage: goalpost load [OPTION]... FILE|DIR|- ...\n"
		"\n"
		"Import plans or reports from CSV files, or from standard input (-), one\n"
		"transaction per file.  The headings tell which of the two a file is.  A file that\n"
		"was loaded before is recognized.\n"), {help_read_options, help_import_options, help_connection_options}, N_(
		"Examples:\n"
		"  goalpost load plan.csv\n"
		"  goalpost load --since=2025-07-01 --reason='council decision' plan.csv\n"
		"  goalpost load --max-rejects=5 june.csv july.csv\n"
		"  zcat august.csv.gz | goalpost load -q -\n"
		"  goalpost load --json june.csv 2> load.json\n")},
	{"check", N_(
		"Usage: goalpost check [OPTION]... FILE|DIR|- ...\n"
		"\n"
		"Do and report what load would do, then roll back.\n"), {help_read_options, help_import_options, help_connection_options}, N_(
		"Examples:\n"
		"  goalpost check june.csv\n"
		"  goalpost check --as=reports --plan=CITY2025 june.csv\n")},
	{"retract", N_(
		"Usage: goalpost retract [OPTION]... --reason=TEXT INDICATOR DATE\n"
		"\n"
		"Take the figure of a day back.  It stays in the history, with the reason.\n"), {help_amend_options, help_connection_options}, N_(
		"Examples:\n"
		"  goalpost retract --reason='counted twice' CITY2025-01 2025-06-30\n"
		"  goalpost retract --reason='wrong month' --plan=CITY2025 新建道路 2025-07-31\n")},
	{"retire", N_(
		"Usage: goalpost retire [OPTION]... --reason=TEXT INDICATOR\n"
		"       goalpost retire [OPTION]... --undo INDICATOR\n"
		"\n"
		"Take an indicator off the scorecard from today on, or put it back.\n"), {help_amend_options, help_connection_options}, N_(
		"Examples:\n"
		"  goalpost retire --reason='no longer collected' CITY2025-02\n"
		"  goalpost retire --undo CITY2025-02\n")},
	{"close", N_(
		"Usage: goalpost close [OPTION]... PLAN DATE\n"
		"\n"
		"Close the figures of a plan up to a day.  From now on they change only with\n"
		"--reason.\n"), {help_connection_options}, N_(
		"Examples:\n"
		"  goalpost close CITY2025 2025-06-30\n")},
	{"undo", N_(
		"Usage: goalpost undo [OPTION]... BATCH\n"
		"\n"
		"Take an import back.  What it replaced returns, unless later imports or entries\n"
		"say otherwise; nothing is deleted, and the file can be loaded again.  Of a plan\n"
		"the targets return; its period, names, weights and the like have no history.\n"), {help_undo_options, help_connection_options}, N_(
		"Examples:\n"
		"  goalpost undo 4\n"
		"  goalpost undo --reason='figures of another month' 3\n")},
	{"verify", N_(
		"Usage: goalpost verify [OPTION]... BATCH|FILE\n"
		"       goalpost verify [OPTION]... BATCH FILE\n"
		"\n"
		"Read the file of an import again, and compare it with the database, byte for byte\n"
		"and record for record.  Exit status 65 if anything differs.  Options that say how\n"
		"to read the file must be those of the import.\n"), {help_read_options, help_connection_options}, N_(
		"Examples:\n"
		"  goalpost verify june.csv\n"
		"  goalpost verify 2\n"
		"  goalpost verify 2 june.csv\n")},
	{"log", N_(
		"Usage: goalpost log [OPTION]... [BATCH]\n"
		"\n"
		"Show the ledger of imports, a line for each attempt; or one batch, with its\n"
		"rejected rows.\n"), {help_connection_options}, N_(
		"Examples:\n"
		"  goalpost log\n"
		"  goalpost log 1\n")},
	{"extract", N_(
		"Usage: goalpost extract [OPTION]... FILE|-\n"
		"\n"
		"Find the targets in a plan's text, and write them as CSV that load reads.  It\n"
		"needs no database.  Compare the rows with the text before you load them.\n"), {help_extract_options}, N_(
		"Examples:\n"
		"  goalpost extract plan.txt > draft.csv\n"
		"  goalpost extract --review plan.txt\n"
		"  goalpost extract --period=2026 -o targets.csv plan.txt\n")}
};

/* Print a text after an empty line. */
static void
print_part(const char *text)
{
	printf("\n%s", translate(text));
}

static void
print_command(const command_help *c)
{
	fputs(translate(c->text), stdout);
	for (int i = 0; i < 3 && c->options[i] != NULL; i++)
		print_part(c->options[i]);
	print_part(help_other_options);
	print_part(c->examples);
}

static void
print_all(void)
{
	static const char *const parts[] = {
		help_commands, help_read_options, help_import_options, help_amend_options,
		help_undo_options, help_init_options, help_extract_options,
		help_connection_options, help_other_options, help_passwords, help_exit_statuses
	};

	fputs(translate(help_purpose), stdout);
	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++)
		print_part(parts[i]);
}

exit_status
usage_print(const char *command)
{
	if (command == NULL)
	{
		print_all();
		return EXIT_DONE;
	}
	for (size_t i = 0; i < sizeof(commands) / sizeof(commands[0]); i++)
		if (strcmp(commands[i].name, command) == 0)
		{
			print_command(&commands[i]);
			return EXIT_DONE;
		}
	return usage_error("unknown command \"%s\"", command);
}

exit_status
usage_error(const char *format,...)
{
	char		text[1024];
	va_list		args;

	va_start(args, format);
	vsnprintf(text, sizeof(text), translate(format), args);
	va_end(args);
	message_error("%s", text);
	message_hint("Try \"goalpost --help\" for more information.");
	return EXIT_USAGE;
}
