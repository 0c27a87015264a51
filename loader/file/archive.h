/*
 * archive.h
 *	  Moves a file that was loaded into another folder.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_ARCHIVE_H
#define GOALPOST_ARCHIVE_H

#include "file/source.h"

/*
 * Move the file of an open source into that folder, under its name or, if there
 * is such a file, NAME.2, NAME.3 and so on.  A failure is only warned of, since
 * what was loaded stands; the next load finds the file known, and tries again.
 */
extern void archive_move(source *s, const char *folder);

#endif							/* GOALPOST_ARCHIVE_H */
