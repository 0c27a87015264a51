/*
 * summary_table.h
 *	  What became of each file, in a table at the end.
 *
 * For people: on a terminal only.  Elsewhere each file has its line.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_SUMMARY_TABLE_H
#define GOALPOST_SUMMARY_TABLE_H

#include <stdbool.h>

#include "import.h"

/* Is there to be a table? */
extern bool summary_table_wanted(const options *o);

/* Add a row for a file that ended in this status. */
extern void summary_table_add(const import *in, exit_status status);

/* Print the table, with the sums if there are several files. */
extern void summary_table_print(void);

#endif							/* GOALPOST_SUMMARY_TABLE_H */
