/*
 * test_score_text.c
 *	  What scoring says in words: mismatches and explanations.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "score/explain.h"

#include "score/mismatch.h"
#include "score/text.h"
#include "pairs.h"
#include "tap.h"

#define ROUNDS 5000

/* Reason and remedy of a pair say what they must, in both languages. */
static void
says(const char *target_text, const char *progress_text, mismatch wanted,
	 const char *report_unit, const char *target_unit, const char *remedy)
{
	bool		named = true;
	bool		remedied = true;
	char		buf[SCORE_TEXT_SIZE];
	progress	p;
	target		t;

	if (!ok(read_pair(target_text, progress_text, &t, &p) &&
			score_mismatch(&t, &p) == wanted, "'%s' with '%s' is %s",
			target_text, progress_text, mismatch_name(wanted)))
		return;
	for (int lang = LANGUAGE_ENGLISH; lang <= LANGUAGE_CHINESE; lang++)
	{
		mismatch_reason(wanted, &t, &p, (language) lang, buf);
		named &= strstr(buf, report_unit) != NULL &&
			strstr(buf, target_unit) != NULL;
		mismatch_remedy(wanted, &t, &p, (language) lang, buf);
		remedied &= strstr(buf, remedy) != NULL;
	}
	ok(named, "the reason names %s and %s", report_unit, target_unit);
	ok(remedied, "the remedy says %s", remedy);
}

static void
test_mismatches(void)
{
	says(">= 100 %", "11 个", MISMATCH_FAMILY, "个", "%", "11 of …");
	says(">= 91 %", "138.4 万亩", MISMATCH_FAMILY, "万亩", "%", "万亩");
	says(">= 88 %", "+3.2 pp", MISMATCH_CHANGE_FOR_LEVEL, "pp", "%", "level");
	says(">= +15 %", "13 %", MISMATCH_LEVEL_FOR_CHANGE, "%", "%", "-13 %");
	says(">= +5 % vs 2015", "+3 % vs 2016", MISMATCH_BASE, "2016", "2015",
		 "vs 2015");
	says("done", "5 家", MISMATCH_DONE_WANTED, "家", "done", "not done");
	says(">= 10 家", "99 % done", MISMATCH_DONE_UNIT, "", "家", "家");
	says(">= +6.5 %/年", "+3 %", MISMATCH_YEARLY, "%", "%/年", "cagr");
	says(">= +15 % from 0 亿元", "5 亿元", MISMATCH_BASE_NOT_POSITIVE, "",
		 "0 亿元", "");
	says(">= 100 people in 2020", "130 people @ 2019-12-31", MISMATCH_PERIOD,
		 "2019-12-31", "2020", "2020-01-01");
	says(">= +15 % in 2020Q3", "-3 % @ 2018-06-30", MISMATCH_PERIOD,
		 "2018-06-30", "2020Q3", "2020-07-01");
	says(">= 5 \"兆焦\"", "3", MISMATCH_FAMILY, "", "\"兆焦\"", "\"兆焦\"");
}

static void
explains(const char *target_text, const char *progress_text,
		 const char *formula, const char *demand)
{
	char		buf[SCORE_TEXT_SIZE];
	progress	p;
	target		t;

	if (!ok(read_pair(target_text, progress_text, &t, &p), "'%s' is read",
			target_text))
		return;
	explain_completion(&t, &p, LANGUAGE_ENGLISH, buf);
	if (!ok(strstr(buf, formula) != NULL && strstr(buf, demand) != NULL,
			"'%s' with '%s' is explained by %s and %s", target_text,
			progress_text, formula, demand))
		printf("# %s\n", buf);
	explain_completion(&t, &p, LANGUAGE_CHINESE, buf);
	ok(strstr(buf, formula) != NULL, "and in Chinese");
}

static void
test_explanations(void)
{
	explains(">= 2700 亿元", "4800 亿元", "4800 / 2700 ≈ 1.7778",
			 "at least 2700 亿元");
	explains("< 80 天", "60 天", "2 - 60 / 80 = 1.25", "less than 80 天");
	explains(">= 88 % from 80", "85 %", "(85 - 80) / (88 - 80) = 0.625",
			 "at least 88 %");
	explains(">= +15 % from 300 亿元", "330 亿元", "10 / 15 ≈ 0.6667",
			 "345 亿元");
	explains(">= 90 %", "9 of 12 万亩", "75 / 90", "at least 90 %");
	explains("<= -5 亿元 from -3 level", "-4 亿元 level",
			 "((-4) - (-3)) / ((-5) - (-3)) = 0.5", "at most -5 亿元");
	explains(">= -5 亿元 level", "-8 亿元 level", "2 - (-8) / (-5) = 0.4",
			 "at least -5 亿元");
	explains("<= -20 %", "-10 %", "(-10) / (-20) = 0.5", "at most -20 %");
	explains("2..3 家", "5 家", "2 - 5 / 3", "at least 2 家 and at most 3 家");
	explains("= 3 家", "3 家", "100 %", "exactly 3 家");
	explains("> 5 %", "5 %", "5 / 5 = 1", "more than 5 %");
}

/* Two lines of whole UTF-8, short enough for the buffer, for any pair. */
static void
test_any_pair(void)
{
	int			whole = 0;

	for (int i = 0; i < ROUNDS; i++)
	{
		char		buf[SCORE_TEXT_SIZE];
		progress	p;
		target		t;
		size_t		length;
		char	   *line;

		random_pair(&t, &p);
		length = explain_completion(&t, &p, (language) random_below(2), buf);
		line = strchr(buf, '\n');
		whole += length == strlen(buf) && length < SCORE_TEXT_SIZE - 1 &&
			line != NULL && line > buf && line[1] != '\0' &&
			strchr(line + 1, '\n') == NULL;
	}
	is_int(whole, ROUNDS, "every explanation is two lines that fit");
}

static void
test_cut(void)
{
	char		buf[8];
	text		out;

	text_start(&out, buf, sizeof(buf));
	text_add(&out, "ab%s", "亿元");
	text_add(&out, "%s", "more");
	is_text(buf, "ab亿mo", "a text is cut at the end of a character");
	text_add(&out, "x");
	is_int((int) strlen(buf), (int) out.length, "its length is what stands there");
}

/* A buffer too short for one character, and a change of nothing. */
static void
test_short(void)
{
	char		buf[3];
	char		change[20];
	text		out;

	text_start(&out, buf, sizeof(buf));
	text_add(&out, "%s", "亿");
	ok(out.length == 0 && buf[0] == '\0', "a character that does not fit is left out");
	text_start(&out, change, sizeof(change));
	text_add_change(&out, (decimal) {.digits = 0}, &unit_percent);
	text_add_change(&out, (decimal) {.digits = -5}, &unit_percent);
	is_text(change, "+0 %-5 %", "a change always has its sign");
	text_start(&out, change, sizeof(change));
	is_text(change, "", "nothing is an empty text");
}

int
main(void)
{
	test_mismatches();
	test_explanations();
	test_any_pair();
	test_cut();
	test_short();
	return done_testing();
}
