/*
 * summary.h
 *	  What is said about an import when it has ended.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_SUMMARY_H
#define GOALPOST_SUMMARY_H

#include "import.h"
#include "reject/reject_file.h"

/* The counters, in one line that adds up. */
extern void summary_tell(const import *in);

/* The file is in the ledger already. */
extern void summary_tell_known(const import *in);

/* Too many records are rejected; noted in in->refusal as well. */
extern void summary_tell_refused(import *in);

/* Where the rejected records are, for whoever mends them. */
extern void summary_tell_rejects(const import *in, const reject_files *files);

/* Nothing was rejected, but the file of an earlier import lies there. */
extern void summary_tell_left(const import *in);

#endif							/* GOALPOST_SUMMARY_H */
