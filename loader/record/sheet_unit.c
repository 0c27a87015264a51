/*
 * sheet_unit.c
 *	  The unit that a title gives to the figures of a sheet, as in 单位：亿元.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "record/sheet_unit.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "core/notation/unit_read.h"

#define lengthof(array) (sizeof(array) / sizeof((array)[0]))

static const char *const labels[] = {
	"单位：", "单位:", "unit:", "units:", "unit：", "units："
};

/* What may stand right before a label; 填报单位 is an office. */
static const char *const prefixes[] = {
	"计量", "数据", "金额", "货币", "（", "(", " ", "　", "，", ",", "；", ";"
};

static const char *const list_separators[] = {
	"、", "，", ",", "；", ";", "和", "及"
};

static const char *const ends[] = {"（", "(", "）", ")"};
static const char *const blanks[] = {" ", "　", "\n", "\r", "\t"};

/* The bytes before the first of some texts, or all; its size is set, or 0. */
static size_t
length_before(cell c, const char *const *texts, size_t count, size_t *size)
{
	*size = 0;
	for (size_t at = 0; at < c.length; at++)
		for (size_t i = 0; i < count; i++)
		{
			size_t		length = strlen(texts[i]);

			if (at + length <= c.length &&
				memcmp(c.text + at, texts[i], length) == 0)
			{
				*size = length;
				return at;
			}
		}
	return c.length;
}

static bool
is_label_at(cell c, size_t at, size_t *length)
{
	bool		begins = at == 0;

	for (size_t i = 0; i < lengthof(prefixes) && !begins; i++)
		begins = cell_ends_with((cell) {c.text, at}, prefixes[i]);
	for (size_t i = 0; i < lengthof(labels) && begins; i++)
	{
		*length = strlen(labels[i]);
		if (at + *length <= c.length &&
			strncasecmp(c.text + at, labels[i], *length) == 0)
			return true;
	}
	return false;
}

/* What follows the label, up to a parenthesis; empty if there is none. */
static cell
after_label(cell c, bool *first)
{
	size_t		length;
	size_t		ignored;

	for (size_t at = 0; at < c.length; at++)
		if (is_label_at(c, at, &length))
		{
			c = (cell) {c.text + at + length, c.length - at - length};
			*first = at == 0;
			c.length = length_before(c, ends, lengthof(ends), &ignored);
			return cell_trim(c);
		}
	return (cell) {"", 0};
}

static bool
is_known_unit(cell c)
{
	unit		u;
	parse_error error;

	return c.length > 0 && c.length < UNIT_TEXT_SIZE &&
		unit_parse(c.text, c.length, &u, &error) == ERROR_NONE &&
		u.over.number != UNIT_WORD &&
		(!u.is_rate || u.under.number != UNIT_WORD);
}

/* Is one of the parts of a list a unit? */
static bool
lists_units(cell c)
{
	bool		found = false;
	bool		is_list = false;
	size_t		size;

	do
	{
		size_t		length = length_before(c, list_separators,
										   lengthof(list_separators), &size);

		found = found || is_known_unit(cell_trim((cell) {c.text, length}));
		is_list = is_list || size > 0;
		c = (cell) {c.text + length + size, c.length - length - size};
	} while (size > 0);
	return is_list && found;
}

bool
sheet_unit_add(sheet_unit *s, cell c)
{
	bool		first = false;
	cell		rest = after_label(c, &first);
	size_t		size;
	bool		whole = is_known_unit(rest);

	if (!whole)
		rest.length = length_before(rest, blanks, lengthof(blanks), &size);
	if (lists_units(rest))
		s->count = 2;
	if (!is_known_unit(rest))
		return false;
	if (s->count == 0)
	{
		s->count = 1;
		snprintf(s->text, sizeof(s->text), "%.*s", (int) rest.length,
				 rest.text);
	}
	else if (!cell_equals(rest, s->text))
		s->count = 2;
	return whole && first;
}
