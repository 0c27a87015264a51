/*
 * tap.h
 *	  The little that a unit test needs to speak TAP.
 *
 * A test program calls ok(), is_int() and is_text() and ends with return
 * done_testing().  A crash before that leaves no plan line, which the harness
 * counts as a failure.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_TAP_H
#define GOALPOST_TAP_H

#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

static int	tap_run;
static int	tap_failed;

/* One assertion; the format names the property.  Returns passed. */
static inline bool __attribute__((format(printf, 2, 3)))
ok(bool passed, const char *format, ...)
{
	va_list		args;

	tap_run++;
	if (!passed)
		tap_failed++;
	printf("%sok %d - ", passed ? "" : "not ", tap_run);
	va_start(args, format);
	vprintf(format, args);
	va_end(args);
	printf("\n");
	return passed;
}

/* Two whole numbers are the same; says both where they are not. */
static inline bool
is_int(long long got, long long wanted, const char *name)
{
	if (ok(got == wanted, "%s", name))
		return true;
	printf("#      got: %lld\n#   wanted: %lld\n", got, wanted);
	return false;
}

/* Two texts are the same, or both are NULL; says both where they are not. */
static inline bool
is_text(const char *got, const char *wanted, const char *name)
{
	bool		same = got == wanted ||
		(got != NULL && wanted != NULL && strcmp(got, wanted) == 0);

	if (ok(same, "%s", name))
		return true;
	printf("#      got: %s\n#   wanted: %s\n",
		   got ? got : "NULL", wanted ? wanted : "NULL");
	return false;
}

/* Print the plan; the program's exit status. */
static inline int
done_testing(void)
{
	printf("1..%d\n", tap_run);
	return tap_run > 0 && tap_failed == 0 ? 0 : 1;
}

#endif							/* GOALPOST_TAP_H */
