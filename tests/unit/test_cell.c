/*
 * test_cell.c
 *	  A cell is trimmed of every kind of white space, and a number that is kept
 *	  as text is that number.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "file/cell.h"

#include "tap.h"

static const struct
{
	const char *text;
	const char *plain;
}			cells[] = {
	{" 5 ", "5"}, {"\u00A05\u3000", "5"}, {"\u200B5\u200D\uFEFF", "5"},
	{"\u202F5\u2060\t\r\n", "5"}, {"\u2009", ""}, {"", ""},
	{"5\u200B5", "5\u200B5"},
	{"=\"001\"", "001"}, {"=\" 5 \"", "5"}, {"=\"\"", "=\"\""},
	{"=\"a\"&\"b\"", "=\"a\"&\"b\""}, {"=5", "=5"}, {"=\"5", "=\"5"},
	{"'001", "001"}, {"'-5", "-5"}, {"'=1+1", "=1+1"}, {"'", "'"},
	{"'5'", "'5'"}, {"'tis", "'tis"}
};

int
main(void)
{
	for (size_t i = 0; i < sizeof(cells) / sizeof(cells[0]); i++)
	{
		cell		c = cell_plain(cell_trim((cell) {cells[i].text,
			strlen(cells[i].text)}));

		ok(cell_equals(c, cells[i].plain), "\"%s\" is \"%s\" (\"%.*s\")",
		   cells[i].text, cells[i].plain, (int) c.length, c.text);
	}
	return done_testing();
}
