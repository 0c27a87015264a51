/*
 * missing_mark.h
 *	  What stands for a figure that is not reported, by the table missing_mark.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_MISSING_MARK_H
#define GOALPOST_MISSING_MARK_H

#include <libpq-fe.h>

#include "file/cell.h"

/* The query for the marks, which are in lower case */
#define MISSING_MARK_QUERY "SELECT mark FROM goalpost.missing_mark"

/* Is the cell empty, or one of the marks?  0 is a value. */
extern bool missing_mark_is(const PGresult *marks, cell c);

#endif							/* GOALPOST_MISSING_MARK_H */
