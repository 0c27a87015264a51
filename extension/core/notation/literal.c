/*
 * literal.c
 *	  Folding a literal and moving a cursor over it.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "notation/literal.h"

#include <string.h>

#include "base/utf8.h"

/*
 * Single characters with a plain form.  The full-width block U+FF01..FF5E is
 * folded by arithmetic; these are the others that spreadsheets produce.
 */
static const struct
{
	uint32_t	from;
	char		to;
}			plain_forms[] =
{
	{0x00A0, ' '},				/* no-break space */
	{0x2009, ' '},				/* thin space */
	{0x202F, ' '},				/* narrow no-break space */
	{0x3000, ' '},				/* ideographic space */
	{0x2212, '-'},				/* minus sign */
	{0x301C, '~'},				/* wave dash */
	{0x201C, '"'},				/* curly double quotes */
	{0x201D, '"'}
};

static char
plain_form(uint32_t c)
{
	size_t		i;

	if (c > 0x3000 && c != 0x301C && c < 0xFF01)
		return 0;				/* most characters */
	if (c >= 0xFF01 && c <= 0xFF5E)
		return (char) (c - 0xFF01 + 0x21);
	for (i = 0; i < sizeof(plain_forms) / sizeof(plain_forms[0]); i++)
		if (plain_forms[i].from == c)
			return plain_forms[i].to;
	return 0;
}

static void
add_bytes(literal *l, const char *input, size_t from, size_t size)
{
	size_t		i;

	for (i = 0; i < size; i++)
	{
		l->text[l->length] = input[from + i];
		l->origin[l->length++] = (uint16_t) (from + i);
	}
}

static bool
fail_encoding(literal *l, size_t offset, size_t length)
{
	l->error.code = ERROR_ENCODING;
	l->error.offset = offset;
	l->error.length = length;
	return false;
}

/*
 * Is there nothing to fold?  Printable ASCII and the characters U+4000 to
 * U+9FFF, among them the common Chinese ones, stay as they are.
 */
static bool
is_folded(const char *input, size_t length)
{
	size_t		i = 0;

	while (i < length)
	{
		unsigned char byte = (unsigned char) input[i];

		if (byte >= 0x20 && byte < 0x7F)
			i++;
		else if (byte >= 0xE4 && byte <= 0xE9 && length - i >= 3 &&
				 utf8_continues(input[i + 1]) && utf8_continues(input[i + 2]))
			i += 3;
		else
			return false;
	}
	return true;
}

bool
literal_fold(literal *l, const char *input, size_t length)
{
	size_t		from = 0;
	bool		quoted = false;

	memset(&l->error, 0, sizeof(l->error));
	l->length = 0;
	l->at = 0;
	if (length > LITERAL_MAX)
	{
		l->error.code = ERROR_TOO_LONG;
		return false;
	}
	l->changed = !is_folded(input, length);
	if (!l->changed)
	{
		memcpy(l->text, input, length);
		l->text[length] = '\0';
		l->length = length;
		return true;
	}

	while (from < length)
	{
		uint32_t	c;
		size_t		size = utf8_decode(input + from, length - from, &c);
		char		plain;

		if (c >= '\t' && c <= '\r')
			c = ' ';
		if (size == 0 || utf8_invisible(c))
			return fail_encoding(l, from, size == 0 ? 1 : size);

		/*
		 * inside quotes, only the closing quote and ASCII white space are
		 * folded
		 */
		plain = c < 0x80 ? (char) c : plain_form(c);
		if (quoted && plain != '"' && c >= 0x80)
			plain = 0;
		if (plain == '"')
			quoted = !quoted;

		add_bytes(l, input, from, plain != 0 ? 1 : size);
		if (plain != 0)
			l->text[l->length - 1] = plain;
		from += size;
	}
	l->text[l->length] = '\0';
	l->origin[l->length] = (uint16_t) length;
	return true;
}

static size_t
origin_of(const literal *l, size_t offset)
{
	return l->changed ? l->origin[offset] : offset;
}

