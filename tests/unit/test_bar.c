/*
 * test_bar.c
 *	  Completion as a bar of block characters.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "chart/chart.h"

#include "pairs.h"
#include "tap.h"

#define ROUNDS 5000

static void
draws(const char *target_text, const char *progress_text, int width,
	  const char *wanted)
{
	char		buf[BAR_TEXT_SIZE];
	progress	p;
	target		t;

	ok(read_pair(target_text, progress_text, &t, &p), "'%s' is read",
	   progress_text);
	completion_bar(&t, &p, width, buf);
	is_text(buf, wanted, "the bar is as long as completion");
}

static void
test_bars(void)
{
	draws(">= 100 个", "45 个", 10, "████▌░░░░░ 45 %");
	draws(">= 100 个", "100 个", 4, "████ 100 %");
	draws(">= 100 个", "250 个", 4, "████ 250 %");
	draws("> 100 个", "100 个", 4, "███▉ 99 %");
	draws(">= 100 个", "99.99999999999999 个", 4, "███▉ 99 %");
	draws(">= 100 个", "-5 个 level", 4, "░░░░ -5 %");
	draws(">= 100 个", "0 个", 1, "░ 0 %");
	draws("<= 0", "3 个", 2, "░░ 0 %");
}

/* Exactly width cells, and all of them full exactly when met. */
static void
test_any_bar(void)
{
	int			right = 0;

	for (int i = 0; i < ROUNDS; i++)
	{
		char		buf[BAR_TEXT_SIZE];
		int			width = 1 + random_below(BAR_WIDTH_MAX);
		int			cells = 0;
		int			full = 0;
		progress	p;
		target		t;

		random_pair(&t, &p);
		completion_bar(&t, &p, width, buf);
		for (const char *at = buf; *at != ' ' && *at != '\0'; at += 3)
		{
			cells++;
			full += strncmp(at, "█", 3) == 0;
		}
		right += cells == width && (full == width) == score_met(&t, &p);
	}
	is_int(right, ROUNDS, "a bar has its width, and is full exactly when met");
}

int
main(void)
{
	test_bars();
	test_any_bar();
	return done_testing();
}
