/*
 * sqlstate.h
 *	  The exit status for an error of the server.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_SQLSTATE_H
#define GOALPOST_SQLSTATE_H

#include "base/exit_status.h"

/* Returns otherwise for a state that is not in the table. */
extern exit_status sqlstate_meaning(const char *state, exit_status otherwise);

#endif							/* GOALPOST_SQLSTATE_H */
