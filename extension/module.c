/*
 * module.c
 *	  What makes the library loadable, and its version.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "support/compat.h"

#include "utils/builtins.h"

SQL_MODULE_MAGIC;

SQL_FUNCTION(goalpost_version);

/*
 * The version of the library.  After an upgrade of the packages it differs
 * from pg_extension.extversion until ALTER EXTENSION goalpost UPDATE.
 */
Datum
goalpost_version(PG_FUNCTION_ARGS)
{
	PG_RETURN_TEXT_P(cstring_to_text(GOALPOST_VERSION));
}
