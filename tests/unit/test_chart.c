/*
 * test_chart.c
 *	  The bar in text and the bullet graph in SVG.
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
	test_any_bar();
	test_bullets();
	return done_testing();
}
