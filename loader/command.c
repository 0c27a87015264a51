/*
 * command.c
 *	  The commands, and the arguments and options that each of them needs.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "command.h"

#include <string.h>

#include "file/cell.h"
#include "usage.h"

static const struct
{
	const char *name;
	command		command;
	int			minimum;		/* arguments */
	int			maximum;		/* -1: no limit */
	const char *missing;		/* what is missing if there are fewer */
}			commands[] = {
	{"init", COMMAND_INIT, 0, 0, ""},
	{"load", COMMAND_LOAD, 1, -1, "no file given"},
	{"check", COMMAND_CHECK, 1, -1, "no file given"},
	{"retract", COMMAND_RETRACT, 2, 2, "no indicator or no date given"},
	{"retire", COMMAND_RETIRE, 1, 1, "no indicator given"},
	{"close", COMMAND_CLOSE, 2, 2, "no plan or no date given"},
	{"log", COMMAND_LOG, 0, 1, ""}
};

#define COMMAND_COUNT (sizeof(commands) / sizeof(commands[0]))

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
	if (date_read(o->arguments[1], strlen(o->arguments[1]),
				  &day) != ERROR_NONE)
		return usage_error("invalid date \"%s\": write 2020-06-30",
						   o->arguments[1]);
	day_print(day, o->day);
	return EXIT_DONE;
}

/* What each command needs beside its arguments. */
static exit_status
check_options(options *o, const char *name)
{
	bool		by_hand = o->command == COMMAND_RETRACT ||
		o->command == COMMAND_RETIRE;

	if (o->undo && o->command != COMMAND_RETIRE)
		return usage_error("--undo is an option of \"retire\" only");
	if ((o->place != NULL || o->breakdown != NULL) && !by_hand)
		return usage_error("--place and --breakdown are options of \"retract\" and \"retire\" only");
	if (by_hand && o->reason == NULL && !o->undo)
		return usage_error("\"%s\" needs --reason=TEXT", name);
	if (by_hand || o->command == COMMAND_CLOSE)
		return check_arguments(o);
	return EXIT_DONE;
}

exit_status
command_read(int argc, char **argv, options *o)
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
			return usage_error("%s to \"%s\"", commands[i].missing, argv[0]);
		if (commands[i].maximum >= 0 && argc - 1 > commands[i].maximum)
			return usage_error("too many command-line arguments (first is \"%s\")",
							   argv[1 + commands[i].maximum]);
		return check_options(o, argv[0]);
	}
	return usage_error("unknown command \"%s\"", argv[0]);
}
