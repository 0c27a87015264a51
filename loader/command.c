/*
 * command.c
 *	  The commands, and the arguments and options that each of them needs.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "command.h"

#include <string.h>

#include "base/translate.h"
#include "file/cell.h"
#include "file/day_cell.h"
#include "usage.h"

static const struct
{
	const char *name;
	command		command;
	int			minimum;		/* arguments */
	int			maximum;		/* -1: no limit */
	const char *missing;		/* says what is missing if there are fewer */
}			commands[] = {
	{"init", COMMAND_INIT, 0, 0, ""},
	{"load", COMMAND_LOAD, 1, -1, N_("no file given to \"%s\"")},
	{"check", COMMAND_CHECK, 1, -1, N_("no file given to \"%s\"")},
	{"retract", COMMAND_RETRACT, 2, 2, N_("no indicator or no date given to \"%s\"")},
	{"retire", COMMAND_RETIRE, 1, 1, N_("no indicator given to \"%s\"")},
	{"close", COMMAND_CLOSE, 2, 2, N_("no plan or no date given to \"%s\"")},
	{"undo", COMMAND_UNDO, 1, 1, N_("no batch given to \"%s\"")},
	{"verify", COMMAND_VERIFY, 1, 2, N_("no batch or file given to \"%s\"")},
	{"log", COMMAND_LOG, 0, 1, ""},
	{"extract", COMMAND_EXTRACT, 1, 1, N_("no file given to \"%s\"")}
};

#define COMMAND_COUNT (sizeof(commands) / sizeof(commands[0]))

/* Options that some of the commands have; any other is one of all of them */
#define OF(command) (1u << (command))
#define OF_IMPORTS (OF(COMMAND_LOAD) | OF(COMMAND_CHECK))
#define OF_READERS (OF_IMPORTS | OF(COMMAND_VERIFY))
#define BY_HAND (OF(COMMAND_RETRACT) | OF(COMMAND_RETIRE))
#define OTHER_CHANGES (OF(COMMAND_CLOSE) | OF(COMMAND_UNDO) | OF(COMMAND_INIT))
#define OF_CHANGES (OF_IMPORTS | BY_HAND | OTHER_CHANGES)
#define OF_DATABASE (OF_CHANGES | OF(COMMAND_VERIFY) | OF(COMMAND_LOG))

static const struct
{
	const char *name;
	unsigned	commands;
}			limited[] = {
	{"admin-role", OF(COMMAND_INIT)},
	{"again", OF_IMPORTS},
	{"archive", OF(COMMAND_LOAD)},
	{"as", OF_READERS},
	{"as-of", OF_READERS},
	{"breakdown", BY_HAND},
	{"dbname", OF_DATABASE},
	{"decimal", OF_READERS},
	{"encoding", OF_READERS | OF(COMMAND_EXTRACT)},
	{"extension-schema", OF(COMMAND_INIT)},
	{"host", OF_DATABASE},
	{"loader-role", OF(COMMAND_INIT)},
	{"max-rejects", OF_IMPORTS},
	{"no-roles", OF(COMMAND_INIT)},
	{"output", OF(COMMAND_EXTRACT)},
	{"percent", OF_READERS},
	{"period", OF_READERS | OF(COMMAND_EXTRACT)},
	{"place", BY_HAND},
	{"plan", OF_READERS | BY_HAND},
	{"port", OF_DATABASE},
	{"print", OF(COMMAND_INIT)},
	{"reader-role", OF(COMMAND_INIT)},
	{"reason", OF_IMPORTS | BY_HAND | OF(COMMAND_UNDO)},
	{"review", OF(COMMAND_EXTRACT)},
	{"separator", OF_READERS},
	{"since", OF_IMPORTS},
	{"undo", OF(COMMAND_RETIRE)},
	{"unit-from-target", OF_READERS},
	{"username", OF_DATABASE},
	{"wait", OF_CHANGES}
};

/* The arguments of commands that name an indicator or a plan, and a day. */
static exit_status
check_arguments(options *o)
{
	const char *name = o->arguments[0];
	int32_t		day;
	size_t		bad;

	if (!cell_is_text((cell) {name, strlen(name)}, &bad))
		return usage_error("the first argument is not UTF-8");
	if (o->argument_count < 2)
		return EXIT_DONE;
	if (day_read(o->arguments[1], strlen(o->arguments[1]),
				 &day) != ERROR_NONE)
		return usage_error("invalid date \"%s\": write 2020-06-30",
						   o->arguments[1]);
	day_print(day, o->day);
	return EXIT_DONE;
}

bool
command_is_batch(const char *text)
{
	size_t		length = strlen(text);

	return length > 0 && length <= 18 && strspn(text, "0123456789") == length;
}

/* What each command needs beside its arguments. */
static exit_status
check_options(options *o, const char *name)
{
	bool		by_hand = o->command == COMMAND_RETRACT ||
		o->command == COMMAND_RETIRE;

	if (by_hand && o->reason == NULL && !o->undo)
		return usage_error("\"%s\" needs --reason=TEXT", name);
	if (by_hand || o->command == COMMAND_CLOSE)
		return check_arguments(o);
	if (o->command == COMMAND_UNDO && !command_is_batch(o->arguments[0]))
		return usage_error("invalid batch number \"%s\"", o->arguments[0]);
	if (o->command == COMMAND_VERIFY && o->argument_count == 2 &&
		!command_is_batch(o->arguments[0]))
		return usage_error("invalid batch number \"%s\"", o->arguments[0]);
	return EXIT_DONE;
}

exit_status
command_read(int argc, char **argv, options *o)
{
	if (argc == 0)
		return usage_error("no command given");
	if (strcmp(argv[0], "help") == 0)
		return usage_print(argc > 1 ? argv[1] : NULL);
	for (size_t i = 0; i < COMMAND_COUNT; i++)
	{
		if (strcmp(argv[0], commands[i].name) != 0)
			continue;
		o->command = commands[i].command;
		o->argument_count = argc - 1;
		o->arguments = argv + 1;
		if (argc - 1 < commands[i].minimum)
			return usage_error(commands[i].missing, argv[0]);
		if (commands[i].maximum >= 0 && argc - 1 > commands[i].maximum)
			return usage_error("too many command-line arguments (first is \"%s\")",
							   argv[1 + commands[i].maximum]);
		return check_options(o, argv[0]);
	}
	return usage_error("unknown command \"%s\"", argv[0]);
}

exit_status
command_check_option(const options *o, const char *option)
{
	const char *name = "";

	for (size_t i = 0; i < COMMAND_COUNT; i++)
		if (commands[i].command == o->command)
			name = commands[i].name;
	for (size_t i = 0; i < sizeof(limited) / sizeof(limited[0]); i++)
		if (strcmp(limited[i].name, option) == 0 &&
			(limited[i].commands & OF(o->command)) == 0)
			return usage_error("--%s is not an option of \"%s\"", option, name);
	return EXIT_DONE;
}
