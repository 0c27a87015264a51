/*
 * target_row.h
 *	  A record of a plan as a row of the table incoming.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_TARGET_ROW_H
#define GOALPOST_TARGET_ROW_H

#include "record/row.h"

/* The columns of the row, for COPY. */
#define TARGET_ROW_COLUMNS \
	ROW_KEY_COLUMNS \
	", target_text, target_words, no_sum, percent, section, department, weight," \
	" commitment, source, parent_place, parent, aggregation, schedule," \
	" frequency, starts, due"

/* Append the row; false, with nothing appended, if there are faults. */
extern bool target_row(row *r, buffer *out);

#endif							/* GOALPOST_TARGET_ROW_H */
