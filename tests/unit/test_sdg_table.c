/*
 * test_sdg_table.c
 *	  Published results of Open SDG and Eurostat: class, score, growth ratio.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "notation/progress_read.h"
#include "growth/sdg.h"

#include <math.h>
#include <stdlib.h>

#include "notation/target_read.h"
#include "growth/growth.h"
#include "csv.h"
#include "tap.h"

#define SCORE_TOLERANCE 1e-6
#define RATIO_TOLERANCE 1e-9

enum
{
	CELL_ID, CELL_SOURCE, CELL_COMMIT, CELL_TAG, CELL_VARIANT, CELL_FROM,
	CELL_BASELINE, CELL_TO, CELL_LATEST, CELL_DUE, CELL_TARGET, CELL_DIRECTION,
	CELL_LIMIT, CELL_RATIO, CELL_SCORE, CELL_STATUS
};

static int	rows;
static int	same_class;
static int	same_score;
static int	same_ratio;

/* The source's floating point misses 0.5 % a year by 1e-16. */
static bool
is_exact_boundary(const char *id)
{
	return strcmp(id, "SYN30") == 0;
}

static void
read_progress(progress *p, const char *value, const char *year)
{
	char		text[100];
	parse_error error;

	if (year == NULL)
		snprintf(text, sizeof(text), "%s", value);
	else
		snprintf(text, sizeof(text), "%s%s @ %d", value,
				 value[0] == '-' ? " level" : "", (int) strtol(year, NULL, 10));
	if (progress_parse(text, strlen(text), p, &error) != ERROR_NONE)
		printf("# '%s' is not read\n", text);
}

static void
read_target(target *t, const csv *c, bool wants_more)
{
	char		text[100];
	parse_error error;

	snprintf(text, sizeof(text), "%s %s%s in %d", wants_more ? ">=" : "<=",
			 c->cell[CELL_TARGET],
			 c->cell[CELL_TARGET][0] == '-' ? " level" : "",
			 (int) strtol(c->cell[CELL_DUE], NULL, 10));
	if (target_parse(text, strlen(text), t, &error) != ERROR_NONE)
		printf("# '%s' is not read\n", text);
}

static bool
is_near(double got, const char *wanted, double tolerance)
{
	double		value = strtod(wanted, NULL);

	return fabs(got - value) <= tolerance * fmax(1, fabs(value));
}

static void
check(const csv *c, const sdg_result *r)
{
	bool		exact = is_exact_boundary(c->cell[CELL_ID]);
	bool		has_ratio = c->cell[CELL_RATIO][0] != '\0' &&
		strcmp(c->cell[CELL_RATIO], "inf") != 0;
	const char *wanted = exact ? "moderate_progress" : c->cell[CELL_STATUS];

	rows++;
	if (strcmp(sdg_class_name(r->class), wanted) == 0)
		same_class++;
	else
		printf("# %s: class %s, not %s\n", c->cell[CELL_ID],
			   sdg_class_name(r->class), wanted);

	if (c->cell[CELL_SCORE][0] == '\0' ||
		(r->has_score && is_near(r->score, c->cell[CELL_SCORE], SCORE_TOLERANCE)))
		same_score++;
	else
		printf("# %s: score %.9f, not %s\n", c->cell[CELL_ID], r->score,
			   c->cell[CELL_SCORE]);

	if (!has_ratio ||
		(r->has_ratio && is_near(r->ratio, c->cell[CELL_RATIO], RATIO_TOLERANCE)))
		same_ratio++;
	else
		printf("# %s: ratio %.15g, not %s\n", c->cell[CELL_ID], r->ratio,
			   c->cell[CELL_RATIO]);
}

