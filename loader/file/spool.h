/*
 * spool.h
 *	  An invisible temporary file that is written and then read back.
 *
 * The first failure is reported, and later writes do nothing, so that a writer
 * can check the status once.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_SPOOL_H
#define GOALPOST_SPOOL_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "base/exit_status.h"

typedef struct spool
{
	FILE	   *stream;
	exit_status status;			/* EXIT_NO_OUTPUT once a write has failed */
} spool;

extern exit_status spool_open(spool *s);
extern void spool_write(spool *s, const void *bytes, size_t length);

/* Flush the file, and go back to its start. */
extern exit_status spool_finish(spool *s);

/* Read on; 0 at the end, and -1 on failure, which is reported. */
extern int64_t spool_read(spool *s, void *buf, size_t size);

extern void spool_close(spool *s);

#endif							/* GOALPOST_SPOOL_H */
