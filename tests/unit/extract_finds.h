/*
 * extract_finds.h
 *	  The finds of a text, for the tests of extract/.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_EXTRACT_FINDS_H
#define GOALPOST_EXTRACT_FINDS_H

#include "extract/extract.h"
#include "tap.h"

/* A text and its targets, parted by " ; ", in the plan's period 2026. */
typedef struct extract_case
{
	const char *text;
	const char *targets;
} extract_case;

/* The finds of a text whose plan runs from one year to another; their number. */
static inline size_t
finds_of(const char *text, int first, int last, extract_find *finds, size_t most)
{
	static extractor x;
	period		plan = {period_of_year(first).first, period_of_year(last).last};
	size_t		count = 0;

	extract_begin(&x, text, strlen(text), &plan);
	while (count < most && extract_next(&x, &finds[count]))
		count++;
	return count;
}

/* The period of the plan is left out of what is compared. */
static inline void
append_target(char *buf, size_t size, const char *target)
{
	size_t		length = strlen(buf);
	const char *end = strstr(target, " in 2026");

	if (end == NULL || end[strlen(" in 2026")] != '\0')
		end = target + strlen(target);
	snprintf(buf + length, size - length, "%s%.*s", length > 0 ? " ; " : "",
			 (int) (end - target), target);
}

/* Each text has just these targets. */
static inline void
test_targets(const extract_case *cases, size_t count)
{
	static extract_find finds[16];

	for (size_t i = 0; i < count; i++)
	{
		char		got[1000] = "";
		size_t		found = finds_of(cases[i].text, 2026, 2026, finds, 16);

		for (size_t k = 0; k < found; k++)
			append_target(got, sizeof(got), finds[k].target);
		is_text(got, cases[i].targets, cases[i].text);
	}
}

#define TEST_TARGETS(cases) test_targets(cases, sizeof(cases) / sizeof((cases)[0]))

#endif							/* GOALPOST_EXTRACT_FINDS_H */
