/*
 * command.c
 *	  The commands, and the arguments and options that each of them needs.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "command.h"

#include <string.h>

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
	{"log", COMMAND_LOG, 0, 1, ""}
};

#define COMMAND_COUNT (sizeof(commands) / sizeof(commands[0]))

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
		return EXIT_DONE;
	}
	return usage_error("unknown command \"%s\"", argv[0]);
}
