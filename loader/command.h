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

#endif							/* GOALPOST_COMMAND_H */
