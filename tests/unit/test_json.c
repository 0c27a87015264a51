/*
 * test_json.c
 *	  Objects of --json: valid for any bytes, and cut where they do not fit.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "base/json.h"
#include "core/base/utf8.h"

#include "random.h"
#include "tap.h"

/* The line of an object with one text and a number. */
static const char *
line_of(const char *text)
{
	static json j;
	static char line[JSON_SIZE + 1];
	FILE	   *nowhere = fopen("/dev/null", "w");

	json_begin(&j);
	json_text(&j, "a", text);
	json_integer(&j, "b", -7);
	json_write(&j, nowhere);
	fclose(nowhere);
	memcpy(line, j.text, j.length);
	line[j.length] = '\0';
	return line;
}

/* The end of a string of JSON that begins after its quote; NULL if invalid. */
static const char *
string_end(const char *at)
{
	while (*at != '"')
	{
		uint32_t	c;
		size_t		size = utf8_decode(at, strlen(at), &c);

		if (size == 0 || utf8_invisible(c))
			return NULL;
		at += size;
		if (c != '\\')
			continue;
		if (*at == 'u' && strspn(at + 1, "0123456789abcdef") >= 4)
			at += 5;
		else if (*at == '"' || *at == '\\')
			at++;
		else
			return NULL;
	}
	return at;
}

static bool
is_valid(const char *line)
{
	const char *end = strncmp(line, "{\"a\":\"", 6) == 0 ? string_end(line + 6) : NULL;

	/* What does not fit at the end is left out as a whole. */
	return end != NULL &&
		(strcmp(end, "\",\"b\":-7}\n") == 0 || strcmp(end, "\"}\n") == 0);
}

static void
test_texts(void)
{
	is_text(line_of("x"), "{\"a\":\"x\",\"b\":-7}\n", "text and number");
	is_text(line_of("\"\\"), "{\"a\":\"\\\"\\\\\",\"b\":-7}\n", "quote and backslash");
	is_text(line_of("\n\x1b\xe2\x80\xae"), "{\"a\":\"\\u000a\\u001b\\u202e\",\"b\":-7}\n",
			"control characters and marks of direction");
	is_text(line_of("\xf3\xa0\x80\xa0"), "{\"a\":\"\\udb40\\udc20\",\"b\":-7}\n",
			"an invisible character of two halves");
	is_text(line_of("\xff\xe4\xb8"), "{\"a\":\"\\\\xff\\\\xe4\\\\xb8\",\"b\":-7}\n",
			"bytes that are not UTF-8");
	is_text(line_of("亿😀"), "{\"a\":\"亿😀\",\"b\":-7}\n", "other characters stay");
	is_text(line_of(NULL), "{\"b\":-7}\n", "no text is left out");
}

static void
test_random(void)
{
	static char text[2 * JSON_SIZE];
	int			wrong = 0;

	for (int round = 0; round < 300; round++)
	{
		int			length = random_below(round % 3 == 0 ? (int) sizeof(text) : 40);
		int			kind = random_below(3);

		for (int i = 0; i < length; i++)
			text[i] = (char) (kind == 0 ? 1 + random_below(255) :
							  kind == 1 ? 1 + random_below(31) : 'a' + random_below(26));
		text[length] = '\0';
		wrong += !is_valid(line_of(text));
	}
	is_int(wrong, 0, "valid for random bytes of any length");
}

int
main(void)
{
	test_texts();
	test_random();
	return done_testing();
}
