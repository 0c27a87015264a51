/*
 * test_bullet.c
 *	  The bullet graph in SVG: every number lies on its scale.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "chart/chart.h"

#include <math.h>

#include "unit/unit_convert.h"
#include "score/assessment.h"
#include "pairs.h"
#include "tap.h"

#define ROUNDS 5000
#define SHAPES 6
#define SCALE 240.0
#define MARK 2.0
#define ROUNDED 0.11			/* what a printed place and width may be off */

/* A rectangle of the graph. */
typedef struct shape
{
	double		x;
	double		width;
	int			y;
	int			height;
	char		fill[8];
} shape;

/* The rectangles in the order in which they are drawn; returns how many. */
static int
read_shapes(const char *svg, shape *shapes)
{
	int			count = 0;

	for (svg = strstr(svg, "<rect"); svg != NULL && count < SHAPES;
		 svg = strstr(svg + 1, "<rect"))
	{
		shape	   *s = &shapes[count++];

		if (sscanf(svg, "<rect x=\"%lf\" y=\"%d\" width=\"%lf\" height=\"%d\" fill=\"%7[#0-9a-f]\"/>",
				   &s->x, &s->y, &s->width, &s->height, s->fill) != 5)
			return 0;
	}
	return count;
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

/* The numbers that a graph shows; NaN for those that the target lacks. */
typedef struct numbers
{
	double		value;
	double		floor;
	double		ceiling;
	double		baseline;
	double		least;
	double		span;
} numbers;

static void
set_numbers(numbers *n, const target *t, const progress *p)
{
	assessment	a;
	rational	q;
	double		most;

	assessment_make(&a, t, p);
	*n = (numbers) {NAN, NAN, NAN, NAN, 0, 0};
	n->value = rational_to_double(&a.value);
	if (target_has_floor(t))
	{
		assessment_floor(&q, t, a.unit);
		n->floor = rational_to_double(&q);
	}
	if (target_has_ceiling(t))
	{
		assessment_ceiling(&q, t, a.unit);
		n->ceiling = rational_to_double(&q);
	}
	if (t->has_baseline && !t->is_change)
	{
		unit_convert_decimal(&q, t->baseline, &t->baseline_unit, a.unit);
		n->baseline = rational_to_double(&q);
	}
	/* fmin and fmax pass over NaN */
	n->least = fmin(0, fmin(fmin(n->value, n->floor),
							fmin(n->ceiling, n->baseline)));
	most = fmax(0, fmax(fmax(n->value, n->floor),
						fmax(n->ceiling, n->baseline)));
	n->span = most > n->least ? most - n->least : 1;
}

/* The least number is at the left end, the greatest 10 % before the right. */
static double
place_of(const numbers *n, double number)
{
	return SCALE / 1.1 * ((number - n->least) / n->span);
}

static bool
is_at(const shape *s, double from, double to, int height)
{
	return fabs(s->x - fmin(from, to)) < ROUNDED &&
		fabs(s->width - fabs(to - from)) < ROUNDED &&
		s->height == height && 2 * s->y + height == 24;
}

static bool
is_mark(const shape *s, const numbers *n, double number, int height)
{
	double		at = place_of(n, number);

	return is_at(s, at, at + MARK, height);
}

/* The scale, the goal on it, the bar, then a mark for each other number. */
static bool
lies_on_its_scale(const target *t, const progress *p)
{
	char		buf[BULLET_SVG_SIZE];
	shape		shapes[SHAPES];
	numbers		n;
	int			count;
	int			next = 3;
	bool		right;

	if (!is_well_formed(buf, bullet_svg(t, p, buf)))
		return false;
	set_numbers(&n, t, p);
	count = read_shapes(buf, shapes);
	right = count > next && is_at(&shapes[0], 0, SCALE, 24) &&
		is_at(&shapes[1], isnan(n.floor) ? 0 : place_of(&n, n.floor),
			  isnan(n.ceiling) ? SCALE : place_of(&n, n.ceiling), 24) &&
		is_at(&shapes[2], place_of(&n, 0), place_of(&n, n.value), 8) &&
		strcmp(shapes[2].fill, score_met(t, p) ? "#1b7a43" : "#b3472b") == 0;
	if (!isnan(n.baseline))
		right &= next < count && is_mark(&shapes[next++], &n, n.baseline, 12);
	if (!isnan(n.floor))
		right &= next < count && is_mark(&shapes[next++], &n, n.floor, 24);
	if (!isnan(n.ceiling))
		right &= next < count && is_mark(&shapes[next++], &n, n.ceiling, 24);
	return right && next == count;
}

static void
test_any_pair(void)
{
	int			right = 0;

	for (int i = 0; i < ROUNDS; i++)
	{
		progress	p;
		target		t;

		random_pair(&t, &p);
		if (lies_on_its_scale(&t, &p))
			right++;
		else
			show_pair(&t, &p);
	}
	is_int(right, ROUNDS, "every number of a graph lies on its scale");
}

/* Where each number decides the scale, and where all are 0. */
static void
test_examples(void)
{
	static const char *const pairs[][2] = {
		{">= 5 家", "3 家"}, {">= 5 家", "30 家"}, {"<= 5 家", "3 家"},
		{"2..30 家", "3 家"}, {"~ 30 ± 5 家", "3 家"}, {"<= 5 家 from 90 level", "30 家"},
		{">= -5 亿元 from -60 level", "-8 亿元 level"}, {"<= 0", "0"},
		{">= +15 % from 200 亿元", "190 亿元"}, {">= 90 %", "27.4 of 31.2 万亩"},
		{"<= -5 亿元 level", "-8 亿元 level"}, {"done", "45 % done"}
	};

	for (size_t i = 0; i < sizeof(pairs) / sizeof(pairs[0]); i++)
	{
		progress	p;
		target		t;

		ok(read_pair(pairs[i][0], pairs[i][1], &t, &p) &&
		   lies_on_its_scale(&t, &p), "'%s' with '%s' lies on its scale",
		   pairs[i][0], pairs[i][1]);
	}
}

static void
test_title(void)
{
	char		buf[BULLET_SVG_SIZE];
	progress	p;
	target		t;

	read_pair(">= 5 \"<a&b>\"", "3 \"<a&b>\"", &t, &p);
	bullet_svg(&t, &p, buf);
	ok(strstr(buf, "<title>3 &quot;&lt;a&amp;b&gt;&quot; / "
			  "&gt;= 5 &quot;&lt;a&amp;b&gt;&quot;</title>") != NULL,
	   "the title is the report and its target, escaped");
}

int
main(void)
{
	test_any_pair();
	test_examples();
	test_title();
	return done_testing();
}
