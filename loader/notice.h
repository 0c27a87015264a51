/*
 * notice.h
 *	  What an import tells of whole plans.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_NOTICE_H
#define GOALPOST_NOTICE_H

#include <libpq-fe.h>

#include "base/buffer.h"
#include "base/exit_status.h"

/* Word what the workspace has found, a line each, within the transaction. */
extern exit_status notice_read(PGconn *conn, buffer *lines);

/* Print the lines, each after the name of the file. */
extern void notice_tell(const char *file, const buffer *lines);

#endif							/* GOALPOST_NOTICE_H */
