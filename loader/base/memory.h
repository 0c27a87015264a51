/*
 * memory.h
 *	  Allocation that ends the program when it fails.
 *
 * An import that ends leaves nothing behind, so callers need not check.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_MEMORY_H
#define GOALPOST_MEMORY_H

#include <stddef.h>

/* malloc and realloc that never return NULL. */
extern void *memory_resize(void *old, size_t size);

#endif							/* GOALPOST_MEMORY_H */
