/*
 * memory.h
 *	  Memory, or the end of the program.
 *
 * An import that cannot go on leaves nothing behind, so callers need not check.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_MEMORY_H
#define GOALPOST_MEMORY_H

#include <stddef.h>

/* malloc and realloc that do not return without memory. */
extern void *memory_resize(void *old, size_t size);

#endif							/* GOALPOST_MEMORY_H */
