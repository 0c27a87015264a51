/*
 * test_fuzz.c
 *	  The inputs that fuzzing kept and the literals of the tables, whole and
 *	  cut anywhere: none breaks a law of reading.
 *
 * A broken law ends the program, which the harness counts as a failure.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <dirent.h>
#include <stdlib.h>

#include "../fuzz/fuzz_input.h"
#include "csv.h"
#include "tap.h"

#define SEEDS "tests/fuzz/seeds"

static size_t
read_seed(const char *name, uint8_t *buf, size_t size)
{
	char		path[512];
	FILE	   *file;
	size_t		got = 0;

	snprintf(path, sizeof(path), SEEDS "/%s", name);
	file = fopen(path, "rb");
	if (file != NULL)
	{
		got = fread(buf, 1, size, file);
		fclose(file);
	}
	return got;
}

static void
test_seeds(void)
{
	DIR		   *seeds = opendir(SEEDS);
	struct dirent *entry;
	uint8_t		buf[8192];

	while (seeds != NULL && (entry = readdir(seeds)) != NULL)
	{
		size_t		size;

		if (entry->d_name[0] == '.')
			continue;
		size = read_seed(entry->d_name, buf, sizeof(buf));
		fuzz_input(buf, size);
		ok(size > 0, "%s breaks no law", entry->d_name);
	}
	if (seeds != NULL)
		closedir(seeds);
}

/* As a target and as a report, in memory of just its size. */
static void
try_literal(const char *literal, size_t length)
{
	for (uint8_t type = 0; type < 2; type++)
	{
		uint8_t    *input = malloc(length + 1);

		input[0] = type;
		memcpy(input + 1, literal, length);
		fuzz_input(input, length + 1);
		free(input);
	}
}

static void
test_table(const char *path)
{
	csv			c;
	int			rows = 0;

	csv_open(&c, path);
	for (; csv_next(&c); rows++)
	{
		size_t		length = strlen(c.cell[1]);

		for (size_t cut = 0; cut < length; cut++)
		{
			try_literal(c.cell[1], length - cut);
			try_literal(c.cell[1] + cut, length - cut);
		}
	}
	csv_close(&c);
	ok(rows > 30, "no literal of %s breaks a law, however it is cut", path);
}

int
main(void)
{
	test_seeds();
	test_table("tests/data/canon.csv");
	test_table("tests/data/errors.csv");
	test_table("tests/data/invalid.csv");
	return done_testing();
}
