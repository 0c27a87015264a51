/*
 * test_error_codes.c
 *	  Every error code is raised, each check by itself, with its place.
 *
 * tests/data/errors.csv: literals with the name and the place of their error.
 * test_notation compares the texts of the places; here are the codes that
 * quote no text, and those that no literal can have.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "model/amount.h"
#include "notation/progress_read.h"
#include "notation/target_read.h"
#include "notation/literal.h"
#include "storage/receive.h"
#include "storage/target_store.h"
#include "csv.h"
#include "tap.h"

/* Which codes some test below has seen. */
static bool raised[ERROR_CODE_COUNT];

static error_code
read_literal(bool is_target, const char *text, parse_error *error)
{
	target		t;
	progress	p;

	return is_target ? target_parse(text, strlen(text), &t, error) :
		progress_parse(text, strlen(text), &p, error);
}

static void
fails(bool is_target, const char *text, error_code wanted, size_t offset,
	  size_t length)
{
	parse_error error;
	error_code	code = read_literal(is_target, text, &error);

	raised[code] = true;
	if (!ok(code == wanted && error.code == wanted && error.offset == offset &&
			error.length == length, "'%.40s' is %s at %zu, %zu", text,
			error_name(wanted), offset, length))
		printf("# got %s at %zu, %zu\n", error_name(code), error.offset,
			   error.length);
}

static void
test_places(void)
{
	char		longest[LITERAL_MAX + 2];
	char		word[UNIT_WORD_MAX + 10] = "5 ";

	fails(true, "", ERROR_EMPTY, 0, 0);
	fails(true, " \t　", ERROR_EMPTY, 5, 0);
	fails(false, "  ", ERROR_EMPTY, 2, 0);
	memset(longest, '5', LITERAL_MAX + 1);
	longest[LITERAL_MAX + 1] = '\0';
	fails(true, longest, ERROR_TOO_LONG, 0, 0);
	fails(false, longest, ERROR_TOO_LONG, 0, 0);
	fails(true, "5 \xC0\xAF", ERROR_ENCODING, 2, 1);
	fails(false, "5 \xE2\x80\xAE", ERROR_ENCODING, 2, 3);

	memset(word + 2, 'a', UNIT_WORD_MAX);
	ok(read_literal(true, word, &(parse_error) {ERROR_NONE, 0, 0}) == ERROR_NONE,
	   "a word of %d bytes is a unit", UNIT_WORD_MAX);
	word[UNIT_WORD_MAX + 2] = 'a';
	fails(true, word, ERROR_UNIT_LONG, 2, UNIT_WORD_MAX + 1);
	fails(false, word, ERROR_UNIT_LONG, 2, UNIT_WORD_MAX + 1);
	word[2] = word[UNIT_WORD_MAX + 3] = '"';
	ok(read_literal(true, word, &(parse_error) {ERROR_NONE, 0, 0}) == ERROR_NONE,
	   "and so is one in quotes");
	word[UNIT_WORD_MAX + 3] = 'a';
	word[UNIT_WORD_MAX + 4] = '"';
	fails(true, word, ERROR_UNIT_LONG, 3, UNIT_WORD_MAX + 1);

	/* what is missing is missing at one place, and has no length */
	fails(true, ">=", ERROR_NUMBER_MISSING, 2, 0);
	fails(true, ">= in 2020", ERROR_NUMBER_MISSING, 10, 0);
	fails(true, "2020年", ERROR_NUMBER_MISSING, 7, 0);
	fails(true, "between 2 %", ERROR_NUMBER_MISSING, 11, 0);
	fails(true, "5 力争", ERROR_NUMBER_MISSING, 8, 0);
	fails(false, "5 @", ERROR_DATE_MISSING, 3, 0);
	fails(true, ">= 5 % in", ERROR_DATE_MISSING, 9, 0);
	fails(true, "5 \"兆焦", ERROR_QUOTE, 2, 7);
	fails(true, "5 \"\"", ERROR_QUOTE, 2, 1);
}

static target
some_target(const char *literal)
{
	target		t;
	parse_error error;

	if (target_parse(literal, strlen(literal), &t, &error) != ERROR_NONE)
		printf("# '%s' is not read\n", literal);
	return t;
}

static progress
some_progress(const char *literal)
{
	progress	p;
	parse_error error;

	if (progress_parse(literal, strlen(literal), &p, &error) != ERROR_NONE)
		printf("# '%s' is not read\n", literal);
	return p;
}

static void
is_code(error_code got, error_code wanted, const char *name)
{
	raised[got] = true;
	is_text(error_name(got), error_name(wanted), name);
}

