/*
 * connection_string.h
 *	  Is what was given for a connection fit to be used, and to be repeated?
 *
 * Every user of a machine can read the arguments of a program, and messages
 * end up in logs: a password is refused in any spelling, and never repeated.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_CONNECTION_STRING_H
#define GOALPOST_CONNECTION_STRING_H

#include "database/connection.h"

/* EXIT_USAGE when one of them holds a password or cannot be read. */
extern exit_status connection_string_check(const connection_options *o);

#endif							/* GOALPOST_CONNECTION_STRING_H */
