/*
 * test_word.c
 *	  Every word of the table is found, and in capitals reads the same.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "notation/word.h"

#include <ctype.h>

#include "notation/progress_read.h"
#include "notation/target_read.h"
#include "tap.h"

#define WORD_SIZE 64

/* "At least", "At Least", "AT LEAST" */
typedef enum capitals
{
	CAPITAL_FIRST,
	CAPITAL_EACH,
	CAPITAL_ALL,
	CAPITALS_COUNT
} capitals;

static void
capitalise(const char *word, capitals which, char *buf)
{
	size_t		i;

	for (i = 0; word[i] != '\0' && i < WORD_SIZE - 1; i++)
	{
		bool		starts = i == 0 || (which == CAPITAL_EACH && word[i - 1] == ' ');

		buf[i] = starts || which == CAPITAL_ALL ?
			(char) toupper((unsigned char) word[i]) : word[i];
	}
	buf[i] = '\0';
}

static bool
is_found(const char *text, const word_entry *wanted)
{
	static literal l;
	const word_entry *found;
	size_t		size;

	if (!literal_fold(&l, text, strlen(text)))
		return false;
	found = word_find(&l, 0, wanted->places, &size);
	return found == wanted && size == strlen(text);
}

/* What a literal reads as, or its error with the place. */
static void
read_as(bool is_target, const char *literal, char *text)
{
	parse_error error;
	progress	p;
	target		t;
	error_code	code = is_target ?
		target_parse(literal, strlen(literal), &t, &error) :
		progress_parse(literal, strlen(literal), &p, &error);

	if (code != ERROR_NONE)
		snprintf(text, TARGET_TEXT_SIZE, "%s at %zu, %zu", error_name(code),
				 error.offset, error.length);
	else if (is_target)
		target_print(&t, text);
	else
		progress_print(&p, text);
}

/* The word alone, and before and after a value, with what may follow it. */
static bool
reads_the_same(const char *word, const char *other)
{
	static const char *const frames[][2] = {
		{"", ""}, {"", " 5 %"}, {"", " 5 % and 6 %"}, {"5 % ", ""},
		{"5 ", " 6 %"}, {"5 % ", " 2020"}, {"+5 % ", " 2020-06-30"},
		{"88 % ", " 80"}, {"88 % from 80 ", " 2020"}, {"27 ", " 31 万亩"}
	};

	for (size_t i = 0; i < 2 * sizeof(frames) / sizeof(frames[0]); i++)
	{
		const char *const *frame = frames[i / 2];
		char		literal[2 * WORD_SIZE];
		char		wanted[TARGET_TEXT_SIZE];
		char		got[TARGET_TEXT_SIZE];

		snprintf(literal, sizeof(literal), "%s%s%s", frame[0], word, frame[1]);
		read_as(i % 2 == 0, literal, wanted);
		snprintf(literal, sizeof(literal), "%s%s%s", frame[0], other, frame[1]);
		read_as(i % 2 == 0, literal, got);
		if (strcmp(got, wanted) != 0)
		{
			printf("# '%s' is %s, not %s\n", literal, got, wanted);
			return false;
		}
	}
	return true;
}

int
main(void)
{
	const word_entry *word;

	for (size_t i = 0; (word = word_table_row(i)) != NULL; i++)
	{
		bool		same = is_found(word->text, word);

		for (int which = 0; which < CAPITALS_COUNT && same; which++)
		{
			char		other[WORD_SIZE];

			capitalise(word->text, (capitals) which, other);
			same = is_found(other, word) && reads_the_same(word->text, other);
		}
		ok(same, "%s is a word, in capitals too", word->text);
	}
	return done_testing();
}
