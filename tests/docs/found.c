/*
 * found.c
 *	  Print what is found in a text for 2026, for the table of words of
 *	  docs/extract.md.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <stdio.h>
#include <string.h>

#include "extract/extract.h"

int
main(int argc, char **argv)
{
	static extractor x;
	static extract_find f;
	period		plan = period_of_year(2026);
	int			count = 0;

	if (argc != 2)
		return 64;
	extract_begin(&x, argv[1], strlen(argv[1]), &plan);
	for (; extract_next(&x, &f); count++)
	{
		char	   *end = strstr(f.target, " in 2026");

		if (end != NULL)
			*end = '\0';
		printf("%s%s: %s (%s)", count > 0 ? "; " : "", f.indicator, f.target,
			   f.commitment);
	}
	puts(count == 0 ? "nothing" : "");
	return 0;
}
