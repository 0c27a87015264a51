/*
 * log.h
 *	  The command goalpost log, which prints the ledger of imports.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_LOG_H
#define GOALPOST_LOG_H

#include <libpq-fe.h>

#include "options.h"

/* Print all attempts, or one batch with its rejects. */
extern exit_status log_show(const options *o, PGconn *conn);

#endif							/* GOALPOST_LOG_H */
