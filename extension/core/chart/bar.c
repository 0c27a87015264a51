/*
 * bar.c
 *	  Completion as a bar of block characters.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "chart/chart.h"

#include <math.h>

#include "score/score.h"
#include "score/text.h"

#define EIGHTHS 8

size_t
completion_bar(const target *t, const progress *p, int width, char *buf)
{
	static const char *const blocks[EIGHTHS] = {
		"░", "▏", "▎", "▍", "▌", "▋", "▊", "▉"
	};
	double		percent = score_completion_pct(t, p);
	double		shown = fmax(0.0, fmin(PERCENT_PER_WHOLE, percent));
	int			filled = (int) (shown * (width * EIGHTHS) / PERCENT_PER_WHOLE);
	text		out;

	text_start(&out, buf, BAR_TEXT_SIZE);
	for (int i = 0; i < width; i++)
	{
		if (filled >= EIGHTHS)
		{
			text_add(&out, "█");
			filled -= EIGHTHS;
		}
		else
		{
			text_add(&out, "%s", blocks[filled]);
			filled = 0;
		}
	}
	text_add(&out, " %.0f %%", floor(percent) + 0.0);
	return out.length;
}