/* Fields changed as received bytes might have them: one rule is broken. */
#define TARGET_WITH(literal, wanted, ...) \
	do \
	{ \
		target		t = some_target(literal); \
 \
		__VA_ARGS__; \
		is_code(target_check(&t), wanted, literal " with " #__VA_ARGS__); \
	} while (0)

#define PROGRESS_WITH(literal, wanted, ...) \
	do \
	{ \
		progress	p = some_progress(literal); \
 \
		__VA_ARGS__; \
		is_code(progress_check(&p), wanted, literal " with " #__VA_ARGS__); \
	} while (0)

static void
test_target_checks(void)
{
	TARGET_WITH("5..6 家", ERROR_RANGE_ORDER, t.value.digits = 7);
	TARGET_WITH("5..6 家", ERROR_NONE, t.value.digits = 6);
	TARGET_WITH(">= +5 pp", ERROR_UNIT_POINTS, t.is_change = false);
	TARGET_WITH(">= +5 %", ERROR_PLUS_LEVEL, t.is_total = true);
	TARGET_WITH(">= 5 %", ERROR_TOLERANCE, t.has_tolerance = true);
	TARGET_WITH("~ 5 %", ERROR_TOLERANCE_ZERO, t.value.digits = 0);
	TARGET_WITH("~ 5 ± 1 %", ERROR_TOLERANCE_SIGN, t.tolerance.digits = -1);
	TARGET_WITH("~ 5 ± 1 %", ERROR_NONE, t.tolerance.digits = 0);
	TARGET_WITH("~>= 5 ± 1 %", ERROR_TOLERANCE_LARGE, t.tolerance.digits = 6);
	TARGET_WITH("~>= 5 ± 1 %", ERROR_NONE, t.tolerance.digits = 5);
	TARGET_WITH("~<= 5 ± 1 %", ERROR_NONE, t.tolerance.digits = 6);
	TARGET_WITH("~ 5 ± 1 %", ERROR_NONE, t.tolerance.digits = 6);
	TARGET_WITH("~>= 5 ± 1 %", ERROR_NONE, t.tolerance.digits = 6, t.value.digits = -5);
	TARGET_WITH("~ 5 %", ERROR_STRETCH_RANGE, t.has_stretch = true);
	TARGET_WITH(">= 6 % stretch 7", ERROR_STRETCH_RANGE, t.comparator = COMPARATOR_EQUAL);
	TARGET_WITH("> 6 % stretch 7", ERROR_STRETCH_BEYOND, t.stretch.digits = 6);
	TARGET_WITH("~>= 6 % stretch 7", ERROR_STRETCH_BEYOND, t.stretch.digits = 5);
	TARGET_WITH("< 6 % stretch 5", ERROR_STRETCH_BEYOND, t.stretch.digits = 6);
	TARGET_WITH("~<= 6 % stretch 5", ERROR_STRETCH_BEYOND, t.stretch.digits = 7);
	TARGET_WITH(">= 6 %", ERROR_AT, t.baseline_year = 2015);
	TARGET_WITH(">= 6 个 from 3", ERROR_BASELINE_TOTAL, t.is_total = true);
	TARGET_WITH(">= 6 个 from 3", ERROR_UNIT_OTHER, t.baseline_unit.over.multiplier = 4);
	TARGET_WITH(">= +5 pp from 3 %", ERROR_UNIT_BASE,
		   t.baseline_unit.over.number = UNIT_YUAN);
	TARGET_WITH(">= +5 pp from 3 %", ERROR_UNIT_MISSING,
		   t.baseline_unit.over.number = UNIT_BARE);
	TARGET_WITH(">= +5 % from 3 元", ERROR_UNIT_BASE, t.baseline_unit = some_target(">= +5 pp").unit);
	TARGET_WITH(">= +5 % vs 2015", ERROR_BASE_PLAIN, t.is_change = false);
	TARGET_WITH(">= +5 % vs 2015", ERROR_PERIOD_ORDER, t.base.last = t.base.first - 1);
	TARGET_WITH(">= +5 % vs 2015", ERROR_NONE, t.base.last = t.base.first);
	TARGET_WITH(">= 5 % in 2015", ERROR_PERIOD_ORDER, t.period.last = t.period.first - 1);
	TARGET_WITH(">= 5 % in 2015", ERROR_NONE, t.period.last = t.period.first);
	TARGET_WITH(">= 5 % from 3 at 2015 by 2016-01-01", ERROR_PERIOD_BASE, t.period.last--);
	TARGET_WITH(">= +5 % vs 2015 by 2016-01-01", ERROR_PERIOD_BASE, t.period.last--);
	TARGET_WITH("done", ERROR_DONE_CLAUSE, t.is_change = true);
	TARGET_WITH("done", ERROR_DONE_CLAUSE, t.is_total = true);
	TARGET_WITH("done", ERROR_DONE_CLAUSE, t.has_tolerance = true);
	TARGET_WITH("done", ERROR_DONE_CLAUSE, t.has_baseline = true);
	TARGET_WITH("done", ERROR_DONE_CLAUSE, t.has_stretch = true);
	TARGET_WITH("done", ERROR_DONE_CLAUSE, t.has_base = true);
	TARGET_WITH("done", ERROR_AT, t.baseline_year = 2015);
}

static void
test_progress_checks(void)
{
	PROGRESS_WITH("1 of 2 个", ERROR_OF_WHOLE, p.whole.digits = 0);
	PROGRESS_WITH("1 of 2 个", ERROR_OF_WHOLE, p.whole.digits = -2);
	PROGRESS_WITH("1 of 2 个", ERROR_NONE, p.value.digits = 0);
	PROGRESS_WITH("1 of 2 个", ERROR_OF_PART, p.value.digits = -1);
	PROGRESS_WITH("1 of 2 个", ERROR_OF_PART, p.is_change = true);
	PROGRESS_WITH("1 of 2 个", ERROR_OF_PART, p.has_base = true);
	PROGRESS_WITH("1 of 2 个", ERROR_OF_PART, p.unit.over.number = UNIT_PERCENT);
	PROGRESS_WITH("1 of 2 个", ERROR_OF_PART, p.unit = some_target(">= +5 pp").unit);
	PROGRESS_WITH("1 of 2 个/人", ERROR_NONE, p.unit.over.number = UNIT_PERCENT);
	PROGRESS_WITH("45 % done", ERROR_DONE_CLAUSE, p.is_change = true);
	PROGRESS_WITH("45 % done", ERROR_DONE_CLAUSE, p.has_base = true);
	PROGRESS_WITH("45 % done", ERROR_DONE_PERCENT, p.value.digits = -1);
	PROGRESS_WITH("45 % done", ERROR_NONE, p.value.digits = 0);
	PROGRESS_WITH("45 % done", ERROR_NONE, p.value.digits = 100);
	PROGRESS_WITH("45.00 % done", ERROR_DONE_PERCENT, p.value.digits = 10001);
	PROGRESS_WITH("5 %", ERROR_BASE_PLAIN, p.has_base = true);
	PROGRESS_WITH("+5 % vs 2015", ERROR_PERIOD_ORDER, p.base.last = p.base.first - 1);
	PROGRESS_WITH("+5 % vs 2015", ERROR_NONE, p.base.last = p.base.first);
	PROGRESS_WITH("-5 pp", ERROR_LEVEL_UNSIGNED, p.is_change = false);
	PROGRESS_WITH("+0 pp", ERROR_NONE, p.is_change = false);
	PROGRESS_WITH("-5 %", ERROR_NONE, p.is_change = false);
}

/* Those that no literal has: of amounts, and of bytes. */
static void
test_other_codes(void)
{
	progress	most = some_progress("999999999999999999 万亿元");
	target		t = some_target(">= 5 元 in 2020");
	decimal		amount;
	uint8_t		bytes[TARGET_STORED_MAX];
	size_t		size = target_store(&t, bytes);

	is_code(progress_amount(&most, &t.unit, &amount), ERROR_RANGE,
			"an amount may not fit into 18 digits");
	is_code(target_receive(bytes, size - 1, &t), ERROR_STORED,
			"bytes may be missing");
	bytes[0]++;
	is_code(target_receive(bytes, size, &t), ERROR_STORED_VERSION,
			"their version may be unknown");
}

static void
test_every_code(void)
{
	csv			c;
	int			missing = 0;

	csv_open(&c, "tests/data/errors.csv");
	while (csv_next(&c))
	{
		parse_error error;

		raised[read_literal(strcmp(c.cell[0], "target") == 0, c.cell[1],
							&error)] = true;
	}
	csv_close(&c);
	for (int code = 0; code < ERROR_CODE_COUNT; code++)
		if (!raised[code])
		{
			printf("# %s is never raised\n", error_name((error_code) code));
			missing++;
		}
	is_int(missing, 0, "every error code is raised");
}

int
main(void)
{
	test_places();
	test_target_checks();
	test_progress_checks();
	test_other_codes();
	test_every_code();
	return done_testing();
}
