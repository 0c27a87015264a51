/*
 * summary.h
 *	  The messages at the end of an import.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_SUMMARY_H
#define GOALPOST_SUMMARY_H

#include "import.h"
#include "reject/reject_file.h"

/* The counters, as a sum. */
extern void summary_tell(const import *in);

/* The state of the attempt, as the ledger calls it; or checked. */
extern const char *summary_state(const import *in, exit_status status);

/* Is there a batch with the file? */
extern bool summary_has_batch(const import *in, exit_status status);

/* With --json: the counters of a file, and the status in which it ends. */
extern void summary_write_json(const import *in, exit_status status);

/* The file was loaded before. */
extern void summary_tell_known(const import *in);

/* Something that it brought was replaced since. */
extern void summary_tell_replaced(const import *in, const replaced *since);

/* A later file of the same plan was undone, which does not restore all. */
extern void summary_tell_undone(int64_t batch_id);

/* Too many records are rejected; also sets in->refusal. */
extern void summary_tell_refused(import *in);

/* Where to find the rejected records. */
extern void summary_tell_rejects(const import *in, const reject_files *files);

/* A file of rejects exists that this import did not write. */
extern void summary_tell_left(const import *in);

#endif							/* GOALPOST_SUMMARY_H */
