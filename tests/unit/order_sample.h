/*
 * order_sample.h
 *	  A value of either type, stored and with its key, for tests of order.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_ORDER_SAMPLE_H
#define GOALPOST_ORDER_SAMPLE_H

#include <string.h>

#include "notation/progress_read.h"
#include "notation/target_read.h"
#include "storage/progress_store.h"
#include "storage/target_store.h"
#include "order/order.h"
#include "order/order_stored.h"
#include "random_literal.h"

/* A value of either type, with what the laws need. */
typedef struct sample
{
	bool		is_target;
	target		t;
	progress	p;
	uint8_t		bytes[TARGET_STORED_MAX];
	size_t		size;
	uint8_t		key[ORDER_KEY_MAX];
	size_t		key_size;
} sample;

static inline bool
read_sample(bool is_target, const char *literal, sample *s)
{
	parse_error error;

	s->is_target = is_target;
	if (is_target)
	{
		if (target_parse(literal, strlen(literal), &s->t, &error) != ERROR_NONE)
			return false;
		s->key_size = target_hash_key(&s->t, s->key);
		s->size = target_store(&s->t, s->bytes);
		return true;
	}
	if (progress_parse(literal, strlen(literal), &s->p, &error) != ERROR_NONE)
		return false;
	s->key_size = progress_hash_key(&s->p, s->key);
	s->size = progress_store(&s->p, s->bytes);
	return true;
}

static inline int
compare(const sample *a, const sample *b)
{
	return a->is_target ? target_compare(&a->t, &b->t) :
		progress_compare(&a->p, &b->p);
}

static inline bool
same_key(const sample *a, const sample *b)
{
	return a->key_size == b->key_size &&
		memcmp(a->key, b->key, a->key_size) == 0;
}

/* What the stored bytes decide in place; false where they leave it open. */
static inline bool
compare_in_place(const sample *a, const sample *b, int *order)
{
	return a->is_target ?
		target_order_stored(a->bytes, a->size, b->bytes, b->size, order) :
		progress_order_stored(a->bytes, a->size, b->bytes, b->size, order);
}

/* Literals until one can be read. */
static inline void
random_sample(bool is_target, sample *s)
{
	char		literal[1024];

	do
	{
		if (is_target)
			random_target(literal, sizeof(literal));
		else
			random_progress(literal, sizeof(literal));
	} while (!read_sample(is_target, literal, s));
}

#endif							/* GOALPOST_ORDER_SAMPLE_H */
