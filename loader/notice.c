/*
 * notice.c
 *	  What an import tells of whole plans.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "notice.h"

#include <string.h>

#include "base/message.h"
#include "database/database.h"

/* Columns of the query below. */
enum
{
	GOT_NOTICE,
	GOT_PLAN,
	GOT_TOTAL,
	GOT_DETAIL,
	GOT_FORMER
};

static const char query[] =
	"SELECT notice, plan_code, total, detail, former"
	" FROM pg_temp.incoming_notice ORDER BY plan_code, notice DESC";

/* Word that a plan has another period than before, or none any more. */
static void
word_period(const PGresult *got, const char *plan, buffer *lines)
{
	buffer		former = {0};
	buffer		now = {0};

	text_period(&former, PQgetvalue(got, 0, GOT_FORMER));
	text_period(&now, PQgetvalue(got, 0, GOT_DETAIL));
	if (PQgetisnull(got, 0, GOT_DETAIL))
		message_text(lines, "plan %s no longer has the period %s, which not all of its targets name any more",
					 plan, buffer_string(&former));
	else
		message_text(lines, "the period of plan %s is now %s; it was %s", plan,
					 buffer_string(&now), buffer_string(&former));
	buffer_free(&former);
	buffer_free(&now);
}

/* Word which indicators of a plan are not in the file. */
static void
word_absent(const char *plan, int64_t total, const char *names, buffer *lines)
{
	buffer		escaped = {0};

	text_escape(&escaped, names, strlen(names));
	message_text_count(lines,
					   "%lld indicator of plan %s is not in this file: %s%s",
					   "%lld indicators of plan %s are not in this file: %s%s",
					   total, (long long) total, plan, buffer_string(&escaped),
					   total > 5 ? ", …" : "");
	buffer_free(&escaped);
}

/* Word one notice. */
static exit_status
word(const PGresult *got, void *data)
{
	buffer	   *lines = data;
	const char *notice = PQgetvalue(got, 0, GOT_NOTICE);
	const char *plan = PQgetvalue(got, 0, GOT_PLAN);
	int64_t		total = database_integer(got, GOT_TOTAL);
	buffer		name = {0};

	text_escape(&name, plan, strlen(plan));
	plan = buffer_string(&name);
	if (strcmp(notice, "period") == 0)
		word_period(got, plan, lines);
	else if (strcmp(notice, "outside") == 0)
		message_text_count(lines,
						   "%lld indicator of plan %s has figures outside of the new period, which do not count",
						   "%lld indicators of plan %s have figures outside of the new period, which do not count",
						   total, (long long) total, plan);
	else if (strcmp(notice, "open") == 0)
		message_text_count(lines,
						   "%lld target has no period, and plan %s has none: use --period",
						   "%lld targets have no period, and plan %s has none: use --period",
						   total, (long long) total, plan);
	else
		word_absent(plan, total, PQgetvalue(got, 0, GOT_DETAIL), lines);
	buffer_text(lines, "\n");
	buffer_free(&name);
	return EXIT_DONE;
}

exit_status
notice_read(PGconn *conn, buffer *lines)
{
	return database_each_row(conn, query, 0, NULL, word, lines);
}

void
notice_tell(const char *file, const buffer *lines)
{
	const char *line = buffer_string(lines);
	const char *end;

	for (; (end = strchr(line, '\n')) != NULL; line = end + 1)
		message_result("%s: %.*s", file, (int) (end - line), line);
}
