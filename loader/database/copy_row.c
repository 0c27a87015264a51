/*
 * copy_row.c
 *	  One row in the text format of COPY.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "database/copy_row.h"

#include <string.h>

/* Append a column; characters with a meaning for COPY are escaped. */
static void
append_column(buffer *row, const char *text, size_t length)
{
	for (size_t i = 0; i < length; i++)
	{
		switch (text[i])
		{
			case '\\':
				buffer_append(row, "\\\\", 2);
				break;
			case '\t':
				buffer_append(row, "\\t", 2);
				break;
			case '\n':
				buffer_append(row, "\\n", 2);
				break;
			case '\r':
				buffer_append(row, "\\r", 2);
				break;
			default:
				buffer_append(row, text + i, 1);
		}
	}
	buffer_append(row, "\t", 1);
}

void
copy_null(buffer *row)
{
	buffer_append(row, "\\N\t", 3);
}

void
copy_text(buffer *row, const char *text)
{
	if (text == NULL)
		copy_null(row);
	else
		append_column(row, text, strlen(text));
}

void
copy_cell(buffer *row, cell c)
{
	if (c.length == 0)
		copy_null(row);
	else
		append_column(row, c.text, c.length);
}

void
copy_integer(buffer *row, int64_t value)
{
	buffer_format(row, "%lld\t", (long long) value);
}

void
copy_bytes(buffer *row, const char *bytes, size_t length)
{
	static const char digits[] = "0123456789abcdef";

	buffer_text(row, "\\\\x");
	for (size_t i = 0; i < length; i++)
	{
		unsigned char byte = (unsigned char) bytes[i];
		char		hex[2] = {digits[byte >> 4], digits[byte & 15]};

		buffer_append(row, hex, 2);
	}
	buffer_append(row, "\t", 1);
}

void
copy_end(buffer *row)
{
	row->data[row->length - 1] = '\n';
}
