/*
 * sha256.c
 *	  SHA-256, by which the ledger identifies files.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "file/sha256.h"

#include <openssl/evp.h>
#include <stdio.h>

#include "base/fatal.h"

/* Only out of memory, or with an OpenSSL that has no SHA-256. */
static void
digest_failed(void)
{
	fatal("could not compute a SHA-256 digest");
}

void
sha256_begin(sha256 *h)
{
	h->context = EVP_MD_CTX_new();
	if (h->context == NULL ||
		EVP_DigestInit_ex(h->context, EVP_sha256(), NULL) != 1)
		digest_failed();
}

void
sha256_add(sha256 *h, const void *bytes, size_t length)
{
	if (EVP_DigestUpdate(h->context, bytes, length) != 1)
		digest_failed();
}

void
sha256_end(sha256 *h, uint8_t *digest)
{
	if (EVP_DigestFinal_ex(h->context, digest, NULL) != 1)
		digest_failed();
	EVP_MD_CTX_free(h->context);
	h->context = NULL;
}

void
sha256_print(const uint8_t *digest, char *buf)
{
	for (size_t i = 0; i < SHA256_SIZE; i++)
		snprintf(buf + 2 * i, 3, "%02x", digest[i]);
}
