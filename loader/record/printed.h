/*
 * printed.h
 *	  What a sheet of reports prints of the plan: targets and completions.
 *
 * They are compared with what is stored.  What cannot be read is left alone.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_PRINTED_H
#define GOALPOST_PRINTED_H

#include "record/row.h"

/* Append both for COPY; NULL for what is not there, or not clear. */
extern void printed_copy(const row *r, buffer *out);

#endif							/* GOALPOST_PRINTED_H */
