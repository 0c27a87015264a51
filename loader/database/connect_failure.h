/*
 * connect_failure.h
 *	  Why a connection could not be made.
 *
 * libpq gives the reason in words only, in the language of the server.  A
 * second attempt asks for the SQLSTATE, which says whether to try again.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_CONNECT_FAILURE_H
#define GOALPOST_CONNECT_FAILURE_H

#include <libpq-fe.h>

#include "base/exit_status.h"

/* The exit status for a connection that failed, with its parameters. */
extern exit_status connect_failure_meaning(PGconn *failed,
										   const char *const *keywords,
										   const char *const *values);

#endif							/* GOALPOST_CONNECT_FAILURE_H */
