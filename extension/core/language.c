/*
 * language.c
 *	  The languages in which the core explains itself.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "language.h"

#include <string.h>

bool
language_from_name(const char *name, size_t length, language *lang)
{
	if (length == 2 && memcmp(name, "en", 2) == 0)
		*lang = LANGUAGE_ENGLISH;
	else if (length == 2 && memcmp(name, "zh", 2) == 0)
		*lang = LANGUAGE_CHINESE;
	else
		return false;
	return true;
}
