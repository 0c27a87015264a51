/*
 * log.h
 *	  goalpost log: the ledger of imports, for people.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_LOG_H
#define GOALPOST_LOG_H

#include <libpq-fe.h>

#include "options.h"

/* All attempts, or one batch with its rejects. */
extern exit_status log_show(const options *o, PGconn *conn);

#endif							/* GOALPOST_LOG_H */
