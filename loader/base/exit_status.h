/*
 * exit_status.h
 *	  The exit status, for schedulers: documented, and never renumbered.
 *
 * With several files, the highest status counts.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_EXIT_STATUS_H
#define GOALPOST_EXIT_STATUS_H

typedef enum exit_status
{
	EXIT_DONE = 0,				/* done, or nothing new */
	EXIT_REJECTS = 3,			/* loaded, some rows rejected */
	EXIT_USAGE = 64,			/* wrong options or arguments */
	EXIT_REFUSED = 65,			/* input refused, nothing loaded */
	EXIT_NO_INPUT = 66,			/* a file cannot be read */
	EXIT_INTERNAL = 70,			/* internal error, or out of memory */
	EXIT_NO_OUTPUT = 73,		/* a file cannot be written */
	EXIT_TRY_AGAIN = 75,		/* server away, or a lock held */
	EXIT_PERMISSION = 77,		/* not allowed to */
	EXIT_WORKSPACE = 78			/* workspace missing or of another version */
} exit_status;

#endif							/* GOALPOST_EXIT_STATUS_H */
