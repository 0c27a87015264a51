/*
 * option_value.h
 *	  The arguments of options.
 *
 * Each takes what getopt has found in optarg; if it cannot be read, the error
 * has been reported.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_OPTION_VALUE_H
#define GOALPOST_OPTION_VALUE_H

#include "options.h"

/* Of the option NAME, such as --reason */
extern exit_status option_take_text(const char **option, const char *name);
extern exit_status option_take_code(const char **option, const char *name);

extern exit_status option_take_breakdown(options *o);
extern exit_status option_take_period(options *o);
extern exit_status option_take_role(options *o, workspace_role role);
extern exit_status option_take_encoding(options *o);
extern exit_status option_take_separator(options *o);
extern exit_status option_take_since(options *o);
extern exit_status option_take_as_of(options *o);
extern exit_status option_take_max_rejects(options *o);
extern exit_status option_take_wait(options *o);
extern exit_status option_take_kind(options *o);
extern exit_status option_take_decimal(options *o);
extern exit_status option_take_percent(options *o);

#endif							/* GOALPOST_OPTION_VALUE_H */
