/*
 * test_numeral.c
 *	  Numbers written out: Chinese numerals and thousands separators.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "notation/progress_read.h"
#include "order/order.h"
#include "random.h"
#include "tap.h"

#define ROUNDS 20000
#define NUMERAL_SIZE 200

static const char *const digits[] = {
	"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"
};

static void
add(char *buf, const char *text)
{
	size_t		used = strlen(buf);

	snprintf(buf + used, NUMERAL_SIZE - used, "%s", text);
}

/* Up to 9999; gap: something stands before it, and a 零 may be due. */
static void
add_section(char *buf, int section, bool gap)
{
	static const char *const places[] = {"千", "百", "十", ""};
	int			divisor = 1000;

	for (int i = 0; i < 4; i++, divisor /= 10)
	{
		int			digit = section / divisor % 10;

		if (digit == 0)
			continue;
		if (gap && i > 0 && section / (divisor * 10) % 10 == 0)
			add(buf, "零");
		/* ten is 十, but a hundred and ten 一百一十 */
		if (digit > 1 || i != 2 || gap)
			add(buf, digits[digit]);
		add(buf, places[i]);
		gap = true;
	}
}

/* As it is written, up to 10^12. */
static void
write_numeral(char *buf, int64_t number)
{
	static const char *const places[] = {"亿", "万", ""};
	int64_t		divisor = 100000000;

	buf[0] = '\0';
	for (int i = 0; i < 3; i++, divisor /= 10000)
	{
		int			section = (int) (number / divisor % 10000);

		if (section == 0)
			continue;
		add_section(buf, section, buf[0] != '\0');
		add(buf, places[i]);
	}
	if (number == 0)
		add(buf, "零");
}

static bool
same_value(const char *a, const char *b)
{
	parse_error error;
	progress	one;
	progress	other;

	return progress_parse(a, strlen(a), &one, &error) == ERROR_NONE &&
		progress_parse(b, strlen(b), &other, &error) == ERROR_NONE &&
		progress_compare(&one, &other) == 0;
}

static bool
reads_as(int64_t number, int fraction)
{
	char		text[NUMERAL_SIZE];
	char		plain[40];

	write_numeral(text, number);
	if (fraction > 0)
	{
		add(text, "点");
		add(text, digits[fraction / 10]);
		add(text, digits[fraction % 10]);
	}
	add(text, "个");
	snprintf(plain, sizeof(plain), "%lld.%02d 个", (long long) number, fraction);
	if (same_value(text, plain))
		return true;
	printf("# '%s' is not %s\n", text, plain);
	return false;
}

static void
test_numerals(void)
{
	int			small = 0;
	int			large = 0;

	for (int number = 0; number < 10000; number++)
		small += reads_as(number, 0);
	is_int(small, 10000, "every numeral up to 9999 is read");
	for (int i = 0; i < ROUNDS; i++)
	{
		int64_t		number = (int64_t) (random_bits() >> random_below(64)) % 1000000000000;

		if (number < 0)
			number = -number;
		/* a fraction follows what is no multiplier: 三点五万 is one */
		large += reads_as(number, number % 10000 == 0 ? 0 : random_below(100));
	}
	is_int(large, ROUNDS, "numerals up to 10^12 are read, with their fraction");
}

/* 1,234,567.89 is 1234567.89; a comma in any other place is refused. */
static void
test_separators(void)
{
	int			read = 0;
	int			refused = 0;

	for (int i = 0; i < ROUNDS; i++)
	{
		int			millions = 1 + random_below(999);
		int			thousands = random_below(1000);
		int			rest = random_below(1000);
		char		grouped[60];
		char		plain[60];
		char		wrong[60];
		parse_error error;
		progress	p;

		snprintf(grouped, sizeof(grouped), "%d,%03d,%03d.5 个", millions,
				 thousands, rest);
		snprintf(plain, sizeof(plain), "%d%03d%03d.5 个", millions, thousands,
				 rest);
		snprintf(wrong, sizeof(wrong), "%d%03d,%0*d.5 个", millions, thousands,
				 1 + i % 4 + (i % 4 == 2 ? 2 : 0), rest % 10);
		read += same_value(grouped, plain);
		refused += progress_parse(wrong, strlen(wrong), &p, &error) != ERROR_NONE;
	}
	is_int(read, ROUNDS, "groups of three digits are read");
	is_int(refused, ROUNDS, "any other groups are refused");
}

int
main(void)
{
	test_numerals();
	test_separators();
	return done_testing();
}
