/*
 * stage.h
 *	  Stages the records of a file in the temporary tables of an import.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_STAGE_H
#define GOALPOST_STAGE_H

#include <libpq-fe.h>

#include "record/header.h"

/*
 * Read all records.  Those without faults are copied into the table incoming,
 * the faults of the others into incoming_reject.
 */
extern exit_status stage_records(PGconn *conn, csv_reader *reader,
								 const header *h, int64_t *records);

#endif							/* GOALPOST_STAGE_H */
