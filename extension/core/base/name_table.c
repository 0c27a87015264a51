/*
 * name_table.c
 *	  A fixed list of names, such as the statuses, searched by name.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "base/name_table.h"

#include <string.h>

bool
name_find(const name_entry *table, size_t size, const char *name,
		  size_t length, int *value)
{
	for (size_t i = 0; i < size; i++)
		if (strlen(table[i].name) == length &&
			memcmp(table[i].name, name, length) == 0)
		{
			*value = table[i].value;
			return true;
		}
	return false;
}
