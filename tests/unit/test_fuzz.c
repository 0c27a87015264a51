/*
 * test_fuzz.c
 *	  The inputs that fuzzing kept: none breaks a law of reading.
 *
 * A broken law ends the program, which the harness counts as a failure.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <dirent.h>

#include "../fuzz/fuzz_input.h"
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

int
main(void)
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
	return done_testing();
}
