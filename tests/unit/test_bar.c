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

/* The nearest miss, which no width may round up. */
static void
test_nearest_miss(void)
{
	int			short_of_full = 0;
	progress	p;
	target		t;

	read_pair("> 100 个", "100 个", &t, &p);
	for (int width = 1; width <= BAR_WIDTH_MAX; width++)
	{
		char		buf[BAR_TEXT_SIZE];

		completion_bar(&t, &p, width, buf);
		short_of_full += strstr(buf, "▉ 99 %") != NULL;
	}
	is_int(short_of_full, BAR_WIDTH_MAX, "the nearest miss fills no bar");
}

/* Every tag is closed, and no number is one that SVG cannot have. */
static bool
is_well_formed(const char *svg, size_t length)
{
	int			open = 0;
	int			close = 0;

	if (strlen(svg) != length || strstr(svg, "nan") != NULL ||
		strstr(svg, "inf") != NULL || strncmp(svg, "<svg ", 5) != 0 ||
		strcmp(svg + length - 6, "</svg>") != 0)
		return false;
	for (const char *at = svg; *at != '\0'; at++)
	{
		open += *at == '<' && at[1] != '/';
		close += (*at == '<' && at[1] == '/') || (*at == '/' && at[1] == '>');
	}
	return open == close;
}

static void
test_bullets(void)
{
	int			right = 0;
	char		buf[BULLET_SVG_SIZE];
	progress	p;
	target		t;

	for (int i = 0; i < ROUNDS; i++)
	{
		random_pair(&t, &p);
		right += is_well_formed(buf, bullet_svg(&t, &p, buf));
	}
	is_int(right, ROUNDS, "every bullet graph is well formed");

	read_pair(">= 5 \"<a&b>\"", "3 \"<a&b>\"", &t, &p);
	bullet_svg(&t, &p, buf);
	ok(strstr(buf, "<a") == NULL &&
	   strstr(buf, "3 &quot;&lt;a&amp;b&gt;&quot;") != NULL,
	   "what comes from data is escaped");
	ok(strstr(buf, "width=\"130.9\" height=\"8\"") != NULL,
	   "the bar is 3 of a scale of 5.5");
}

int
main(void)
{
	test_bars();
	test_whole_percentages();
	test_any_bar();
	test_nearest_miss();
	test_bullets();
	return done_testing();
}
