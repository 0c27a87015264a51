/*
 * pair.c
 *	  A target and a report that are to be scored together.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "support/compat.h"

#include "core/score/mismatch.h"

#include "support/pair.h"

/* Raise the error of a pair that cannot be compared. */
pg_noreturn static void
report_mismatch(mismatch m, const target *t, const progress *p)
{
	char		target_text[TARGET_TEXT_SIZE];
	char		progress_text[PROGRESS_TEXT_SIZE];
	char		reason[SCORE_TEXT_SIZE];
	char		remedy[SCORE_TEXT_SIZE];

	target_print(t, target_text);
	progress_print(p, progress_text);
	mismatch_reason(m, t, p, LANGUAGE_ENGLISH, reason);
	mismatch_remedy(m, t, p, LANGUAGE_ENGLISH, remedy);
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("progress \"%s\" is not comparable with target \"%s\"",
					message_of_utf8(progress_text),
					message_of_utf8(target_text)),
			 errdetail_internal("%s", message_of_utf8(reason)),
			 remedy[0] != '\0' ? errhint("%s", message_of_utf8(remedy)) : 0));
}

/* Raise unless the two can be compared. */
void
check_comparable(const target *t, const progress *p)
{
	mismatch	m = score_mismatch(t, p);

	if (m != MISMATCH_NONE)
		report_mismatch(m, t, p);
}

/* Two arguments that can be compared. */
void
get_pair(FunctionCallInfo fcinfo, int target_at, int progress_at,
		 target *t, progress *p)
{
	GET_TARGET(target_at, t);
	GET_PROGRESS(progress_at, p);
	check_comparable(t, p);
}
