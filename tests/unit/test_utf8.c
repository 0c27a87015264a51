/*
 * test_utf8.c
 *	  Decoding accepts what encoding gives, and nothing else.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "base/utf8.h"

#include "tap.h"
#include "utf8_encode.h"

static bool
is_surrogate(uint32_t c)
{
	return c >= 0xD800 && c <= 0xDFFF;
}

/* Whole it is the character, cut it is nothing; a surrogate is neither. */
static void
test_code_points(void)
{
	long		decoded = 0;
	long		truncated = 0;
	long		surrogates = 0;

	for (uint32_t c = 0; c < CODE_POINTS; c++)
	{
		char		s[4];
		size_t		length = utf8_encode(c, s);
		uint32_t	got;

		if (is_surrogate(c))
		{
			surrogates += utf8_decode(s, length, &got) != 0;
			continue;
		}
		decoded += utf8_decode(s, length, &got) == length && got == c;
		for (size_t cut = 0; cut < length; cut++)
			truncated += utf8_decode(s, cut, &got) != 0;
	}
	is_int(decoded, CODE_POINTS - 0x800, "every character is decoded");
	is_int(truncated, 0, "truncated characters are refused");
	is_int(surrogates, 0, "surrogates are refused");
}

/* Any two bytes, and then bytes on either side of every limit. */
static void
test_any_bytes(void)
{
	static const unsigned char later[] = {
		0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xFF
	};
	const int	count = (int) sizeof(later);
	long		wrong = 0;
	long		accepted = 0;

	for (int bytes = 0; bytes < 0x10000; bytes++)
		for (int i = 0; i < count * count; i++)
		{
			char		s[4] = {(char) (bytes >> 8), (char) bytes,
			(char) later[i / count], (char) later[i % count]};
			char		again[4];
			uint32_t	c;
			size_t		length = utf8_decode(s, sizeof(s), &c);

			if (length == 0)
				continue;
			accepted++;
			wrong += is_surrogate(c) || c >= CODE_POINTS ||
				utf8_encode(c, again) != length || memcmp(again, s, length) != 0;
		}
	ok(accepted > 0, "some bytes are characters");
	is_int(wrong, 0, "overlong forms and bad later bytes are refused");
}

/* What a literal must not contain: what cannot be seen, or is no character. */
static bool
is_listed_invisible(uint32_t c)
{
	static const uint32_t ranges[][2] = {
		{0x0000, 0x001F}, {0x007F, 0x009F},	/* control characters */
		{0x00AD, 0x00AD}, {0x034F, 0x034F}, {0x061C, 0x061C},
		{0x180E, 0x180E}, {0x200B, 0x200F}, {0x2028, 0x202E},
		{0x2060, 0x206F}, {0xE000, 0xF8FF}, {0xFDD0, 0xFDEF},
		{0xFE00, 0xFE0F}, {0xFEFF, 0xFEFF}, {0xFFF0, 0xFFFB},
		{0xE0000, 0xE0FFF}, {0xF0000, 0x10FFFF}
	};

	for (size_t i = 0; i < sizeof(ranges) / sizeof(ranges[0]); i++)
		if (c >= ranges[i][0] && c <= ranges[i][1])
			return true;
	return c % 0x10000 >= 0xFFFE;
}

static void
test_invisible(void)
{
	long		wrong = 0;

	for (uint32_t c = 0; c < CODE_POINTS; c++)
		wrong += !is_surrogate(c) &&
			utf8_invisible(c) != is_listed_invisible(c);
	is_int(wrong, 0, "what cannot be seen is invisible, and nothing else");
}

int
main(void)
{
	test_code_points();
	test_any_bytes();
	test_invisible();
	return done_testing();
}