static void
check_row(const csv *c)
{
	bool		wants_more = strcmp(c->cell[CELL_DIRECTION], "positive") == 0;
	bool		has_target = c->cell[CELL_TARGET][0] != '\0';
	bool		has_limit = c->cell[CELL_LIMIT][0] != '\0';
	sdg_method	method = strncmp(c->cell[CELL_VARIANT], "opensdg", 7) == 0 ?
		SDG_OPENSDG : SDG_EUROSTAT;
	progress	baseline;
	progress	latest;
	progress	limit;
	target		t;
	sdg_result	r;

	read_progress(&baseline, c->cell[CELL_BASELINE], c->cell[CELL_FROM]);
	read_progress(&latest, c->cell[CELL_LATEST], c->cell[CELL_TO]);
	if (has_limit)
		read_progress(&limit, c->cell[CELL_LIMIT], NULL);
	if (has_target)
		read_target(&t, c, wants_more);
	if (!sdg_comparable(has_target ? &t : NULL, &baseline, &latest,
						has_limit ? &limit : NULL))
		printf("# %s is not comparable\n", c->cell[CELL_ID]);
	sdg_judge(&r, has_target ? &t : NULL, &baseline, &latest, wants_more,
			  has_limit ? &limit : NULL, method);
	check(c, &r);
}

/* Scores with a semicolon between; null is not available, * is achieved. */
static bool
check_mean(const csv *c)
{
	char		scores[CSV_LINE];
	double		sum = 0;
	int			count = 0;
	bool		all_achieved = true;

	snprintf(scores, sizeof(scores), "%s", c->cell[4]);
	for (char *score = strtok(scores, ";"); score != NULL;
		 score = strtok(NULL, ";"))
	{
		if (strcmp(score, "null") == 0)
			continue;
		sum += strtod(score, NULL);
		count++;
		all_achieved &= strchr(score, '*') != NULL;
	}
	if (count == 0)
		return strcmp(c->cell[6], "not_available") == 0;
	return is_near(sum / count, c->cell[5], SCORE_TOLERANCE) &&
		strcmp(sdg_class_name(sdg_class_of_mean(sum / count, all_achieved)),
			   c->cell[6]) == 0;
}

/* Eurostat has no class for what is achieved: it is significant progress. */
static void
judges(const char *target_text, const char *baseline_value,
	   const char *latest_value, const char *limit_value, sdg_class wanted,
	   double score, const char *name)
{
	progress	baseline;
	progress	latest;
	progress	limit;
	parse_error error;
	target		t;
	sdg_result	r;

	read_progress(&baseline, baseline_value, "2015");
	read_progress(&latest, latest_value, "2025");
	if (limit_value != NULL)
		read_progress(&limit, limit_value, NULL);
	if (target_text != NULL &&
		target_parse(target_text, strlen(target_text), &t, &error) != ERROR_NONE)
		printf("# '%s' is not read\n", target_text);
	ok(sdg_comparable(target_text != NULL ? &t : NULL, &baseline, &latest,
					  limit_value != NULL ? &limit : NULL),
	   "%s can be judged", latest_value);
	sdg_judge(&r, target_text != NULL ? &t : NULL, &baseline, &latest, true,
			  limit_value != NULL ? &limit : NULL, SDG_EUROSTAT);
	ok(r.class == wanted && r.has_score && r.score == score, "%s", name);
}

static void
test_reached(void)
{
	judges(">= 99.85 in 2030", "99.88", "99.86", NULL,
		   SDG_SIGNIFICANT_PROGRESS, 5, "a target that is reached, in spite of a fall");
	judges(">= 99.85 in 2030", "99.88", "99.84", NULL,
		   SDG_SIGNIFICANT_DETERIORATION, -5, "a target that is lost by a fall");
	judges(">= 100 个 in 2030", "50 个", "100 个", NULL,
		   SDG_SIGNIFICANT_PROGRESS, 5, "a total of years before its own");
	judges(NULL, "100", "100", "100",
		   SDG_SIGNIFICANT_PROGRESS, 5, "a limit that is held");
	judges(NULL, "100", "100", NULL,
		   SDG_NO_PROGRESS, 0, "no growth where there is no limit");
}

