/*
 * compat.h
 *	  What differs between the versions of PostgreSQL that are supported.
 *
 * All checks of PG_VERSION_NUM are here, so that the other files are the same
 * for every version.  Each SQL-callable file includes this one first, in place
 * of postgres.h.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_COMPAT_H
#define GOALPOST_COMPAT_H

#include "postgres.h"
#include "fmgr.h"

#if PG_VERSION_NUM < 140000
#error "goalpost needs PostgreSQL 14 or later"
#endif

/* In 16, access to varlena moved out of postgres.h. */
#if PG_VERSION_NUM >= 160000
#include "varatt.h"
#endif

/*
 * Soft errors came with 16.  Before that, the same call raises, so that an
 * input function is written once, and returns what ereturn() gives it.
 */
#if PG_VERSION_NUM >= 160000
#include "nodes/miscnodes.h"
#else
#define ereturn(context, dummy_value, ...) \
	do { \
		(void) (context); \
		ereport(ERROR, __VA_ARGS__); \
		return dummy_value; \
	} while (0)
#endif

/* From 15 on, the server has the comparator of abbreviated keys itself. */
#if PG_VERSION_NUM < 150000
#include "utils/sortsupport.h"

static inline int
ssup_datum_unsigned_cmp(Datum x, Datum y, SortSupport ssup)
{
	return (x > y) - (x < y);
}
#endif

/* 18 has a new mark for functions that do not return; it comes in front. */
#if PG_VERSION_NUM < 180000
#define pg_noreturn pg_attribute_noreturn()
#endif

/*
 * The library hides its symbols, and before 16 PGDLLEXPORT is empty outside
 * Windows, so symbols that the server looks up by name are made visible here.
 */
#define SQL_FUNCTION(name) \
	_Pragma("GCC visibility push(default)") \
	PG_FUNCTION_INFO_V1(name); \
	_Pragma("GCC visibility pop") \
	extern int	no_such_variable

/* From 18 on pg_get_loaded_modules() shows which library a server has. */
#if PG_VERSION_NUM >= 180000
#define MODULE_MAGIC \
	PG_MODULE_MAGIC_EXT(.name = "goalpost", .version = GOALPOST_VERSION)
#else
#define MODULE_MAGIC PG_MODULE_MAGIC
#endif

#define SQL_MODULE_MAGIC \
	_Pragma("GCC visibility push(default)") \
	MODULE_MAGIC; \
	_Pragma("GCC visibility pop") \
	extern int	no_such_variable

#endif							/* GOALPOST_COMPAT_H */
