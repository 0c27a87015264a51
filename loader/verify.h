/*
 * verify.h
 *	  The command verify, which proves that nothing of a file was lost.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_VERIFY_H
#define GOALPOST_VERIFY_H

#include <libpq-fe.h>

#include "options.h"

/*
 * Read the file of a batch again, and compare it with what is kept.
 * EXIT_REFUSED if there are differences; each is reported.
 */
extern exit_status verify(const options *o, PGconn *conn);

#endif							/* GOALPOST_VERIFY_H */
