/*
 * import_all.c
 *	  The commands load and check: imports all files and folders that are named.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "import_all.h"

#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/memory.h"
#include "base/message.h"
#include "base/meter.h"
#include "file/folder.h"
#include "import.h"
#include "summary_table.h"

/* Seconds before each try to connect again; a server that crashed recovers. */
static const unsigned pauses[] = {0, 1, 3};

/* The import of everything that is named */
typedef struct import_run
{
	const options *options;
	PGconn	   *conn;
	exit_status worst;
	bool		gave_up;		/* the server is away */
} import_run;

/* Is there a session?  If it was lost with the last file, open another one. */
static bool
has_session(import_run *r)
{
	for (size_t i = 0; i < sizeof(pauses) / sizeof(pauses[0]) &&
		 !r->gave_up && PQstatus(r->conn) != CONNECTION_OK; i++)
	{
		sleep(pauses[i]);
		PQreset(r->conn);
	}
	r->gave_up = PQstatus(r->conn) != CONNECTION_OK;
	return !r->gave_up;
}

/* Import one file, or look at it; the kind of what is left to do. */
static import_kind
import_one(import_run *r, const char *name, import_round round)
{
	import_kind left = KIND_UNKNOWN;
	exit_status status = EXIT_TRY_AGAIN;

	if (has_session(r))
		status = import_file(r->options, r->conn, name, round, &left);
	else
		message_error("%s: not loaded, since the server is away", name);
	if (status > r->worst)
		r->worst = status;
	return left;
}

/* Import what is new in a folder: plans, then reports. */
static void
import_folder(import_run *r, const char *name)
{
	static const import_kind order[] = {KIND_TARGETS, KIND_REPORTS};
	folder		f;
	exit_status status = folder_list(&f, name);
	import_kind *left = memory_resize(NULL, (f.count + 1) * sizeof(*left));

	if (status > r->worst)
		r->worst = status;
	if (status == EXIT_DONE && f.count == 0 && !r->options->quiet)
		message_result("%s: no file to load", name);
	for (size_t i = 0; i < f.count; i++)
		left[i] = import_one(r, f.paths[i], ROUND_OF_LOOKS);
	for (size_t k = 0; k < sizeof(order) / sizeof(order[0]); k++)
		for (size_t i = 0; i < f.count; i++)
			if (left[i] == order[k])
				import_one(r, f.paths[i], ROUND_OF_IMPORTS);
	free(left);
	folder_free(&f);
}

/* Files that are moved into their own folder would be loaded from there. */
static exit_status
check_archive(const char *archive, const char *folder)
{
	struct stat a;
	struct stat f;

	if (archive == NULL || stat(archive, &a) != 0 || stat(folder, &f) != 0 ||
		a.st_dev != f.st_dev || a.st_ino != f.st_ino)
		return EXIT_DONE;
	message_error("--archive names the folder \"%s\" itself", folder);
	return EXIT_USAGE;
}

exit_status
import_all(const options *o, PGconn *conn)
{
	import_run	r = {.options = o, .conn = conn};

	for (int i = 0; i < o->argument_count; i++)
		if (folder_is(o->arguments[i]) &&
			check_archive(o->archive, o->arguments[i]) != EXIT_DONE)
			return EXIT_USAGE;
	if (!o->quiet && !message_is_json())
		meter_enable();
	for (int i = 0; i < o->argument_count; i++)
		if (folder_is(o->arguments[i]))
			import_folder(&r, o->arguments[i]);
		else
			import_one(&r, o->arguments[i], ROUND_ONLY);
	summary_table_print();
	return r.worst;
}
