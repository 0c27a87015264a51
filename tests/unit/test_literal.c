/*
 * test_literal.c
 *	  Folding: what is refused, what becomes plain, and where errors point.
 *
 * tests/data/errors.csv: literals with the name and the place of their error.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "notation/literal.h"

#include <ctype.h>

#include "notation/progress_read.h"
#include "notation/target_read.h"
#include "csv.h"
#include "tap.h"
#include "utf8_encode.h"

static literal folded;

static void
refused_at(const char *text, size_t length, error_code code, size_t offset,
		   size_t size, const char *name)
{
	ok(!literal_fold(&folded, text, length) && folded.error.code == code &&
	   folded.error.offset == offset && folded.error.length == size,
	   "%s is refused in its place", name);
}

/* Outside of quotes, and in them. */
static void
refused_anywhere(const char *bytes, size_t size, const char *name)
{
	char		text[64];

	for (int quoted = 0; quoted < 2; quoted++)
	{
		int			length = snprintf(text, sizeof(text), "5 亿%s%s元%s",
									  quoted ? "\"" : "", bytes,
									  quoted ? "\"" : "");

		refused_at(text, (size_t) length, ERROR_ENCODING,
				   strlen("5 亿") + (quoted ? 1 : 0), size, name);
	}
}

static void
test_refused(void)
{
	static char longest[LITERAL_MAX + 1];

	refused_anywhere("\xC0\xAF", 1, "an overlong form of two bytes");
	refused_anywhere("\xE0\x9F\xBF", 1, "an overlong form of three bytes");
	refused_anywhere("\xF0\x8F\xBF\xBF", 1, "an overlong form of four bytes");
	refused_anywhere("\xED\xA0\x80", 1, "a surrogate");
	refused_anywhere("\xF4\x90\x80\x80", 1, "what is beyond U+10FFFF");
	refused_anywhere("\xE4\x7F\x80", 1, "a bad second byte");
	refused_anywhere("\xE4\xBA", 1, "a bad third byte");
	refused_anywhere("\xE4", 1, "a lead byte alone");
	refused_anywhere("\xBA", 1, "a later byte alone");
	refused_anywhere("\x1B", 1, "a control character");
	refused_anywhere("\xC2\x85", 2, "a control character of two bytes");
	refused_anywhere("\xE2\x80\xAE", 3, "a directional mark");
	refused_at("5 \xE4\xBA", 4, ERROR_ENCODING, 2, 1, "a truncated character");
	refused_at("5 \xF0\xA0\x80", 5, ERROR_ENCODING, 2, 1, "one of four bytes");
	refused_at("5\0001", 3, ERROR_ENCODING, 1, 1, "a NUL");

	memset(longest, '5', sizeof(longest));
	ok(literal_fold(&folded, longest, LITERAL_MAX), "%d bytes are read",
	   LITERAL_MAX);
	refused_at(longest, LITERAL_MAX + 1, ERROR_TOO_LONG, 0, 0, "one more");
}

static void
folds(const char *text, const char *wanted)
{
	ok(literal_fold(&folded, text, strlen(text)) &&
	   strcmp(folded.text, wanted) == 0 && folded.length == strlen(wanted) &&
	   folded.at == 0, "'%s' folds to '%s'", text, wanted);
}

/* The full-width form of printable ASCII, three bytes. */
static void
print_wide(char c, char *buf)
{
	buf[utf8_encode(c == ' ' ? 0x3000 : (uint32_t) (c - '!' + 0xFF01), buf)] = '\0';
}

static void
test_plain_forms(void)
{
	int			plain = 0;
	int			kept = 0;

	for (char c = ' '; c <= '~'; c++)
	{
		char		wide[4];
		char		quoted[8];

		print_wide(c, wide);
		plain += literal_fold(&folded, wide, 3) && folded.length == 1 &&
			folded.text[0] == c;
		snprintf(quoted, sizeof(quoted), "\"%s\"", wide);
		kept += c == '"' || (literal_fold(&folded, quoted, 5) &&
							 strcmp(folded.text, quoted) == 0);
	}
	is_int(plain, '~' - ' ' + 1, "full-width forms of ASCII become plain");
	is_int(kept, '~' - ' ' + 1, "quoted words keep them");

	folds("１\xC2\xA0" "2\xE2\x80\x89" "3\xE2\x80\xAF" "4　5", "1 2 3 4 5");
	folds("−5 〜 6", "-5 ~ 6");
	folds("5 “兆－焦” −6", "5 \"兆－焦\" -6");
	folds("5 ＂兆−焦＂ −6", "5 \"兆−焦\" -6");
	folds("5\t\n\v\f\r\"一\t二\"", "5     \"一 二\"");
	folds("5 ！～", "5 !~");
	folds("5 \xEF\xBD\x9F。《》", "5 \xEF\xBD\x9F。《》");
}

