/*
 * stage.h
 *	  From the records of a file to the temporary tables of an import.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_STAGE_H
#define GOALPOST_STAGE_H

#include <libpq-fe.h>

#include "record/header.h"

/*
 * Read all records: what can be read is copied into the table incoming, the
 * faults of the others into the table incoming_reject.
 */
extern exit_status stage_records(PGconn *conn, csv_reader *reader,
								 const header *h, int64_t *records);

#endif							/* GOALPOST_STAGE_H */
