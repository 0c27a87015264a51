/*
 * test_values.c
 *	  Properties of a million random values of both types.
 *
 * What is printed reads back to the same bytes; canonical text is a fixed
 * point; receive accepts stored bytes; changed bytes are refused or are
 * another value that reads back.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "model/progress.h"
#include "model/target.h"
#include "notation/progress_read.h"
#include "notation/target_read.h"
#include "storage/progress_store.h"
#include "storage/receive.h"
#include "storage/target_store.h"
#include "random_literal.h"
#include "tap.h"

#define VALUES 500000			/* of each type */
#define CHANGES 4				/* mutations of each eighth value */

/* Text and bytes of one value, of either type. */
typedef struct image
{
	char		text[TARGET_TEXT_SIZE];
	uint8_t		bytes[TARGET_STORED_MAX];
	size_t		size;
} image;

/* What is not written shows: no bool has this value, no unit this number. */
#define RUBBISH 0xA5

static bool
read_target_image(const char *literal, image *i)
{
	target		t;
	parse_error error;

	memset(&t, RUBBISH, sizeof(t));
	if (target_parse(literal, strlen(literal), &t, &error) != ERROR_NONE)
		return false;
	target_print(&t, i->text);
	i->size = target_store(&t, i->bytes);
	return true;
}

static bool
receive_target_image(const uint8_t *bytes, size_t size, image *i)
{
	target		t;

	memset(&t, RUBBISH, sizeof(t));
	if (target_receive(bytes, size, &t) != ERROR_NONE)
		return false;
	target_print(&t, i->text);
	i->size = target_store(&t, i->bytes);
	return true;
}

static bool
read_progress_image(const char *literal, image *i)
{
	progress	p;
	parse_error error;

	memset(&p, RUBBISH, sizeof(p));
	if (progress_parse(literal, strlen(literal), &p, &error) != ERROR_NONE)
		return false;
	progress_print(&p, i->text);
	i->size = progress_store(&p, i->bytes);
	return true;
}

static bool
receive_progress_image(const uint8_t *bytes, size_t size, image *i)
{
	progress	p;

	memset(&p, RUBBISH, sizeof(p));
	if (progress_receive(bytes, size, &p) != ERROR_NONE)
		return false;
	progress_print(&p, i->text);
	i->size = progress_store(&p, i->bytes);
	return true;
}

typedef bool (*image_reader) (const char *, image *);
typedef bool (*image_receiver) (const uint8_t *, size_t, image *);

static bool
same(const image *a, const image *b)
{
	return a->size == b->size && memcmp(a->bytes, b->bytes, a->size) == 0 &&
		strcmp(a->text, b->text) == 0;
}

/* Change a byte, cut or lengthen; what is accepted must be itself again. */
static bool
changed_bytes_hold(const image *i, image_reader read, image_receiver receive)
{
	uint8_t		bytes[TARGET_STORED_MAX + 8];
	size_t		size = i->size;
	image		got;
	image		again;

	memset(bytes, 0, sizeof(bytes));
	memcpy(bytes, i->bytes, size);
	switch (random_below(4))
	{
		case 0:
			size = (size_t) random_below((int) size + 8);
			break;
		default:
			bytes[random_below((int) size)] ^=
				(uint8_t) (1u << random_below(8));
			break;
	}
	if (!receive(bytes, size, &got))
		return true;
	return got.size == size && memcmp(got.bytes, bytes, size) == 0 &&
		read(got.text, &again) && same(&got, &again);
}

static void
test_type(const char *type, void (*make) (char *, size_t),
		  image_reader read, image_receiver receive, size_t largest)
{
	long		values = 0;
	long		tries = 0;
	long		not_read_back = 0;
	long		not_received = 0;
	long		not_safe = 0;
	long		too_large = 0;
	char		literal[1024];

	for (; values < VALUES && tries < 8 * VALUES; tries++)
	{
		image		first;
		image		second;
		int			i;

		make(literal, sizeof(literal));
		if (!read(literal, &first))
			continue;
		values++;
		too_large += first.size > largest;
		if (!read(first.text, &second) || !same(&first, &second))
		{
			if (not_read_back++ < 5)
				printf("# %s prints %s\n", literal, first.text);
		}
		if (!receive(first.bytes, first.size, &second) ||
			!same(&first, &second))
		{
			if (not_received++ < 5)
				printf("# not received: %s\n", literal);
		}
		for (i = 0; i < CHANGES && values % 8 == 0; i++)
			not_safe += !changed_bytes_hold(&first, read, receive);
	}
	ok(values == VALUES, "%d random values of type %s", VALUES, type);
	is_int(not_read_back, 0, "what prints reads back to the same bytes");
	is_int(not_received, 0, "stored bytes are received as the same value");
	is_int(not_safe, 0, "changed bytes are refused or read back");
	is_int(too_large, 0, "no stored form is above its limit");
}

int
main(void)
{
	test_type("target", random_target, read_target_image,
			  receive_target_image, TARGET_STORED_MAX);
	test_type("progress", random_progress, read_progress_image,
			  receive_progress_image, PROGRESS_STORED_MAX);
	return done_testing();
}
