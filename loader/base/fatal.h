/*
 * fatal.h
 *	  Ends the program where no error can be returned.
 *
 * Memory can run out anywhere.  Only main knows what to do then, and registers
 * it here, so that no other file ends the program.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_FATAL_H
#define GOALPOST_FATAL_H

/* The handler is given the reason, and must not return. */
extern void fatal_set_handler(void (*handler) (const char *reason));

extern void fatal(const char *reason) __attribute__((noreturn));

#endif							/* GOALPOST_FATAL_H */
