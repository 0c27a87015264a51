/*
 * csv.h
 *	  Reading the tables of tests/data: CSV with a header line.
 *
 * Cells may be quoted, with doubled quotes inside; no cell has a newline.
 * Tests run in the project's folder.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_CSV_H
#define GOALPOST_CSV_H

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#define CSV_CELLS 24
#define CSV_LINE 4096

typedef struct csv
{
	FILE	   *file;
	int			line;			/* of the file, from 1 */
	int			count;			/* cells of this row */
	char		text[CSV_LINE];
	char	   *cell[CSV_CELLS];
} csv;

/* The next row; false at the end. */
static inline bool
csv_next(csv *c)
{
	char	   *from = c->text;
	char	   *to = c->text;

	if (c->file == NULL || fgets(c->text, sizeof(c->text), c->file) == NULL)
		return false;
	c->line++;
	c->text[strcspn(c->text, "\r\n")] = '\0';
	c->count = 0;
	do
	{
		bool		quoted = *from == '"';

		c->cell[c->count++] = to;
		if (quoted)
			from++;
		while (*from != '\0' && (quoted || *from != ','))
		{
			if (quoted && *from == '"' && *++from != '"')
			{
				quoted = false;
				continue;
			}
			*to++ = *from++;
		}
		/* A cell ends where its comma was: from is never behind to. */
		if (*from == '\0')
		{
			*to = '\0';
			return true;
		}
		from++;
		*to++ = '\0';
	} while (c->count < CSV_CELLS);
	return true;
}

/* Open and skip the header; a table that is missing has no rows. */
static inline void
csv_open(csv *c, const char *path)
{
	c->file = fopen(path, "r");
	c->line = 0;
	csv_next(c);
}

static inline void
csv_close(csv *c)
{
	if (c->file != NULL)
		fclose(c->file);
}

#endif							/* GOALPOST_CSV_H */
