/*
 * name_table.h
 *	  A fixed list of names, such as the statuses, searched by name.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_NAME_TABLE_H
#define GOALPOST_NAME_TABLE_H

#include <stdbool.h>
#include <stddef.h>

typedef struct name_entry
{
	const char *name;
	int			value;
} name_entry;

#define NAME_TABLE_SIZE(table) (sizeof(table) / sizeof((table)[0]))

/*
 * Find the name, which is length bytes without a NUL and must match in every
 * byte, and set its value.  False if the table has no such name.
 */
extern bool name_find(const name_entry *table, size_t size, const char *name,
					  size_t length, int *value);

#endif							/* GOALPOST_NAME_TABLE_H */
