/*
 * footnote.h
 *	  A row below the table that explains it, and holds no data.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_FOOTNOTE_H
#define GOALPOST_FOOTNOTE_H

#include "record/header.h"

/*
 * The text of a row whose only cell is in the first column and begins as a
 * footnote does, such as 注：, 数据来源 or Note; else an empty cell.
 */
extern cell footnote_text(const header *h, const csv_record *record);

#endif							/* GOALPOST_FOOTNOTE_H */
