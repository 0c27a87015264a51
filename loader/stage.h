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
#include "record/note.h"

/*
 * Read all records.  Those without faults are copied into the table incoming,
 * the faults of the others into incoming_reject.  What is to be told of the file
 * is gathered in *told.
 */
extern exit_status stage_records(PGconn *conn, csv_reader *reader,
								 const header *h, int64_t *records,
								 notes *told);

#endif							/* GOALPOST_STAGE_H */
