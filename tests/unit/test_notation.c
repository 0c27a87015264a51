/*
 * test_notation.c
 *	  What is read, what is refused, and how it prints.
 *
 * tests/data/canon.csv: inputs with the canonical form they read as.
 * tests/data/invalid.csv: literals that must be refused.
 * tests/data/errors.csv: literals with the name and the place of their error.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "model/progress.h"
#include "model/target.h"
#include "notation/error_text.h"
#include "notation/progress_read.h"
#include "notation/target_read.h"
#include "csv.h"
#include "tap.h"

/* Read a literal of either type; prints it into text when it is one. */
static error_code
read_literal(const char *type, const char *literal, char *text,
			 parse_error *error)
{
	target		t;
	progress	p;
	error_code	code;

	text[0] = '\0';
	if (strcmp(type, "target") == 0)
	{
		code = target_parse(literal, strlen(literal), &t, error);
		if (code == ERROR_NONE)
			target_print(&t, text);
	}
	else
	{
		code = progress_parse(literal, strlen(literal), &p, error);
		if (code == ERROR_NONE)
			progress_print(&p, text);
	}
	return code;
}

static void
test_canon(void)
{
	csv			c = {.file = fopen("tests/data/canon.csv", "r")};
	char		text[TARGET_TEXT_SIZE];
	parse_error error;

	csv_next(&c);
	while (csv_next(&c))
	{
		read_literal(c.cell[0], c.cell[1], text, &error);
		is_text(text, c.cell[2], c.cell[1]);
		read_literal(c.cell[0], c.cell[2], text, &error);
		ok(strcmp(text, c.cell[2]) == 0, "a fixed point: %s", c.cell[2]);
	}
	fclose(c.file);
}

static void
test_invalid(void)
{
	csv			c = {.file = fopen("tests/data/invalid.csv", "r")};
	char		text[TARGET_TEXT_SIZE];
	parse_error error;

	csv_next(&c);
	while (csv_next(&c))
		ok(read_literal(c.cell[0], c.cell[1], text, &error) != ERROR_NONE,
		   "refused: '%s' (%s)", c.cell[1], c.cell[2]);
	fclose(c.file);
}

/* The place is the text that the detail quotes, "" where it quotes none. */
static void
test_errors(void)
{
	csv			c = {.file = fopen("tests/data/errors.csv", "r")};
	char		text[TARGET_TEXT_SIZE];
	parse_error error;

	csv_next(&c);
	while (csv_next(&c))
	{
		const char *literal = c.cell[1];
		error_code	code = read_literal(c.cell[0], literal, text, &error);
		char		place[CSV_LINE] = "";

		is_text(error_name(code), c.cell[2], literal);
		if (code != ERROR_NONE)
			snprintf(place, sizeof(place), "%.*s",
					 (int) error.length, literal + error.offset);
		is_text(place, c.cell[3], "its place");
	}
	fclose(c.file);
}

/* Every code has words, ends its sentences, and quotes nothing unseen. */
static void
test_error_texts(void)
{
	static const char literal[] = "5 \x1b[31m\xff 亿元";
	int			code;

	for (code = ERROR_NONE + 1; code < ERROR_CODE_COUNT; code++)
	{
		parse_error error = {(error_code) code, 2, 6};
		char		detail[ERROR_TEXT_SIZE];
		char		hint[ERROR_TEXT_SIZE];

		error_detail(&error, literal, sizeof(literal) - 1, detail);
		error_hint(&error, literal, sizeof(literal) - 1, hint);
		ok(error_name(error.code) != NULL && strlen(hint) > 0 &&
		   detail[strlen(detail) - 1] == '.' && hint[strlen(hint) - 1] == '.' &&
		   strchr(detail, '\x1b') == NULL && strchr(hint, '\x1b') == NULL &&
		   strchr(detail, '\xff') == NULL,
		   "%s has a detail and a hint that are safe to print",
		   error_name(error.code));
	}
}

int
main(void)
{
	test_canon();
	test_invalid();
	test_errors();
	test_error_texts();
	return done_testing();
}
