/*
 * fuzz_input.c
 *	  One input for both types, as text and as bytes, or as the text of a plan:
 *	  the laws of reading.
 *
 * The first byte chooses type and form, the rest is the input.  `make fuzz`
 * drives it with libFuzzer; tests/unit/test_fuzz.c repeats what was found.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "fuzz_input.h"

#include <stdlib.h>
#include <string.h>

#include "extract/extract.h"
#include "notation/error_text.h"
#include "notation/progress_read.h"
#include "notation/target_read.h"
#include "storage/progress_store.h"
#include "storage/receive.h"
#include "storage/target_store.h"
#include "order/order.h"

/* A law is broken: stop here, so that the fuzzer keeps the input. */
static void
law(int holds)
{
	if (!holds)
		abort();
}

/* The place lies in the input, and the words fit their buffers. */
static void
check_error(const parse_error *error, const char *input, size_t size)
{
	char		text[ERROR_TEXT_SIZE];

	law(error->offset <= size && error->length <= size - error->offset);
	error_detail(error, input, size, text);
	law(strlen(text) > 0 && strlen(text) < ERROR_TEXT_SIZE - 1);
	error_hint(error, input, size, text);
	law(strlen(text) < ERROR_TEXT_SIZE - 1);
}

/* What prints reads back to the same bytes, is equal to itself and hashes. */
static void
check_target(const target *t)
{
	char		text[TARGET_TEXT_SIZE];
	uint8_t		bytes[TARGET_STORED_MAX];
	uint8_t		again[TARGET_STORED_MAX];
	uint8_t		key[ORDER_KEY_MAX];
	target		read;
	parse_error error;
	size_t		size = target_store(t, bytes);

	law(target_print(t, text) < TARGET_TEXT_SIZE);
	law(target_parse(text, strlen(text), &read, &error) == ERROR_NONE);
	law(target_store(&read, again) == size && memcmp(bytes, again, size) == 0);
	law(target_receive(bytes, size, &read) == ERROR_NONE);
	law(target_compare(t, &read) == 0);
	law(target_hash_key(t, key) <= ORDER_KEY_MAX);
}

static void
check_progress(const progress *p)
{
	char		text[PROGRESS_TEXT_SIZE];
	uint8_t		bytes[PROGRESS_STORED_MAX];
	uint8_t		again[PROGRESS_STORED_MAX];
	uint8_t		key[ORDER_KEY_MAX];
	progress	read;
	parse_error error;
	size_t		size = progress_store(p, bytes);

	law(progress_print(p, text) < PROGRESS_TEXT_SIZE);
	law(progress_parse(text, strlen(text), &read, &error) == ERROR_NONE);
	law(progress_store(&read, again) == size && memcmp(bytes, again, size) == 0);
	law(progress_receive(bytes, size, &read) == ERROR_NONE);
	law(progress_compare(p, &read) == 0);
	law(progress_hash_key(p, key) <= ORDER_KEY_MAX);
}

/* Each find is a target like any other, and lies in the text in its order. */
static void
check_extraction(const char *text, size_t size)
{
	static extractor x;
	static extract_find f;
	size_t		from = 0;

	extract_begin(&x, text, size, NULL);
	while (extract_next(&x, &f))
	{
		check_target(&f.value);
		law(f.from < f.to && f.to <= size);
		law(f.sentence_from >= from && f.sentence_from <= f.from);
		law(f.offset <= f.from && f.line >= 1);
		law(f.indicator[0] != '\0' && f.phrase[0] != '\0');
		law(strlen(f.indicator) < sizeof(f.indicator));
		from = f.sentence_from;
	}
}

void
fuzz_input(const uint8_t *data, size_t size)
{
	const char *text = (const char *) data + 1;
	parse_error error;
	target		t;
	progress	p;

	if (size == 0)
		return;
	size--;
	if (data[0] == FUZZ_PLAN)
	{
		check_extraction(text, size);
		return;
	}
	switch (data[0] & 3)
	{
		case 0:
			if (target_parse(text, size, &t, &error) == ERROR_NONE)
				check_target(&t);
			else
				check_error(&error, text, size);
			break;
		case 1:
			if (progress_parse(text, size, &p, &error) == ERROR_NONE)
				check_progress(&p);
			else
				check_error(&error, text, size);
			break;
		case 2:
			if (target_receive(data + 1, size, &t) == ERROR_NONE)
				check_target(&t);
			break;
		default:
			if (progress_receive(data + 1, size, &p) == ERROR_NONE)
				check_progress(&p);
			break;
	}
}
