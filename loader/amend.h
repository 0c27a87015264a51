/*
 * amend.h
 *	  The commands retract, retire, close and undo.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_AMEND_H
#define GOALPOST_AMEND_H

#include <libpq-fe.h>

#include "options.h"

/* Run the one that the options name. */
extern exit_status amend(const options *o, PGconn *conn);

#endif							/* GOALPOST_AMEND_H */
