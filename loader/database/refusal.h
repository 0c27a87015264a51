/*
 * refusal.h
 *	  Why a server does not let us in.
 *
 * libpq tells it in words only, in the language of the server.  The state that
 * decides whether it helps to try again is asked for in a second attempt.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_REFUSAL_H
#define GOALPOST_REFUSAL_H

#include <libpq-fe.h>

#include "base/exit_status.h"

/* What it means that this connection, with these parameters, has failed. */
extern exit_status refusal_meaning(PGconn *failed,
								   const char *const *keywords,
								   const char *const *values);

#endif							/* GOALPOST_REFUSAL_H */
