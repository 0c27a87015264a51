/*
 * fuzz.c
 *	  The entry that libFuzzer calls.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "fuzz_input.h"

extern int	LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	fuzz_input(data, size);
	return 0;
}
