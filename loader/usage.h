/*
 * usage.h
 *	  The help, and errors of the command line.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_USAGE_H
#define GOALPOST_USAGE_H

#include "base/exit_status.h"

/* Print the help of a command, or all of it (NULL). */
extern exit_status usage_print(const char *command);

/* Report an error of the command line, with a hint at the help. */
extern exit_status usage_error(const char *format,...)
			__attribute__((format(printf, 1, 2)));

#endif							/* GOALPOST_USAGE_H */
