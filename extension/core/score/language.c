/*
 * language.c
 *	  The languages in which the core explains itself.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "score/language.h"

#include "base/name_table.h"

bool
language_from_name(const char *name, size_t length, language *lang)
{
	static const name_entry names[] = {
		{"en", LANGUAGE_ENGLISH},
		{"zh", LANGUAGE_CHINESE}
	};
	int			found;

	if (!name_find(names, NAME_TABLE_SIZE(names), name, length, &found))
		return false;
	*lang = (language) found;
	return true;
}
