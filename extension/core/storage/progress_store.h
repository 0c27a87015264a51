/*
 * progress_store.h
 *	  The stored form of a progress: packing and unpacking.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_PROGRESS_STORE_H
#define GOALPOST_PROGRESS_STORE_H

#include "model/error.h"
#include "model/progress.h"

/* The largest stored form, in bytes. */
#define PROGRESS_STORED_MAX 256

/* Pack into buf (PROGRESS_STORED_MAX bytes); returns the size. */
extern size_t progress_store(const progress *p, uint8_t *buf);

/* Unpack what progress_store wrote; safe, but not strict, on other bytes. */
extern error_code progress_load(const uint8_t *bytes, size_t size, progress *p);

#endif							/* GOALPOST_PROGRESS_STORE_H */
