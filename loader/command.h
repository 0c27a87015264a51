/*
 * command.h
 *	  The commands, and the arguments and options that each of them needs.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_COMMAND_H
#define GOALPOST_COMMAND_H

#include "options.h"

/* Take the command and its arguments; all options have been read. */
extern exit_status command_read(int argc, char **argv, options *o);

/* Refuse an option, by its long name, that the command does not have. */
extern exit_status command_check_option(const options *o, const char *option);

/* Is this the number of a batch? */
extern bool command_is_batch(const char *text);

#endif							/* GOALPOST_COMMAND_H */
