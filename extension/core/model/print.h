/*
 * print.h
 *	  Helpers for printing both types.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_PRINT_H
#define GOALPOST_PRINT_H

#include <string.h>

#include "unit/unit.h"

/* Append text, NUL-terminated; returns the new length. */
static inline size_t
print_text(char *buf, size_t length, const char *text)
{
	size_t		size = strlen(text);

	memcpy(buf + length, text, size + 1);
	return length + size;
}

/* Append a space and the unit; nothing for a bare number. */
static inline size_t
print_unit(char *buf, size_t length, const unit *u)
{
	size_t		size = unit_print(u, buf + length + 1);

	buf[length] = size > 0 ? ' ' : '\0';
	return size > 0 ? length + 1 + size : length;
}

#endif							/* GOALPOST_PRINT_H */