static void
test_growth(void)
{
	progress	baseline;
	progress	latest;
	growth		g;
	double		rate = 0;
	const decimal tenth = {.digits = 1,.scale = 1};
	rational	factor;

	read_progress(&baseline, "1000", "2015");
	read_progress(&latest, "1331", "2018");
	ok(growth_between(&baseline, &latest, &rate) && fabs(rate - 0.1) < 1e-15,
	   "three years at 10 %% make 1.331");
	growth_set_years(&g, baseline.as_of, latest.as_of);
	rational_set_decimal(&g.ratio, (decimal) {1331, 3});
	is_int(growth_compare(&g, tenth), 0, "and 10 % exactly");
	rational_set_decimal(&g.ratio, (decimal) {133100000000000001, 17});
	is_int(growth_compare(&g, tenth), 1, "and more by the least that can be");
	rational_set_decimal(&g.ratio, (decimal) {1331, 3});
	ok(growth_yearly_factor(&factor, &g) &&
	   rational_to_double(&factor) == 1.1, "the yearly factor is 11/10");
	rational_set_decimal(&g.ratio, (decimal) {2, 0});
	ok(!growth_yearly_factor(&factor, &g), "that of 2 in three years is no ratio");

	ok(!growth_between(&latest, &baseline, &rate), "time does not run backwards");
	read_progress(&latest, "-1", "2018");
	ok(!growth_between(&baseline, &latest, &rate), "growth does not cross zero");
	read_progress(&latest, "0", "2018");
	ok(growth_between(&baseline, &latest, &rate) && rate == -1,
	   "a fall to nothing is -100 %%");
	ok(!growth_between(&latest, &baseline, &rate), "nothing does not grow");
}

/* Half a year is half a year, whatever its days; its growth is squared. */
static void
test_part_of_year(void)
{
	const decimal fifth = {.digits = 21,.scale = 2};
	progress	baseline;
	progress	latest;
	parse_error error;
	growth		g;
	double		rate = 0;

	progress_parse("100 @ 2019-12-31", 16, &baseline, &error);
	progress_parse("110 @ 2020-06-30", 16, &latest, &error);
	ok(growth_set_years(&g, baseline.as_of, latest.as_of) &&
	   g.year_parts == 1 && g.parts_per_year == 2,
	   "from the end of a year to the end of June is half a year");
	ok(growth_between(&baseline, &latest, &rate) &&
	   fabs(rate - 0.21) < 1e-15, "10 %% in half a year are 21 %% a year");
	rational_set_decimal(&g.ratio, (decimal) {12, 1});
	is_int(growth_compare(&g, fifth), 1, "20 % in half a year are more");
	rational_set_decimal(&g.ratio, (decimal) {105, 2});
	is_int(growth_compare(&g, fifth), -1, "5 % are less");
}

/* Which of them can be put together? */
static bool
fits(const char *target_text, const char *baseline_text,
	 const char *latest_text)
{
	progress	baseline;
	progress	latest;
	target		t;
	parse_error error;

	return progress_parse(baseline_text, strlen(baseline_text), &baseline,
						  &error) == ERROR_NONE &&
		progress_parse(latest_text, strlen(latest_text), &latest,
					   &error) == ERROR_NONE &&
		(target_text == NULL ||
		 target_parse(target_text, strlen(target_text), &t,
					  &error) == ERROR_NONE) &&
		sdg_comparable(target_text == NULL ? NULL : &t, &baseline, &latest,
					   NULL);
}

static void
test_comparable(void)
{
	ok(fits(NULL, "1 公顷", "20 亩") && fits(">= 5 %", "3 %", "0") &&
	   fits(NULL, "1 of 3 个", "2 of 4 家"), "levels that convert grow");
	ok(!fits(NULL, "+1 %", "2 %") && !fits(NULL, "1 个", "2 %") &&
	   !fits(NULL, "1 %", "done"), "changes and other families do not");
	ok(!fits("2..3 %", "1 %", "2 %") && !fits(">= +5 %", "1 %", "2 %") &&
	   !fits("done", "1 %", "2 %") && !fits(">= 5 个", "1 %", "2 %"),
	   "a target is one bound on such a level");
}

int
main(void)
{
	int			means = 0;
	int			same_means = 0;
	csv			c;

	csv_open(&c, "tests/data/sdg_progress.csv");
	while (csv_next(&c))
		check_row(&c);
	csv_close(&c);
	ok(rows > 150, "the table has its rows");
	is_int(same_class, rows, "every class is the published one");
	is_int(same_score, rows, "every score is the published one to 1e-6");
	is_int(same_ratio, rows, "every growth ratio is the published one");

	csv_open(&c, "tests/data/sdg_rollup.csv");
	while (csv_next(&c))
	{
		means++;
		same_means += check_mean(&c);
	}
	csv_close(&c);
	ok(means > 10 && same_means == means, "every mean has the published class");

	test_reached();
	test_growth();
	test_part_of_year();
	test_comparable();
	return done_testing();
}
