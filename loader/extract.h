/*
 * extract.h
 *	  The command goalpost extract, which finds the targets in a plan's text.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_EXTRACT_COMMAND_H
#define GOALPOST_EXTRACT_COMMAND_H

#include "options.h"

/* Write what is found in the text, as CSV or for review. */
extern exit_status extract(const options *o);

#endif							/* GOALPOST_EXTRACT_COMMAND_H */
