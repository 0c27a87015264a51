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
	draws(">= 100 people", "58 people", 10, "█████▊░░░░ 58 %");
}

/*
 * Parts of a hundredth, all of them up to 1000 of the whole: none is a fraction
 * of a percent, so nothing may be cut.
 */
static void
test_whole_percentages(void)
{
	int			pairs = 0;
	int			exact = 0;

	for (int whole = 1; whole <= 1000; whole++)
	{
		for (int part = 0; part <= whole; part++)
		{
			char		buf[BAR_TEXT_SIZE];
			char		wanted[16];
			char		target_text[32];
			char		progress_text[32];
			progress	p;
			target		t;

			if (100 * part % whole != 0)
				continue;
			pairs++;
			snprintf(target_text, sizeof(target_text), ">= %d 个", whole);
			snprintf(progress_text, sizeof(progress_text), "%d 个", part);
			snprintf(wanted, sizeof(wanted), " %d %%", 100 * part / whole);
			exact += read_pair(target_text, progress_text, &t, &p) &&
				score_completion_pct(&t, &p) == 100 * part / whole &&
				completion_bar(&t, &p, 1, buf) > 0 &&
				strcmp(strchr(buf, ' '), wanted) == 0;
		}
	}
	ok(pairs > 5000, "there are pairs of whole percentages");
	is_int(exact, pairs, "a whole percentage is printed exactly");
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
	test_whole_percentages();
	test_any_bar();
	return done_testing();
}
