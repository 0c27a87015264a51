/*
 * sha256.h
 *	  SHA-256, by which the ledger identifies files.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_SHA256_H
#define GOALPOST_SHA256_H

#include <stddef.h>
#include <stdint.h>

#define SHA256_SIZE 32
#define SHA256_TEXT_SIZE (2 * SHA256_SIZE + 1)

typedef struct sha256
{
	void	   *context;
} sha256;

extern void sha256_begin(sha256 *h);
extern void sha256_add(sha256 *h, const void *bytes, size_t length);

/* Writes SHA256_SIZE bytes. */
extern void sha256_end(sha256 *h, uint8_t *digest);

/* Print in hexadecimal, into a buffer of SHA256_TEXT_SIZE. */
extern void sha256_print(const uint8_t *digest, char *buf);

#endif							/* GOALPOST_SHA256_H */
