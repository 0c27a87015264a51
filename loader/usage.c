/*
 * usage.c
 *	  The help, and errors of the command line.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "usage.h"

#include <stdarg.h>
#include <stdio.h>

#include "base/message.h"

static const char help[] =
	"goalpost loads the targets of plans, and the figures reported on them, into PostgreSQL.\n"
	"\n"
	"Usage:\n"
	"  goalpost init [OPTION]...               create or migrate the workspace\n"
	"  goalpost load [OPTION]... FILE|- ...    import plans or reports\n"
	"  goalpost check [OPTION]... FILE|- ...   do the same, then roll back\n"
	"  goalpost retract [OPTION]... --reason=TEXT INDICATOR DATE\n"
	"                                          take the figure of a day back\n"
	"  goalpost retire [OPTION]... --reason=TEXT INDICATOR\n"
	"                                          retire an indicator\n"
	"  goalpost close [OPTION]... PLAN DATE    figures up to that day change only with\n"
	"                                          a reason from now on\n"
	"  goalpost log [OPTION]... [BATCH]        show the ledger of imports\n"
	"\n"
	"Options of load and check:\n"
	"      --as=targets|reports   what the files hold, if the headings do not say\n"
	"      --encoding=NAME        encoding of the files, such as GB18030 (default: found\n"
	"                             by their bytes)\n"
	"      --max-rejects=N|N%     load the good rows if no more than that are rejected\n"
	"                             (default: 0)\n"
	"      --period=PERIOD        period of the plan, such as 2026 or 2026..2030\n"
	"      --plan=CODE            plan of rows that name none\n"
	"      --reason=TEXT          why targets were changed, or figures corrected; needed\n"
	"                             for figures of a closed day\n"
	"      --separator=CHAR       what separates cells: a character, or tab (default: the\n"
	"                             one of comma, semicolon and tab that the lines agree on)\n"
	"      --since=DATE           date from which changed targets apply\n"
	"                             (default: today)\n"
	"  -q, --quiet                print nothing if all is well\n"
	"\n"
	"Options of retract and retire (INDICATOR is its code, or its name):\n"
	"      --breakdown=TEXT       breakdown of the indicator (default: the total)\n"
	"      --place=CODE           place of the indicator (default: the whole of the plan)\n"
	"      --plan=CODE            plan of the indicator, if several have it\n"
	"      --reason=TEXT          why; it is kept\n"
	"      --undo                 with retire: take that back\n"
	"\n"
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
	"  65  refused, nothing changed    77  permission denied\n"
	"  66  cannot read a file          78  no workspace, or of another version";

void
usage_print(void)
{
	puts(help);
}

exit_status
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
