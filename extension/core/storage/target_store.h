/*
 * target_store.h
 *	  The stored form of a target: packing and unpacking.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_TARGET_STORE_H
#define GOALPOST_TARGET_STORE_H

#include "model/error.h"
#include "model/target.h"

/* The largest stored form, in bytes. */
#define TARGET_STORED_MAX 508

/* Pack into buf (TARGET_STORED_MAX bytes); returns the size. */
extern size_t target_store(const target *t, uint8_t *buf);

/* Unpack what target_store wrote; safe, but not strict, on other bytes. */
extern error_code target_load(const uint8_t *bytes, size_t size, target *t);

#endif							/* GOALPOST_TARGET_STORE_H */
