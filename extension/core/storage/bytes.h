/*
 * bytes.h
 *	  Writing and reading the stored form: little-endian, unaligned, no padding.
 *
 * The same bytes are stored and sent, so that they mean the same on every
 * machine.  Reading never goes past the end: a read that would gives 0, and
 * the reader has failed.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_BYTES_H
#define GOALPOST_BYTES_H

#include <string.h>

#include "base/decimal.h"
#include "unit/multiplier.h"
#include "unit/unit.h"

typedef struct byte_reader
{
	const uint8_t *at;
	const uint8_t *end;
	bool		failed;
} byte_reader;

/* Bytes of what is stored often. */
#define DECIMAL_SIZE 9
#define PART_SIZE 4
#define DAY_SIZE 4
#define YEAR_SIZE 2

/* An integer of 1 to 8 bytes, wherever it stands. */
static inline uint64_t
load_integer(const uint8_t *at, int size)
{
	uint64_t	value = 0;

#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
	memcpy(&value, at, (size_t) size);
#else
	int			i;

	for (i = 0; i < size; i++)
		value |= (uint64_t) at[i] << (8 * i);
#endif
	return value;
}

static inline decimal
load_decimal(const uint8_t *at)
{
	decimal		d;

	d.scale = at[0];
	d.digits = (int64_t) load_integer(at + 1, 8);
	return d;
}

static inline int32_t
load_day(const uint8_t *at)
{
	return (int32_t) (uint32_t) load_integer(at, 4);
}

static inline void
load_part(const uint8_t *at, unit_part *part)
{
	part->number = (uint16_t) load_integer(at, 2);
	part->multiplier = at[2];
	part->spelling = at[3];
}

/*
 * Is the unit in this version's tables?  A later version may have stored
 * others, and an older library must not look past the end of a table.
 */
static inline bool
part_known(const unit_part *part)
{
	return multiplier_entry_of(part->multiplier) != NULL &&
		(part->number <= UNIT_WORD || unit_entry_of(part->number) != NULL);
}

static inline uint8_t *
put_integer(uint8_t *at, uint64_t value, int size)
{
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
	memcpy(at, &value, (size_t) size);
#else
	int			i;

	for (i = 0; i < size; i++)
		at[i] = (uint8_t) (value >> (8 * i));
#endif
	return at + size;
}

static inline uint64_t
get_integer(byte_reader *r, int size)
{
	uint64_t	value;

	if (r->end - r->at < size)
	{
		r->failed = true;
		r->at = r->end;
		return 0;
	}
	value = load_integer(r->at, size);
	r->at += size;
	return value;
}

/*
 * Stored and sent bytes begin with the version of their layout, which readers
 * check before all else: each later version needs a reader of its own.
 */
#define STORED_VERSION 1

static inline uint8_t *
put_version(uint8_t *at)
{
	*at = STORED_VERSION;
	return at + 1;
}

static inline bool
get_version(byte_reader *r)
{
	return get_integer(r, 1) == STORED_VERSION;
}

static inline uint8_t *
put_day(uint8_t *at, int32_t day)
{
	return put_integer(at, (uint32_t) day, 4);
}

static inline int32_t
get_day(byte_reader *r)
{
	return (int32_t) (uint32_t) get_integer(r, 4);
}

/* The same where the bytes are known to be there. */
static inline decimal
take_decimal(byte_reader *r)
{
	decimal		d = load_decimal(r->at);

	r->at += DECIMAL_SIZE;
	if (!decimal_valid(d))
		r->failed = true;
	return d;
}

static inline void
take_part(byte_reader *r, unit_part *part)
{
	load_part(r->at, part);
	r->at += PART_SIZE;
	if (!part_known(part))
		r->failed = true;
}

static inline int32_t
take_day(byte_reader *r)
{
	int32_t		day = load_day(r->at);

	r->at += DAY_SIZE;
	return day;
}

extern uint8_t *put_decimal(uint8_t *at, decimal d);
extern decimal get_decimal(byte_reader *r);
extern uint8_t *put_part(uint8_t *at, const unit_part *part);
extern void get_part(byte_reader *r, unit_part *part);

/* The text of an unknown word, if the part is one: its length and bytes. */
extern uint8_t *put_word(uint8_t *at, const unit_part *part, const char *word);
extern void get_word(byte_reader *r, const unit_part *part, char *word);

#endif							/* GOALPOST_BYTES_H */
