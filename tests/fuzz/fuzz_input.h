/*
 * fuzz_input.h
 *	  The laws of reading, tried on one input; aborts where one is broken.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_FUZZ_INPUT_H
#define GOALPOST_FUZZ_INPUT_H

#include <stddef.h>
#include <stdint.h>

/* The first byte of an input that is the text of a plan. */
#define FUZZ_PLAN 4

extern void fuzz_input(const uint8_t *data, size_t size);

#endif							/* GOALPOST_FUZZ_INPUT_H */
