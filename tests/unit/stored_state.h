/*
 * stored_state.h
 *	  Bytes of the states of aggregates, damaged in one place.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_TEST_STORED_STATE_H
#define GOALPOST_TEST_STORED_STATE_H

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "model/error.h"
#include "tap.h"

typedef error_code (*state_load) (const uint8_t *bytes, size_t size);

/* The state at hand; with room for one term of a sum beyond the most. */
static uint8_t bytes[16384];
static size_t size;

/* Loaded from a copy of just the size, so that the sanitizer sees all. */
static inline error_code
load_copy(state_load load, size_t count)
{
	uint8_t    *copy = malloc(count > 0 ? count : 1);
	error_code	code;

	memcpy(copy, bytes, count);
	code = load(copy, count);
	free(copy);
	return code;
}

/* What every state refuses: bytes of another version, too few or too many. */
static inline void
test_frame(state_load load, const char *name)
{
	int			cut = 0;

	is_int(load_copy(load, size), ERROR_NONE, name);
	is_int(load_copy(load, 0), ERROR_STORED_VERSION, "nothing at all");
	for (size_t i = 1; i < size; i++)
		cut += load_copy(load, i) == ERROR_STORED;
	is_int(cut, (long long) size - 1, "too few bytes");
	bytes[size] = 0;
	is_int(load_copy(load, size + 1), ERROR_STORED, "a byte too many");
	bytes[0]++;
	is_int(load_copy(load, size), ERROR_STORED_VERSION, "another version");
	bytes[0]--;
}

/* One byte changed, and back. */
static inline void
test_byte(state_load load, size_t at, uint8_t byte, const char *why)
{
	uint8_t		kept = bytes[at];

	bytes[at] = byte;
	is_int(load_copy(load, size), ERROR_STORED, why);
	bytes[at] = kept;
}

#endif							/* GOALPOST_TEST_STORED_STATE_H */
