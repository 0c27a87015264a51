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

/* Rounded down to a whole number, and never all of it for a miss. */
static double
part_of(double completion, double whole, bool met)
{
	double		part = floor(completion * whole);

	return !met && part >= whole ? whole - 1 : part;
}

size_t
completion_bar(const target *t, const progress *p, int width, char *buf)
{
	static const char *const blocks[EIGHTHS] = {
		"░", "▏", "▎", "▍", "▌", "▋", "▊", "▉"
	};
	double		completion = score_completion(t, p);
	bool		met = score_met(t, p);
	int			filled;
	text		out;

	filled = (int) part_of(fmax(0.0, fmin(1.0, completion)),
						   width * EIGHTHS, met);
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
	text_add(&out, " %.0f %%", part_of(completion, 100, met) + 0.0);
	return out.length;
}
