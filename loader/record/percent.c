/*
 * percent.c
 *	  Percentages that a spreadsheet saves as shares: 0.87 for 87 %.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "record/percent.h"

#include <stdio.h>

#include "core/notation/number.h"

/* The digits that a percentage has less after the point */
#define PERCENT_SCALE 2

bool
percent_of_share(decimal share, decimal *percent)
{
	int64_t		limit = power_of_ten[DECIMAL_MAX_DIGITS];

	*percent = share;
	for (int i = 0; i < PERCENT_SCALE; i++)
	{
		if (percent->scale > 0)
			percent->scale--;
		else if (percent->digits > -limit / 10 && percent->digits < limit / 10)
			percent->digits *= 10;
		else
			return false;
	}
	return true;
}

static bool
is_part_of_number(char c)
{
	return (c >= '0' && c <= '9') || c == '.';
}

bool
percent_rewrite(cell c, char *buf, size_t size)
{
	char		number[DECIMAL_TEXT_SIZE];
	size_t		start = 0;
	size_t		end;
	decimal		share;
	parse_error error;
	int			length;

	while (start < c.length && !is_part_of_number(c.text[start]))
		start++;
	for (end = start; end < c.length && is_part_of_number(c.text[end]);)
		end++;
	if (decimal_parse(c.text + start, end - start, &share,
					  &error) != ERROR_NONE ||
		!percent_of_share(share, &share))
		return false;
	for (size_t i = end; i < c.length; i++)
		if (is_part_of_number(c.text[i]))
			return false;
	decimal_print(share, number);
	length = snprintf(buf, size, "%.*s%s%.*s", (int) start, c.text, number,
					  (int) (c.length - end), c.text + end);
	return length > 0 && (size_t) length < size;
}
