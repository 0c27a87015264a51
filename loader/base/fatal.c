/*
 * fatal.c
 *	  Ends the program where no error can be returned.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "base/fatal.h"

#include <stdlib.h>

static void (*fatal_handler) (const char *reason);

void
fatal_set_handler(void (*handler) (const char *reason))
{
	fatal_handler = handler;
}

void
fatal(const char *reason)
{
	if (fatal_handler != NULL)
		fatal_handler(reason);
	abort();
}
