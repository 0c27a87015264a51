/*
 * bullet.c
 *	  A report against its target as a bullet graph in SVG.
 *
 * Made to stand beside others: all have one height and one scale width, plain
 * shapes with inline colours, and load nothing from elsewhere.  Text that
 * comes from data is escaped.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "chart/chart.h"

#include <math.h>
#include <string.h>

#include "unit/unit_convert.h"
#include "score/assessment.h"
#include "score/text.h"

#define SCALE_WIDTH 240.0
#define HEIGHT 24
#define BAR_HEIGHT 8
#define MARK_WIDTH 2.0

#define COLOUR_SCALE "#e4e7eb"
#define COLOUR_GOAL "#c6e3cf"
#define COLOUR_MET "#1b7a43"
#define COLOUR_MISSED "#b3472b"
#define COLOUR_MARK "#1f2933"
#define COLOUR_BASELINE "#7b8794"

/* The numbers of a graph, in the unit that is measured. */
typedef struct graph
{
	double		value;
	double		floor;			/* -infinity without one */
	double		ceiling;		/* +infinity without one */
	double		baseline;		/* NaN without one */
	double		lowest;			/* the ends of the scale */
	double		highest;
	bool		met;
} graph;

/* Make room for a number on the scale. */
static void
include(graph *g, double number)
{
	if (!isfinite(number))
		return;
	g->lowest = fmin(g->lowest, number);
	g->highest = fmax(g->highest, number);
}

static double
bound_of(const target *t, const assessment *a, bool is_floor)
{
	if (!(is_floor ? target_has_floor(t) : target_has_ceiling(t)))
		return is_floor ? -INFINITY : INFINITY;
	return rational_to_double(is_floor ? &a->floor : &a->ceiling);
}

/* The scale starts at 0, or below it, and ends a little beyond what it shows. */
static void
take_graph(graph *g, const target *t, const progress *p)
{
	rational	baseline;
	assessment	a;

	assessment_make(&a, t, p);
	*g = (graph) {.met = a.met,.baseline = NAN};
	g->value = rational_to_double(&a.value);
	g->floor = bound_of(t, &a, true);
	g->ceiling = bound_of(t, &a, false);
	if (!t->is_change && t->has_baseline)
	{
		unit_convert_decimal(&baseline, t->baseline, &t->baseline_unit,
							 a.unit);
		g->baseline = rational_to_double(&baseline);
	}
	include(g, g->value);
	include(g, g->floor);
	include(g, g->ceiling);
	include(g, g->baseline);
	if (g->highest == g->lowest)
		g->highest = g->lowest + 1;
	else
		g->highest += (g->highest - g->lowest) / 10;
}

/* The place of a number on the scale; one beyond the scale goes to its end. */
static double
place(const graph *g, double number)
{
	double		part = (number - g->lowest) / (g->highest - g->lowest);

	return SCALE_WIDTH * fmax(0.0, fmin(1.0, part));
}

static void
add_rect(text *out, double from, double to, int height, const char *colour)
{
	text_add(out,
			 "<rect x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"%s\"/>",
			 fmin(from, to), (HEIGHT - height) / 2, fabs(to - from), height,
			 colour);
}

static void
add_mark(text *out, const graph *g, double number, int height,
		 const char *colour)
{
	double		at;

	if (!isfinite(number))
		return;
	at = fmin(place(g, number), SCALE_WIDTH - MARK_WIDTH);
	add_rect(out, at, at + MARK_WIDTH, height, colour);
}

/* Characters with a meaning in XML become entities. */
static void
add_escaped(text *out, const char *from)
{
	static const char special[] = "&<>\"";
	static const char *const names[] = {"&amp;", "&lt;", "&gt;", "&quot;"};

	for (;;)
	{
		size_t		plain = strcspn(from, special);

		text_add(out, "%.*s", (int) plain, from);
		from += plain;
		if (*from == '\0')
			return;
		text_add(out, "%s", names[strchr(special, *from) - special]);
		from++;
	}
}

static void
add_title(text *out, const target *t, const progress *p)
{
	char		target_text[TARGET_TEXT_SIZE];
	char		progress_text[PROGRESS_TEXT_SIZE];

	target_print(t, target_text);
	progress_print(p, progress_text);
	text_add(out, "<title>");
	add_escaped(out, progress_text);
	text_add(out, " / ");
	add_escaped(out, target_text);
	text_add(out, "</title>");
}

size_t
bullet_svg(const target *t, const progress *p, char *buf)
{
	graph		g;
	text		out;

	take_graph(&g, t, p);
	text_start(&out, buf, BULLET_SVG_SIZE);
	text_add(&out,
			 "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" "
			 "width=\"%.0f\" height=\"%d\" viewBox=\"0 0 %.0f %d\">",
			 SCALE_WIDTH, HEIGHT, SCALE_WIDTH, HEIGHT);
	add_title(&out, t, p);
	add_rect(&out, 0, SCALE_WIDTH, HEIGHT, COLOUR_SCALE);
	add_rect(&out, place(&g, g.floor), place(&g, g.ceiling), HEIGHT,
			 COLOUR_GOAL);
	add_rect(&out, place(&g, 0), place(&g, g.value), BAR_HEIGHT,
			 g.met ? COLOUR_MET : COLOUR_MISSED);
	add_mark(&out, &g, g.baseline, HEIGHT / 2, COLOUR_BASELINE);
	add_mark(&out, &g, g.floor, HEIGHT, COLOUR_MARK);
	add_mark(&out, &g, g.ceiling, HEIGHT, COLOUR_MARK);
	text_add(&out, "</svg>");
	return out.length;
}
