/*
 * test_decimal_style.c
 *	  Numbers tell what separates their decimals, or do not; as it is told, they
 *	  are rewritten, and nothing else is.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "file/decimal_style.h"

#include "tap.h"

static const struct
{
	const char *text;
	const char *tells;			/* p, c and e for point, comma and either */
}			tallies[] = {
	{"12.5", "p"}, {"12,5", "c"}, {"1,234.5", "p"}, {"1.234,5", "c"},
	{"1.500", "e"}, {"1,500", "e"}, {"0.500", "p"}, {"0,500", "c"},
	{"1234.500", "p"}, {"1234,500", "c"}, {"1.234.567", "c"},
	{"1,234,567", "p"}, {"1,234,567.89", "p"}, {"1500", ""}, {"", ""},
	{"5.", ""}, {"2..3", ""}, {"12.5 and 1.500", "pe"}, {"6%,6.5%", "p"},
	{"1.500 t, 2,5 t", "ce"}
};

static void
test_tallies(void)
{
	for (size_t i = 0; i < sizeof(tallies) / sizeof(tallies[0]); i++)
	{
		decimal_tally t = {false, false, false};
		char		tells[4] = "";

		decimal_tally_add(&t, tallies[i].text, strlen(tallies[i].text));
		snprintf(tells, sizeof(tells), "%s%s%s", t.has_point ? "p" : "",
				 t.has_comma ? "c" : "", t.has_either ? "e" : "");
		is_text(tells, tallies[i].tells, tallies[i].text);
	}
}

static const struct
{
	const char *text;
	decimal_style style;
	const char *rewritten;
}			numbers[] = {
	{"1.234,5", DECIMAL_COMMA, "1,234.5"},
	{"12,5", DECIMAL_COMMA, "12.5"},
	{"1 234 567,5", DECIMAL_COMMA, "1,234,567.5"},
	{"1\u00A0234,5", DECIMAL_COMMA, "1,234.5"},
	{"1\u202F234\u202F567", DECIMAL_COMMA, "1,234,567"},
	{"1 234.5", DECIMAL_POINT, "1,234.5"},
	{"1,234.5", DECIMAL_POINT, "1,234.5"},
	{"1 2345", DECIMAL_COMMA, "1 2345"},
	{"1 23", DECIMAL_COMMA, "1 23"},
	{"2,5..3,5 %", DECIMAL_COMMA, "2.5..3.5 %"},
	{">= 6 %, 6,5 %", DECIMAL_COMMA, ">= 6 %, 6.5 %"},
	{"", DECIMAL_COMMA, ""}
};

static void
test_rewriting(void)
{
	for (size_t i = 0; i < sizeof(numbers) / sizeof(numbers[0]); i++)
	{
		char		text[64];

		snprintf(text, sizeof(text), "%s", numbers[i].text);
		text[decimal_rewrite(text, strlen(text), numbers[i].style)] = '\0';
		is_text(text, numbers[i].rewritten, numbers[i].text);
	}
}

int
main(void)
{
	test_tallies();
	test_rewriting();
	return done_testing();
}
