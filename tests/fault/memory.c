/*
 * memory.c
 *	  Allocations that fail.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "fault.h"

#include <execinfo.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t count, size_t size);
extern void *__libc_realloc(void *old, size_t size);

static bool is_loaded;			/* backtrace can be called */

/* Where calls come from, once it is known; OpenSSL calls very often. */
#define CALLER_COUNT 1024
static struct
{
	const void *caller;
	bool		is_ours;
}			callers[CALLER_COUNT];

/* Is this the loader, libpq, libcsv, or the C library on their behalf? */
static bool
find_caller(const void *caller)
{
	static const char *const ours[] = {"goalpost", "libpq.", "libcsv.", "libc."};
	Dl_info		info;
	const char *name;

	if (dladdr(caller, &info) == 0)
		return false;
	name = strrchr(info.dli_fname, '/');
	name = name == NULL ? info.dli_fname : name + 1;
	for (size_t i = 0; i < sizeof(ours) / sizeof(ours[0]); i++)
		if (strncmp(name, ours[i], strlen(ours[i])) == 0)
			return true;
	return false;
}

static bool
is_ours(const void *caller)
{
	size_t		at = ((size_t) caller >> 2) % CALLER_COUNT;

	if (callers[at].caller != caller)
	{
		callers[at].is_ours = find_caller(caller);
		callers[at].caller = caller;
	}
	return callers[at].is_ours;
}

/*
 * Was the same code called from the same place before?  The hundred strings of a
 * connection's options are one fault, not a hundred.
 */
#define STACK_DEPTH 24
#define STACK_COUNT 4096
static bool
is_repeated(void)
{
	static uint64_t seen[STACK_COUNT];
	void	   *stack[STACK_DEPTH];
	int			depth = backtrace(stack, STACK_DEPTH);
	uint64_t	hash = 14695981039346656037u;
	size_t		at;

	for (int i = 0; i < depth; i++)
		hash = (hash ^ (uintptr_t) stack[i]) * 1099511628211u;
	for (at = hash % STACK_COUNT; seen[at] != 0; at = (at + 1) % STACK_COUNT)
		if (seen[at] == hash)
			return true;
	seen[at] = hash;
	return false;
}

/* The first call of backtrace allocates. */
__attribute__((constructor)) static void
load_backtrace(void)
{
	void	   *stack[1];

	backtrace(stack, 1);
	is_loaded = true;
}

/*
 * libpq waits for ever if it cannot allocate the answer to COPY ... FROM STDIN:
 * its parser takes that for an answer of which the rest is to come.
 */
static bool
has_no_memory(const void *caller)
{
	const char *class = getenv("FAULT_CLASS");

	return class != NULL && strcmp(class, "memory") == 0 && !fault_copy_begins &&
		is_loaded && is_ours(caller) && !is_repeated() && fault_fails("memory", ENOMEM);
}

void *
malloc(size_t size)
{
	return has_no_memory(__builtin_return_address(0)) ? NULL :
		__libc_malloc(size);
}

void *
calloc(size_t count, size_t size)
{
	return has_no_memory(__builtin_return_address(0)) ? NULL :
		__libc_calloc(count, size);
}

void *
realloc(void *old, size_t size)
{
	return has_no_memory(__builtin_return_address(0)) ? NULL :
		__libc_realloc(old, size);
}
