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
	const char *former = PQgetvalue(got, 0, GOT_FORMER);

	if (PQgetisnull(got, 0, GOT_DETAIL))
	{
		buffer_format(lines, "plan %s no longer has the period ", plan);
		text_period(lines, former);
		buffer_text(lines, ", which not all of its targets name any more");
		return;
	}
	buffer_format(lines, "the period of plan %s is now ", plan);
	text_period(lines, PQgetvalue(got, 0, GOT_DETAIL));
	buffer_text(lines, "; it was ");
	text_period(lines, former);
}

/* Word one notice. */
static exit_status
word(const PGresult *got, void *data)
{
	buffer	   *lines = data;
	const char *notice = PQgetvalue(got, 0, GOT_NOTICE);
	const char *plan = PQgetvalue(got, 0, GOT_PLAN);
	const char *detail = PQgetvalue(got, 0, GOT_DETAIL);
	long long	total = (long long) database_integer(got, GOT_TOTAL);
	bool		one = total == 1;
	buffer		name = {0};

	text_escape(&name, plan, strlen(plan));
	if (strcmp(notice, "period") == 0)
		word_period(got, buffer_string(&name), lines);
	else if (strcmp(notice, "outside") == 0)
		buffer_format(lines, "%lld %s of plan %s %s figures outside of the new period, which do not count",
					  total, one ? "indicator" : "indicators",
					  buffer_string(&name), one ? "has" : "have");
	else if (strcmp(notice, "open") == 0)
		buffer_format(lines, "%lld %s no period, and plan %s has none: use --period",
					  total, one ? "target has" : "targets have",
					  buffer_string(&name));
	else
	{
		buffer_format(lines, "%lld %s of plan %s %s not in this file: ", total,
					  one ? "indicator" : "indicators", buffer_string(&name),
					  one ? "is" : "are");
		text_escape(lines, detail, strlen(detail));
		buffer_text(lines, total > 5 ? ", …" : "");
	}
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
