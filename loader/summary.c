/*
 * summary.c
 *	  The messages at the end of an import.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "summary.h"

#include <string.h>

#include "base/message.h"
#include "notice.h"
#include "reject/reject.h"
#include "summary_table.h"

/* The counters of a file in one line. */
static void
tell_sum(const import *in)
{
	const counters *c = &in->counters;
	buffer		text = {0};

	if (in->check_only)
		message_text(&text, "checked, nothing changed");
	else
		message_text(&text, "batch %lld", (long long) in->batch_id);
	message_result("%s: %s: read %lld = new %lld + revised %lld + unchanged %lld + rejected %lld + superseded %lld + not reported %lld + total rows %lld",
				   in->source.shown.data, text.data,
				   (long long) c->read, (long long) c->fresh,
				   (long long) c->revised, (long long) c->unchanged,
				   (long long) c->rejected, (long long) c->superseded,
				   (long long) c->not_reported,
				   (long long) c->total_rows);
	buffer_free(&text);
}

void
summary_tell(const import *in)
{
	const counters *c = &in->counters;

	if (!message_is_json() && !summary_table_wanted(in->options))
		tell_sum(in);
	if (c->read == 0)
		message_result("%s: no rows below the headings",
					   in->source.shown.data);
	if (c->readings > 0 && in->header.unit_from_target)
		message_result_count("%s: %lld figure was read in the unit of the target, as a rise or as done; see goalpost.outcome",
							 "%s: %lld figures were read in the unit of the target, as a rise or as done; see goalpost.outcome",
							 c->readings, in->source.shown.data,
							 (long long) c->readings);
	else if (c->readings > 0)
		message_result_count("%s: %lld unsigned percentage was read as a rise or as done; see goalpost.outcome",
							 "%s: %lld unsigned percentages were read as a rise or as done; see goalpost.outcome",
							 c->readings, in->source.shown.data,
							 (long long) c->readings);
	notice_tell(in->source.shown.data, &in->notices);
}

const char *
summary_state(const import *in, exit_status status)
{
	if (status == EXIT_REFUSED)
		return N_("refused");
	if (!in->closed || (status != EXIT_DONE && status != EXIT_REJECTS))
		return N_("failed");
	if (in->known)
		return N_("nothing_new");
	return in->check_only ? N_("checked") : N_("loaded");
}

bool
summary_has_batch(const import *in, exit_status status)
{
	return strcmp(summary_state(in, status), "loaded") == 0 || in->known;
}

static void
add_counters(json *j, const counters *c)
{
	json_integer(j, "read", c->read);
	json_integer(j, "new", c->fresh);
	json_integer(j, "revised", c->revised);
	json_integer(j, "unchanged", c->unchanged);
	json_integer(j, "rejected", c->rejected);
	json_integer(j, "superseded", c->superseded);
	json_integer(j, "not_reported", c->not_reported);
	json_integer(j, "total_rows", c->total_rows);
}

void
summary_write_json(const import *in, exit_status status)
{
	json		j;

	if (!message_is_json() || (in->options->quiet && status == EXIT_DONE))
		return;
	json_begin(&j);
	json_text(&j, "level", "summary");
	json_text(&j, "file", in->source.shown.data);
	json_text(&j, "state", summary_state(in, status));
	if (summary_has_batch(in, status))
		json_integer(&j, "batch", in->batch_id);
	if (in->closed)
		add_counters(&j, &in->counters);
	json_integer(&j, "exit_status", status);
	json_write(&j, stderr);
}

void
summary_tell_known(const import *in)
{
	if (in->counters.rejected > 0)
		message_result("%s: nothing new, already loaded as batch %lld, with %lld of %lld rows rejected",
					   in->source.shown.data, (long long) in->batch_id,
					   (long long) in->counters.rejected,
					   (long long) in->counters.read);
	else if (!in->options->quiet)
		message_result("%s: nothing new, already loaded as batch %lld",
					   in->source.shown.data, (long long) in->batch_id);
}

void
summary_tell_replaced(const import *in, const replaced *since)
{
	const char *file = in->source.shown.data;

	if (since->by_batch != 0)
		message_warning("%s: rows of which the figure or target was replaced since: %lld, last by batch %lld",
						file, (long long) since->count,
						(long long) since->by_batch);
	else
		message_warning("%s: rows of which the figure or target was replaced since: %lld, by hand",
						file, (long long) since->count);
	message_hint("Nothing was changed. If this file is right, load it again with --again.");
}

void
summary_tell_undone(int64_t batch_id)
{
	message_hint("Batch %lld of this plan was undone, but the names, weights and the like that it brought stay. If this file is right, load it again with --again.",
				 (long long) batch_id);
}

void
summary_tell_refused(import *in)
{
	message_text(&in->refusal, "%lld of %lld rows rejected",
				 (long long) in->counters.rejected,
				 (long long) in->counters.read);
	message_error("%s: refused, nothing loaded: %s, --max-rejects allows %lld%s",
				  in->source.shown.data, in->refusal.data,
				  (long long) in->options->max_rejects,
				  in->options->max_is_percent ? "%" : "");
}

void
summary_tell_rejects(const import *in, const reject_files *files)
{
	if (files->kept)
		reject_files_tell(files);
	else
		message_hint("The rejected rows are in the database: SELECT * FROM goalpost.reject WHERE %s = %lld ORDER BY record, fault.",
					 files->again ? "batch_id" : "attempt_id",
					 (long long) (files->again ? in->batch_id : in->attempt_id));
}

void
summary_tell_left(const import *in)
{
	if (reject_files_are_left(&in->source))
		message_hint("\"%s.rejects.csv\" is from an earlier import.",
					 in->source.shown.data);
}
