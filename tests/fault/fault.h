/*
 * fault.h
 *	  Which call is the one to fail.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_FAULT_H
#define GOALPOST_FAULT_H

#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <dlfcn.h>
#include <errno.h>
#include <stdbool.h>
#include <stddef.h>

/* The function that this one stands before. */
#define NEXT(name) ((__typeof__(&name)) dlsym(RTLD_NEXT, #name))

/* libpq has just received the answer to COPY ... FROM STDIN. */
extern bool fault_copy_begins;

/* A file is opened: with FAULT_STEP, counting begins anew. */
extern void fault_count_source(void);

/* Is this call of that class the one to fail? */
extern bool fault_reached(const char *class);

/* The same, with that errno, as calls that return -1 or EOF do. */
extern bool fault_fails(const char *class, int error);

#endif							/* GOALPOST_FAULT_H */
