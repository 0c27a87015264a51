/*
 * test_separator.c
 *	  The separator of a text is the one that its lines agree on.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "file/location.h"
#include "file/separator.h"

#include "tap.h"

/* A text with its separator; NUL: it is not clear */
static const struct
{
	const char *text;
	char		separator;
	const char *name;
}			texts[] = {
	{"a,b,c\n1,2,3\n", ',', "commas"},
	{"a;b;c\n1;2,5;3\n1;2,5;3\n", ';', "semicolons with decimal commas"},
	{"a\tb\r\n1,5\t2\r\n", '\t', "tabs"},
	{"a\n1\n", ',', "one column"},
	{"", ',', "nothing"},
	{"title\n\na;b;c\n1;2;3\n", ';', "lines without a separator do not count"},
	{"a,b\n\"1;2;3\n;4;5\",x\n", ',', "nor what is in quotes"},
	{"a,b\n \"1;\"\"2\",x\n \"3;\"\"\",y\n", ',', "nor what is after doubled quotes"},
	{"5\" pipe;b\n1;2\n3;4,5\n", ';', "a quote inside a cell opens nothing"},
	{"a;b,c,d\n1;2,3,4\n", ',', "of two, the one that is twice as frequent"},
	{"a;b,c\n1;2,3\n", '\0', "else it is not clear"},
	{"a;b;c,d,e,f\n1;2;3,4,5,6\n", '\0', "nor if it is less than twice"},
	{"a,b,c\n1,2;3;4,5\n1,2;3;4,5,6\n7,8;9;0,1\n", ',', "a list in each row, and a row with a cell too many"},
	{"a,b,c\r\n1,2;3,4\r\n1,2;3,4,5\r\n1,2;3,4,5\r\n6,7;8,9\r\n", ',', "and two such rows, with CR LF"},
	{"by city, all\na;b\n1;2,5\n1;2,5\n", ';', "a title and decimal commas"},
	{"by city, all\nin 2020, in %\na;b\n1;2\n1;2\n3;4\n5;6\n", ';', "a title of two lines"},
	{"a|b|c\n1|2,3|4\n", ',', "others are not looked for"}
};

static void
test_guess(void)
{
	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
	{
		char		found;

		if (!separator_guess(texts[i].text, strlen(texts[i].text), &found))
			found = '\0';
		is_int(found, texts[i].separator, texts[i].name);
	}
}

/* A first line with its separator and bytes; 0: it is an ordinary one */
static const struct
{
	const char *text;
	char		separator;
	int			size;
}			first_lines[] = {
	{"sep=;\r\na;b", ';', 7},
	{"SEP=,\na,b", ',', 6},
	{"\"sep=\t\"\ra", '\t', 8},
	{"sep=|", '|', 5},
	{"sep=;;\na", '\0', 0},
	{"sep=\na", '\0', 0},
	{"sep=x\na", '\0', 0},
	{"sep=\"\na", '\0', 0},
	{"step=;\na", '\0', 0},
	{"\"", '\0', 0}
};

static void
test_first_line(void)
{
	for (size_t i = 0; i < sizeof(first_lines) / sizeof(first_lines[0]); i++)
	{
		const char *text = first_lines[i].text;
		char		separator = '\0';
		size_t		size = 0;

		if (!separator_line(text, strlen(text), &separator, &size))
			separator = '\0';
		ok(separator == first_lines[i].separator &&
		   size == (size_t) first_lines[i].size,
		   "first line %zu", i + 1);
	}
}

int
main(void)
{
	test_guess();
	test_first_line();
	is_int((long long) location_cell_start("a\t\tb", 4, '\t', 1), 2,
		   "an empty cell between tabs is where it is");
	is_int((long long) location_cell_start("a, \tb", 5, ',', 1), 4,
		   "white space before a cell is not part of it");
	return done_testing();
}