bool
literal_fail(literal *l, error_code code, size_t from, size_t to)
{
	if (l->error.code == ERROR_NONE)
	{
		while (from < to && l->text[from] == ' ')
			from++;
		while (from < to && l->text[to - 1] == ' ')
			to--;
		l->error.code = code;
		l->error.offset = origin_of(l, from);
		l->error.length = origin_of(l, to) - l->error.offset;
	}
	return false;
}

/*
 * The error covers the word there, or else one character and the ASCII text
 * after it up to a space.
 */
bool
literal_fail_here(literal *l, error_code code)
{
	size_t		from;
	size_t		to;

	literal_skip_spaces(l);
	from = l->at;
	to = literal_word_end(l, from);
	if (to == from)
	{
		to += literal_char_size(l, from);
		while (to < l->length && l->text[to] != ' ' &&
			   (unsigned char) l->text[to] < 0x80)
			to++;
	}
	return literal_fail(l, code, from, to);
}

/* The text was checked when it was folded, so the lead byte is enough. */
size_t
literal_char_size(const literal *l, size_t offset)
{
	unsigned char byte = (unsigned char) l->text[offset];

	if (offset >= l->length)
		return 0;
	return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

static bool
ascii_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static char
ascii_lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
}

size_t
literal_match_word(const literal *l, size_t offset, const char *word)
{
	const char *start = l->text + offset;
	const char *s = start;
	const char *w;

	for (w = word; *w; w++)
	{
		if (*w == ' ' && *s == ' ')
		{
			while (*s == ' ')
				s++;
		}
		else if (ascii_lower(*s) == ascii_lower(*w))
			s++;
		else
			return 0;
	}
	if (w > word && ascii_letter(w[-1]) && ascii_letter(*s))
		return 0;
	return (size_t) (s - start);
}

bool
literal_latin_at(const literal *l, size_t offset)
{
	uint32_t	c;

	if (offset >= l->length)
		return false;
	if (ascii_letter(l->text[offset]))
		return true;
	/* the last one, U+214F, begins with 0xE2 */
	if ((unsigned char) l->text[offset] < 0x80 ||
		(unsigned char) l->text[offset] > 0xE2)
		return false;
	utf8_decode(l->text + offset, l->length - offset, &c);
	return c == 0x00B0 ||		/* ° */
		c == 0x00B2 || c == 0x00B3 ||	/* ² ³ */
		(c >= 0x00B5 && c < 0x2000 && c != 0x00B7 &&
		 c != 0x00D7 && c != 0x00F7 && !(c >= 0x00B8 && c < 0x00C0)) ||
		(c >= 0x2100 && c <= 0x214F);	/* Ω, ℃ and similar */
}

/* Chinese characters, kana, hangul and similar scripts. */
bool
literal_ideograph_at(const literal *l, size_t offset)
{
	uint32_t	c;

	if (offset >= l->length || (unsigned char) l->text[offset] < 0xE2)
		return false;
	utf8_decode(l->text + offset, l->length - offset, &c);
	return (c >= 0x2E80 && c <= 0x2FDF) ||	/* radicals */
		c == 0x3005 || c == 0x3007 ||	/* 々 〇 */
		(c >= 0x3040 && c <= 0xA4CF && c != 0x30FB) ||
		(c >= 0xAC00 && c <= 0xD7FF) || (c >= 0xF900 && c <= 0xFAFF) ||
		c >= 0x20000;
}

size_t
literal_run_end(const literal *l, size_t offset)
{
	bool		(*in_run) (const literal *, size_t) =
		literal_ideograph_at(l, offset) ? literal_ideograph_at : literal_latin_at;

	while (in_run(l, offset))
		offset += literal_char_size(l, offset);
	return offset;
}

size_t
literal_word_end(const literal *l, size_t offset)
{
	size_t		end = literal_run_end(l, offset);

	if (!literal_latin_at(l, offset))
		return end;
	while (literal_latin_at(l, end) || literal_digit_at(l, end) ||
		   (l->text[end] == '.' && literal_digit_at(l, end + 1)) ||
		   (l->text[end] == '-' && literal_latin_at(l, end + 1)))
		end += literal_char_size(l, end);
	return end;
}
