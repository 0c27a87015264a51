/*
 * workspace_sql.h
 *	  The SQL of the workspace, embedded at build.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_WORKSPACE_SQL_H
#define GOALPOST_WORKSPACE_SQL_H

typedef struct workspace_file
{
	const char *name;			/* NN-topic.sql */
	const char *text;
} workspace_file;

/* In the order of their names; a NULL name ends the list. */
extern const workspace_file workspace_files[];

#endif							/* GOALPOST_WORKSPACE_SQL_H */
