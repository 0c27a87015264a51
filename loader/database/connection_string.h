/*
 * connection_string.h
 *	  Refuses passwords in connection options.
 *
 * Other users of the machine can read the arguments of a program, and messages
 * end up in logs, so a password is refused in any spelling, and not repeated.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_CONNECTION_STRING_H
#define GOALPOST_CONNECTION_STRING_H

#include "database/connection.h"

/* EXIT_USAGE if one of them contains a password or is malformed. */
extern exit_status connection_string_check(const connection_options *o);

/* EXIT_USAGE if one of the other arguments is such a string with a password. */
extern exit_status connection_arguments_check(int count, char **arguments);

#endif							/* GOALPOST_CONNECTION_STRING_H */