static bool
is_listed(uint32_t c, const uint32_t (*ranges)[2], size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (c >= ranges[i][0] && c <= ranges[i][1])
			return true;
	return false;
}

/* Which characters are letters of a unit, and of which kind of script. */
static void
test_letters(void)
{
	static const uint32_t ideographs[][2] = {
		{0x2E80, 0x2FDF}, {0x3005, 0x3005}, {0x3007, 0x3007},
		{0x3040, 0x30FA}, {0x30FC, 0xA4CF}, {0xAC00, 0xD7FF},
		{0xF900, 0xFAFF}, {0x20000, 0x10FFFF}
	};
	static const uint32_t latin[][2] = {
		{'A', 'Z'}, {'a', 'z'}, {0xB0, 0xB0}, {0xB2, 0xB3}, {0xB5, 0xB6},
		{0xC0, 0xD6}, {0xD8, 0xF6}, {0xF8, 0x1FFF}, {0x2100, 0x214F}
	};
	long		wrong = 0;

	for (uint32_t c = 1; c < CODE_POINTS; c++)
	{
		char		text[5] = "";

		utf8_encode(c, text);
		if (!literal_fold(&folded, text, strlen(text)) ||
			strcmp(folded.text, text) != 0)
			continue;
		wrong += literal_char_size(&folded, 0) != strlen(text);
		wrong += literal_ideograph_at(&folded, 0) !=
			is_listed(c, ideographs, sizeof(ideographs) / sizeof(ideographs[0]));
		wrong += literal_latin_at(&folded, 0) !=
			is_listed(c, latin, sizeof(latin) / sizeof(latin[0]));
	}
	is_int(wrong, 0, "letters are those of the scripts listed");
}

/* A literal in full-width forms, and where each of its bytes has gone. */
static void
widen(const char *text, char *wide, size_t *place)
{
	size_t		used = 0;
	size_t		i;

	for (i = 0; text[i] != '\0'; i++)
	{
		place[i] = used;
		if (isprint((unsigned char) text[i]))
		{
			print_wide(text[i], wide + used);
			used += 3;
		}
		else
			wide[used++] = text[i];
	}
	wide[used] = '\0';
	place[i] = used;
}

static error_code
read_literal(const char *type, const char *text, parse_error *error)
{
	target		t;
	progress	p;

	return strcmp(type, "target") == 0 ?
		target_parse(text, strlen(text), &t, error) :
		progress_parse(text, strlen(text), &p, error);
}

/* The same error at the same characters, wherever folding moved them. */
static void
test_places(void)
{
	csv			c;
	int			rows = 0;
	int			same = 0;

	csv_open(&c, "tests/data/errors.csv");
	while (csv_next(&c))
	{
		const char *text = c.cell[1];
		char		wide[3 * CSV_LINE];
		size_t		place[CSV_LINE];
		parse_error plain;
		parse_error moved;
		size_t		end;

		if (strchr(text, '"') != NULL)
			continue;
		rows++;
		widen(text, wide, place);
		read_literal(c.cell[0], text, &plain);
		read_literal(c.cell[0], wide, &moved);
		end = place[plain.offset + plain.length];
		if (moved.code == plain.code && moved.offset == place[plain.offset] &&
			moved.offset + moved.length == end)
			same++;
		else
			printf("# %s: %s at %zu..%zu, not %s at %zu..%zu\n", wide,
				   error_name(moved.code), moved.offset,
				   moved.offset + moved.length, error_name(plain.code),
				   place[plain.offset], end);
	}
	csv_close(&c);
	ok(rows > 100, "the table has its rows");
	is_int(same, rows, "errors point into the text as it was written");
}

int
main(void)
{
	test_refused();
	test_plain_forms();
	test_letters();
	test_places();
	return done_testing();
}
