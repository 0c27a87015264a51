/*
 * receive.c
 *	  Values from untrusted bytes.
 *
 * Bytes are accepted if they obey the rules of the type and their canonical
 * text reads back to the very same bytes.  So nothing can be stored that could
 * not have been written by hand.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "storage/receive.h"

#include <string.h>

#include "notation/progress_read.h"
#include "notation/target_read.h"
#include "storage/progress_store.h"
#include "storage/target_store.h"

/*
 * Are the days of the calendar and the units known?  The code below relies on
 * it.
 */
static bool
target_fields_valid(const target *t)
{
	return unit_valid(&t->unit) && unit_valid(&t->baseline_unit) &&
		(!t->has_period || day_valid(t->period.last)) &&
		(!t->has_period || t->is_by || day_valid(t->period.first)) &&
		(!t->has_base ||
		 (day_valid(t->base.first) && day_valid(t->base.last))) &&
		(!t->is_by || t->has_period) &&
		t->baseline_year <= 9999;
}

error_code
target_receive(const uint8_t *bytes, size_t size, target *t)
{
	error_code	code = target_load(bytes, size, t);
	char		text[TARGET_TEXT_SIZE];
	uint8_t		again[TARGET_STORED_MAX];
	target		read;
	parse_error error;

	if (code != ERROR_NONE)
		return code;
	if (!target_fields_valid(t))
		return ERROR_STORED;
	code = target_check(t);
	if (code != ERROR_NONE)
		return code;
	if (target_parse(text, target_print(t, text), &read, &error) != ERROR_NONE ||
		target_store(&read, again) != size || memcmp(again, bytes, size) != 0)
		return ERROR_STORED;
	return ERROR_NONE;
}

error_code
progress_receive(const uint8_t *bytes, size_t size, progress *p)
{
	error_code	code = progress_load(bytes, size, p);
	char		text[PROGRESS_TEXT_SIZE];
	uint8_t		again[PROGRESS_STORED_MAX];
	progress	read;
	parse_error error;

	if (code != ERROR_NONE)
		return code;
	if (!unit_valid(&p->unit) ||
		(p->as_of != NO_DAY && !day_valid(p->as_of)) ||
		(p->has_base &&
		 (!day_valid(p->base.first) || !day_valid(p->base.last))))
		return ERROR_STORED;
	code = progress_check(p);
	if (code != ERROR_NONE)
		return code;
	if (progress_parse(text, progress_print(p, text), &read,
					   &error) != ERROR_NONE ||
		progress_store(&read, again) != size ||
		memcmp(again, bytes, size) != 0)
		return ERROR_STORED;
	return ERROR_NONE;
}
