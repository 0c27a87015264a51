/*
 * heading.c
 *	  The field of a heading, by the workspace's table column_alias.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "record/heading.h"

#include <string.h>

#include "base/buffer.h"
#include "core/unit/unit.h"
#include "record/word.h"

/* The field of a normalised heading. */
static field
look_up(const PGresult *aliases, const char *heading)
{
	for (int i = 0; i < PQntuples(aliases); i++)
		if (strcmp(PQgetvalue(aliases, i, 0), heading) == 0)
			return field_from_name(PQgetvalue(aliases, i, 1));
	return field_from_name(heading);
}

/* The field of a heading with a unit in parentheses: 完成值(亿元). */
static field
look_up_with_unit(const PGresult *aliases, cell heading, char *unit)
{
	static const char *const opening[] = {"(", "（"};
	static const char *const closing[] = {")", "）"};
	buffer		name = {0};
	field		f = FIELD_COUNT;

	heading = cell_trim(heading);
	for (size_t i = 0; i < 2 && f == FIELD_COUNT; i++)
	{
		size_t		size = strlen(opening[i]);
		const char *start = memmem(heading.text, heading.length,
								   opening[i], size);
		size_t		before;

		if (start == NULL || heading.length < strlen(closing[i]) ||
			memcmp(heading.text + heading.length - strlen(closing[i]),
				   closing[i], strlen(closing[i])) != 0)
			continue;
		before = (size_t) (start - heading.text);
		word_normalise(&name, (cell) {heading.text, before});
		f = look_up(aliases, buffer_string(&name));
		if (f == FIELD_VALUE || f == FIELD_TARGET)
		{
			size_t		length = heading.length - before - size -
				strlen(closing[i]);

			if (length < UNIT_TEXT_SIZE)
			{
				memcpy(unit, start + size, length);
				unit[length] = '\0';
			}
		}
		else
			f = FIELD_COUNT;
	}
	buffer_free(&name);
	return f;
}

/* A Chinese heading may be broken anywhere to fit its column. */
static bool
join_lines(buffer *b, cell heading)
{
	for (size_t i = 0; i < heading.length; i++)
		if (heading.text[i] != '\n' && heading.text[i] != '\r')
			buffer_append(b, heading.text + i, 1);
	return b->length < heading.length;
}

/* The field of a heading as it is written. */
static field
look_up_as_is(const PGresult *aliases, cell heading, char *unit)
{
	buffer		name = {0};
	field		f;

	word_normalise(&name, heading);
	f = look_up(aliases, buffer_string(&name));
	buffer_free(&name);
	return f != FIELD_COUNT ? f : look_up_with_unit(aliases, heading, unit);
}

field
heading_field(const PGresult *aliases, cell heading, char *unit)
{
	buffer		joined = {0};
	field		f = look_up_as_is(aliases, heading, unit);

	if (f == FIELD_COUNT && join_lines(&joined, heading))
		f = look_up_as_is(aliases,
						  (cell) {buffer_string(&joined), joined.length}, unit);
	buffer_free(&joined);
	return f;
}
