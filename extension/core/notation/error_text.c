/*
 * error_text.c
 *	  The detail and hint of an error, quoting its place.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "notation/error_text.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "model/error_table.h"
#include "notation/number.h"
#include "notation/numeral.h"
#include "notation/period_read.h"
#include "notation/word.h"

#define EXCERPT_MAX 60			/* bytes of the literal quoted in a message */

static error_translation translate_text;

void
error_text_set_translation(error_translation translation)
{
	translate_text = translation;
}

/* Named as in the loader, where xgettext looks for it. */
static const char *__attribute__((format_arg(1)))
translate(const char *text)
{
	return translate_text == NULL ? text : translate_text(text);
}

/*
 * The number of characters before offset; each byte that is not UTF-8 counts
 * as one.
 */
static size_t
characters_before(const char *input, size_t length, size_t offset)
{
	size_t		count = 0;
	size_t		at = 0;
	uint32_t	c;

	while (at < offset && at < length)
	{
		size_t		size = utf8_decode(input + at, length - at, &c);

		at += size > 0 ? size : 1;
		count++;
	}
	return count;
}

/*
 * The text at the place of the error, cut to EXCERPT_MAX bytes at a character,
 * with everything invisible replaced by ?.
 */
static void
copy_excerpt(const parse_error *error, const char *input, size_t length,
			 char *buf)
{
	size_t		from = error->offset < length ? error->offset : length;
	size_t		to = length - from < error->length ?
		length : from + error->length;
	size_t		used = 0;
	uint32_t	c = 0;

	while (from < to)
	{
		size_t		size = utf8_decode(input + from, to - from, &c);
		bool		seen = size > 0 && !utf8_invisible(c);

		if (used + size > EXCERPT_MAX)
		{
			memcpy(buf + used, "…", strlen("…"));
			used += strlen("…");
			break;
		}
		if (seen)
			memcpy(buf + used, input + from, size);
		else
			buf[used] = '?';
		used += seen ? size : 1;
		from += size > 0 ? size : 1;
	}
	buf[used] = '\0';
}

/* Move past the number at the cursor, in digits or as a Chinese numeral. */
static bool
pass_number(literal *l)
{
	decimal		ignored;

	if (numeral_at(l, l->at))
		return numeral_read(l, &ignored);
	if (!literal_digit_at(l, l->at))
		return false;
	while (literal_digit_at(l, l->at) ||
		   ((l->text[l->at] == '.' || l->text[l->at] == ',') &&
			literal_digit_at(l, l->at + 1)))
		l->at++;
	return true;
}

/* Move past a date or a period that has its word before it or 年 in it. */
static bool
pass_time(literal *l)
{
	size_t		from = l->at;
	size_t		size;
	const word_entry *word = word_find(l, from, PLACE_AFTER, &size);
	period		ignored;

	if (word != NULL && (word->kind == WORD_VS || word->kind == WORD_AT ||
						 word->kind == WORD_IN || word->kind == WORD_BY ||
						 word->kind == WORD_AS_OF))
		l->at += size;
	else if (!period_year_at(l))
		return false;
	if (period_read(l, &ignored))
		return true;
	l->at = from;
	return false;
}

/*
 * The number of values in a literal, leaving out its dates; at least two, since
 * a word such as double is a value too.
 */
static int
count_values(const char *input, size_t length)
{
	literal		l;
	int			count = 0;

	if (!literal_fold(&l, input, length))
		return 0;
	while (!literal_at_end(&l))
	{
		if (pass_time(&l))
			continue;
		if (pass_number(&l))
			count++;
		else
			l.at += literal_char_size(&l, l.at);
	}
	return count > 2 ? count : 2;
}

/* The first letter in upper case; Chinese has none. */
static void
print_sentence(const char *text, char *buf)
{
	snprintf(buf, ERROR_TEXT_SIZE, "%s", text);
	if (buf[0] >= 'a' && buf[0] <= 'z')
		buf[0] -= 'a' - 'A';
}

void
error_detail(const parse_error *error, const char *input, size_t length,
			 char *buf)
{
	const error_entry *entry = &error_table[error->code];
	const char *detail = translate(entry->detail);
	char		excerpt[EXCERPT_MAX + 8];
	char		counted[ERROR_TEXT_SIZE];

	if (error->code == ERROR_SEVERAL_VALUES)
	{
		snprintf(counted, sizeof(counted), detail, count_values(input, length));
		detail = counted;
	}
	if (entry->class == ERROR_CLASS_BINARY || error->code == ERROR_EMPTY ||
		error->code == ERROR_TOO_LONG || length == 0 ||
		(error->offset == 0 && error->length == 0))
		print_sentence(detail, buf);
	else if (error->length == 0 && error->offset >= length)
		snprintf(buf, ERROR_TEXT_SIZE, translate("At the end: %s"), detail);
	else
	{
		copy_excerpt(error, input, length, excerpt);
		snprintf(buf, ERROR_TEXT_SIZE, translate("At character %zu, \"%s\": %s"),
				 characters_before(input, length, error->offset) + 1, excerpt,
				 detail);
	}
}

/* 1,234 of (1,234): the digits and the point. */
static void
keep_digits(char *text)
{
	char	   *to = text;

	for (; *text != '\0'; text++)
		if ((*text >= '0' && *text <= '9') || *text == '.')
			*to++ = *text;
	*to = '\0';
}

/*
 * Write 1.5E+06 in full: 1500000.  A number too large or too small for a
 * decimal is left as it is.
 */
static void
expand_exponent(char *text)
{
	char		digits[DECIMAL_TEXT_SIZE];
	char	   *e = text + strcspn(text, "eE");
	long		exponent = strtol(e + 1, NULL, 10);
	decimal		d;
	parse_error ignored;

	if (decimal_parse(text, (size_t) (e - text), &d, &ignored) != ERROR_NONE)
		return;
	for (; exponent > 0 && d.scale > 0; exponent--)
		d.scale--;
	for (; exponent > 0 && decimal_abs(d).digits < DECIMAL_LIMIT / 10; exponent--)
		d.digits *= 10;
	for (; exponent < 0 && d.scale < DECIMAL_MAX_SCALE; exponent++)
		d.scale++;
	if (exponent != 0)
		return;
	decimal_print(d, digits);
	snprintf(text, EXCERPT_MAX, "%s", digits);
}

void
error_hint(const parse_error *error, const char *input, size_t length,
		   char *buf)
{
	const char *hint = translate(error_table[error->code].hint);
	const char *place;
	char		excerpt[EXCERPT_MAX + 8];
	size_t		used = 0;

	copy_excerpt(error, input, length, excerpt);
	if (error->code == ERROR_NUMBER_BRACKETS)
		keep_digits(excerpt);
	if (error->code == ERROR_NUMBER_EXPONENT)
		expand_exponent(excerpt);

	while ((place = strstr(hint, "%s")) != NULL && used < ERROR_TEXT_SIZE)
	{
		used += (size_t) snprintf(buf + used, ERROR_TEXT_SIZE - used,
								  "%.*s%s", (int) (place - hint), hint, excerpt);
		hint = place + 2;
	}
	if (used < ERROR_TEXT_SIZE)
		snprintf(buf + used, ERROR_TEXT_SIZE - used, "%s", hint);
}
