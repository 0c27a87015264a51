/*
 * progress_store.c
 *	  The stored form of a progress.
 *
 * Version 1, in this order, little-endian and without padding:
 *
 *	1	version
 *	1	kind
 *	1	flags (PROGRESS_* of layout.h)
 *	9	value: scale and digits
 *	4	unit: number, multiplier, spelling
 *	4	unit below the slash			if RATE
 *	4	as-of date						if DATED
 *	9	whole							if the kind is a share
 *	8	first and last day of the base	if BASE
 *	n	the words of unknown units, in the order of the units above
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "storage/progress_store.h"

#include "storage/bytes.h"
#include "storage/layout.h"

size_t
progress_store(const progress *p, uint8_t *buf)
{
	uint8_t    *at = buf;

	at = put_version(at);
	*at++ = (uint8_t) p->kind;
	*at++ = (uint8_t) ((p->is_change ? PROGRESS_CHANGE : 0) |
					   (p->has_base ? PROGRESS_BASE : 0) |
					   (p->unit.is_rate ? PROGRESS_RATE : 0) |
					   (p->as_of != NO_DAY ? PROGRESS_DATED : 0));
	at = put_decimal(at, p->value);
	at = put_part(at, &p->unit.over);
	if (p->unit.is_rate)
		at = put_part(at, &p->unit.under);
	if (p->as_of != NO_DAY)
		at = put_day(at, p->as_of);
	if (p->kind == PROGRESS_SHARE)
		at = put_decimal(at, p->whole);
	if (p->has_base)
		at = put_day(put_day(at, p->base.first), p->base.last);
	at = put_word(at, &p->unit.over, p->unit.over_word);
	if (p->unit.is_rate)
		at = put_word(at, &p->unit.under, p->unit.under_word);
	return (size_t) (at - buf);
}

/*
 * The usual value or share of one known unit, which every comparison, hash and
 * score of a column reads.  Nothing else of the struct is looked at in such a
 * value, so nothing else is set, but for the words.
 */
static inline bool
load_plain(const uint8_t *bytes, size_t size, progress *p)
{
	unsigned	flags;
	bool		is_share;
	bool		is_dated;

	if (size < PROGRESS_AT_REST || bytes[STORED_AT_VERSION] != STORED_VERSION ||
		bytes[PROGRESS_AT_KIND] > PROGRESS_SHARE)
		return false;
	flags = bytes[PROGRESS_AT_FLAGS];
	is_share = bytes[PROGRESS_AT_KIND] == PROGRESS_SHARE;
	is_dated = (flags & PROGRESS_DATED) != 0;
	if ((flags & ~(unsigned) (PROGRESS_CHANGE | PROGRESS_DATED)) != 0 ||
		size != PROGRESS_AT_REST + (is_dated ? DAY_SIZE : 0u) +
		(is_share ? DECIMAL_SIZE : 0u))
		return false;
	p->value = load_decimal(bytes + PROGRESS_AT_VALUE);
	load_part(bytes + PROGRESS_AT_UNIT, &p->unit.over);
	if (!decimal_valid(p->value) || !part_known(&p->unit.over) ||
		p->unit.over.number == UNIT_WORD)
		return false;

	if (is_share)
	{
		p->whole = load_decimal(bytes + size - DECIMAL_SIZE);
		if (!decimal_valid(p->whole))
			return false;
	}
	p->kind = is_share ? PROGRESS_SHARE : PROGRESS_VALUE;
	p->is_change = (flags & PROGRESS_CHANGE) != 0;
	p->has_base = false;
	p->unit.is_rate = false;
	p->unit.over_word[0] = '\0';
	p->unit.under_word[0] = '\0';
	p->as_of = is_dated ? load_day(bytes + PROGRESS_AT_REST) : NO_DAY;
	return true;
}

error_code
progress_load(const uint8_t *bytes, size_t size, progress *p)
{
	byte_reader r = {bytes, bytes + size, false};
	unsigned	flags;

	if (load_plain(bytes, size, p))
		return ERROR_NONE;
	progress_set_empty(p);
	if (!get_version(&r))
		return ERROR_STORED_VERSION;
	p->kind = (progress_kind) get_integer(&r, 1);
	flags = (unsigned) get_integer(&r, 1);
	if (p->kind > PROGRESS_DONE || (flags & ~PROGRESS_FLAGS) != 0)
		return ERROR_STORED;
	p->is_change = (flags & PROGRESS_CHANGE) != 0;
	p->has_base = (flags & PROGRESS_BASE) != 0;
	p->unit.is_rate = (flags & PROGRESS_RATE) != 0;

	p->value = get_decimal(&r);
	get_part(&r, &p->unit.over);
	if (p->unit.is_rate)
		get_part(&r, &p->unit.under);
	p->as_of = flags & PROGRESS_DATED ? get_day(&r) : NO_DAY;
	if (p->kind == PROGRESS_SHARE)
		p->whole = get_decimal(&r);
	if (p->has_base)
	{
		p->base.first = get_day(&r);
		p->base.last = get_day(&r);
	}
	get_word(&r, &p->unit.over, p->unit.over_word);
	if (p->unit.is_rate)
		get_word(&r, &p->unit.under, p->unit.under_word);
	return r.failed || r.at != r.end ? ERROR_STORED : ERROR_NONE;
}
