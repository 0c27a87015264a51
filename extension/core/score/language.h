/*
 * language.h
 *	  The languages in which the core explains itself.
 *
 * Always an argument, never a setting: the same call gives the same text
 * everywhere.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_LANGUAGE_H
#define GOALPOST_LANGUAGE_H

#include <stdbool.h>
#include <stddef.h>

typedef enum language
{
	LANGUAGE_ENGLISH,
	LANGUAGE_CHINESE
} language;

/* "en" or "zh"; false for any other name. */
extern bool language_from_name(const char *name, size_t length,
							   language *lang);

#endif							/* GOALPOST_LANGUAGE_H */
