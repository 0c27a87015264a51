/*
 * fatal.h
 *	  The end of the program where nothing can be returned.
 *
 * Out of memory is found in the middle of everything.  What is to be done then
 * is known to main alone, which registers it here, so that all others need not
 * end the program themselves.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_FATAL_H
#define GOALPOST_FATAL_H

/* The handler gets the reason; it must not return. */
extern void fatal_set_handler(void (*handler) (const char *reason));

extern void fatal(const char *reason) __attribute__((noreturn));

#endif							/* GOALPOST_FATAL_H */
