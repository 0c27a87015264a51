/*
 * bytes.c
 *	  Writing and reading the parts of the stored form.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "storage/bytes.h"

uint8_t *
put_decimal(uint8_t *at, decimal d)
{
	*at++ = d.scale;
	return put_integer(at, (uint64_t) d.digits, 8);
}

decimal
get_decimal(byte_reader *r)
{
	decimal		d;

	d.scale = (uint8_t) get_integer(r, 1);
	d.digits = (int64_t) get_integer(r, 8);
	if (!decimal_valid(d))
		r->failed = true;
	return d;
}

uint8_t *
put_part(uint8_t *at, const unit_part *part)
{
	at = put_integer(at, part->number, 2);
	*at++ = part->multiplier;
	*at++ = part->spelling;
	return at;
}

void
get_part(byte_reader *r, unit_part *part)
{
	part->number = (uint16_t) get_integer(r, 2);
	part->multiplier = (uint8_t) get_integer(r, 1);
	part->spelling = (uint8_t) get_integer(r, 1);
	if (!part_known(part))
		r->failed = true;
}

uint8_t *
put_word(uint8_t *at, const unit_part *part, const char *word)
{
	size_t		length;

	if (part->number != UNIT_WORD)
		return at;
	length = strlen(word);
	*at++ = (uint8_t) length;
	memcpy(at, word, length);
	return at + length;
}

void
get_word(byte_reader *r, const unit_part *part, char *word)
{
	size_t		length;

	if (part->number != UNIT_WORD)
		return;
	length = (size_t) get_integer(r, 1);
	/* A zero byte would end the word early: two strings for one value. */
	if (length > UNIT_WORD_MAX || (size_t) (r->end - r->at) < length ||
		memchr(r->at, '\0', length) != NULL)
	{
		r->failed = true;
		return;
	}
	memcpy(word, r->at, length);
	word[length] = '\0';
	r->at += length;
}
