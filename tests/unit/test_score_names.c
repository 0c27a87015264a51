/*
 * test_score_names.c
 *	  The names in scoring: each differs from the others and reads back.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "score/language.h"
#include "score/mismatch.h"
#include "score/score.h"
#include "schedule/status.h"
#include "growth/sdg.h"
#include "aggregate/summary.h"
#include "tap.h"

static void
test_states(void)
{
	int			same = 0;
	status		s = STATUS_UNKNOWN;

	for (int i = 0; i < STATUS_UNKNOWN; i++)
	{
		const char *name = status_name((status) i);

		same += status_from_name(name, strlen(name), &s) && s == (status) i &&
			status_order(s) == i + 1;
	}
	is_int(same, STATUS_UNKNOWN, "every state reads back, in its order");
	ok(status_name(STATUS_UNKNOWN) == NULL, "what is unknown has no name");
	ok(!status_from_name("met ", 4, &s) && !status_from_name("", 0, &s) &&
	   !status_from_name("metal", 5, &s), "no other word is a state");
}

static void
test_mismatches(void)
{
	int			distinct = 0;
	int			pairs = 0;

	for (int i = MISMATCH_NONE; i <= MISMATCH_PERIOD; i++)
	{
		for (int j = MISMATCH_NONE; j < i; j++)
		{
			pairs++;
			distinct += strcmp(mismatch_name((mismatch) i),
							   mismatch_name((mismatch) j)) != 0;
		}
	}
	is_int(distinct, pairs, "every mismatch has a name of its own");
	is_text(mismatch_name(MISMATCH_NONE), "", "and none has none");
}

static void
test_classes(void)
{
	int			distinct = 0;
	int			pairs = 0;
	sdg_method	method = SDG_OPENSDG;
	bool		wants_more = false;

	for (int i = 0; i <= SDG_NOT_AVAILABLE; i++)
	{
		for (int j = 0; j < i; j++)
		{
			pairs++;
			distinct += strcmp(sdg_class_name((sdg_class) i),
							   sdg_class_name((sdg_class) j)) != 0;
		}
	}
	is_int(distinct, pairs, "every class has a name of its own");
	ok(sdg_method_from_name("eurostat", 8, &method) &&
	   method == SDG_EUROSTAT &&
	   sdg_method_from_name("opensdg", 7, &method) && method == SDG_OPENSDG &&
	   !sdg_method_from_name("sdg", 3, &method), "two methods are known");
	ok(sdg_direction_from_name("positive", 8, &wants_more) && wants_more &&
	   sdg_direction_from_name("negative", 8, &wants_more) && !wants_more &&
	   !sdg_direction_from_name("up", 2, &wants_more),
	   "two directions are known");
}

static void
test_languages(void)
{
	language	lang = LANGUAGE_ENGLISH;

	ok(language_from_name("zh", 2, &lang) && lang == LANGUAGE_CHINESE &&
	   language_from_name("en", 2, &lang) && lang == LANGUAGE_ENGLISH,
	   "two languages are known");
	ok(!language_from_name("EN", 2, &lang) &&
	   !language_from_name("zh-CN", 5, &lang) &&
	   !language_from_name("", 0, &lang), "and no other");
}

int
main(void)
{
	test_states();
	test_mismatches();
	test_classes();
	test_languages();
	return done_testing();
}
