/*
 * memory.c
 *	  Allocation that ends the program when it fails.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "base/memory.h"

#include <stdlib.h>

#include "base/fatal.h"

void *
memory_resize(void *old, size_t size)
{
	void	   *new = realloc(old, size);

	if (new == NULL && size > 0)
		fatal("out of memory");
	return new;
}
