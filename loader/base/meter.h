/*
 * meter.h
 *	  How far a file has been read: a line that is drawn again and again.
 *
 * On a terminal only, at most ten times a second, and not for what is done at
 * once.  It is gone before anything else is printed.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_METER_H
#define GOALPOST_METER_H

#include <stdint.h>

/* Draw from now on, if standard error is a terminal that can. */
extern void meter_enable(void);

/* Begin with a file of that size; 0 if it is unknown. */
extern void meter_begin(const char *file, int64_t size);

/* That many bytes have been read. */
extern void meter_move(int64_t bytes);

/* All has been read; say what is being done with it. */
extern void meter_wait(const char *what);

/* Remove the line until it moves again, or for good. */
extern void meter_hide(void);
extern void meter_end(void);

#endif							/* GOALPOST_METER_H */
