/*
 * test_rational.c
 *	  Exact rationals: field laws, conversion between units, rounding.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "base/rational.h"
#include "notation/progress_read.h"

#include "unit/unit_convert.h"
#include "unit/unit_step.h"
#include "model/progress.h"
#include "random.h"
#include "tap.h"

#define ROUNDS 10000
#define FORM_ROUNDS 100000

static void
random_rational(rational *q)
{
	decimal		d = {.digits = random_integer() % DECIMAL_LIMIT};
	decimal		divisor = {.digits = 1 + random_below(1000)};
	rational	by;

	d.scale = (uint8_t) random_below(DECIMAL_MAX_SCALE + 1);
	rational_set_decimal(q, d);
	rational_set_decimal(&by, divisor);
	rational_divide(q, q, &by);
}

static void
test_field(void)
{
	int			sums = 0;
	int			products = 0;
	int			orders = 0;

	for (int i = 0; i < ROUNDS; i++)
	{
		rational	a;
		rational	b;
		rational	c;

		random_rational(&a);
		random_rational(&b);
		rational_add(&c, &a, &b);
		rational_subtract(&c, &c, &b);
		sums += rational_compare(&c, &a) == 0;

		rational_subtract(&c, &a, &b);
		orders += rational_sign(&c) == rational_compare(&a, &b);

		if (rational_sign(&b) == 0)
			rational_set_integer(&b, 1);
		rational_divide(&c, &a, &b);
		rational_multiply(&c, &c, &b);
		products += rational_compare(&c, &a) == 0;
	}
	is_int(sums, ROUNDS, "a + b - b = a");
	is_int(products, ROUNDS, "a / b × b = a");
	is_int(orders, ROUNDS, "a - b has the sign of their order");
}

/* Up to 126 bits, short ones as likely as long ones. */
static __int128
random_int128(void)
{
	__int128	factor = random_below(2) ? 1 : random_integer();

	return random_integer() * factor;
}

static bool
same_bits(double a, double b)
{
	return memcmp(&a, &b, sizeof(a)) == 0;
}

/* A number other than 0, and the same with wide integers. */
static void
random_forms(rational *q, rational *widened)
{
	/* a power of two makes ties */
	__int128	denominator = random_below(4) > 0 ? random_int128() :
		INT64_C(1) << random_below(60);
	__int128	numerator = random_int128();

	rational_set_ratio(q, numerator != 0 ? numerator : 1,
					   denominator > 0 ? denominator : 1 - denominator);
	rational_widen(widened, q);
}

/* The result of both forms, as a number and as a double. */
static bool
same_result(const rational *q, const rational *widened)
{
	return rational_compare(q, widened) == 0 &&
		same_bits(rational_to_double(q), rational_to_double(widened));
}

static void
test_forms(void)
{
	typedef void (*operation) (rational *, const rational *, const rational *);
	static const operation operations[] = {
		rational_add, rational_subtract, rational_multiply, rational_divide
	};
	int			same = 0;
	int			scaled = 0;
	int			quick = 0;

	for (int i = 0; i < FORM_ROUNDS; i++)
	{
		operation	operate = operations[i % 4];
		rational	a[2];
		rational	b[2];
		rational	c[2];
		int			power = random_below(81) - 40;

		random_forms(&a[0], &a[1]);
		random_forms(&b[0], &b[1]);
		for (int form = 0; form < 2; form++)
			operate(&c[form], &a[form], &b[form]);
		quick += !c[0].is_wide;
		same += same_result(&a[0], &a[1]) && same_result(&c[0], &c[1]) &&
			rational_compare(&a[0], &b[0]) == rational_compare(&a[1], &b[1]);
		rational_scale_power(&a[0], power);
		rational_scale_power(&a[1], power);
		scaled += same_result(&a[0], &a[1]);
	}
	is_int(same, FORM_ROUNDS,
		   "128 bits and wide integers give the same numbers and doubles");
	is_int(scaled, FORM_ROUNDS, "and the same in another scale");
	ok(quick > FORM_ROUNDS / 4, "128 bits are enough for many");
}

static unit
read_unit(const char *text)
{
	char		literal[100];
	parse_error error;
	progress	p = {.as_of = 0};

	snprintf(literal, sizeof(literal), "1 %s", text);
	ok(progress_parse(literal, strlen(literal), &p, &error) == ERROR_NONE,
	   "the unit %s is read", text);
	return p.unit;
}

/* a of one unit is b of another. */
static void
same_value(int64_t a, const char *a_unit, int64_t b, const char *b_unit)
{
	unit		one = read_unit(a_unit);
	unit		other = read_unit(b_unit);
	decimal		left = {.digits = a};
	decimal		right = {.digits = b};
	decimal		above = {.digits = b * 1000 + 1,.scale = 3};

	ok(unit_compare_values(left, &one, right, &other) == 0 &&
	   unit_compare_values(right, &other, left, &one) == 0 &&
	   unit_compare_values(left, &one, above, &other) < 0 &&
	   unit_compare_values(above, &other, left, &one) > 0,
	   "%lld %s are %lld %s, and less than a little more", (long long) a, a_unit,
	   (long long) b, b_unit);
}

static void
test_units(void)
{
	same_value(1, "公顷", 15, "亩");
	same_value(3, "亩", 2000, "m²");
	same_value(1, "亿元", 10000, "万元");
	same_value(88, "%", 880, "‰");
	same_value(1, "个/千人", 10, "个/万人");
	same_value(12, "吨/年", 1, "吨/月");
	same_value(1, "mg/m³", 1000, "μg/m³");
	same_value(1, "周", 168, "小时");
	same_value(2, "斤", 1, "公斤");
	same_value(1250, "feet", 381, "m");
	same_value(1, "mile", 5280, "feet");
	same_value(1, "acre", 43560, "square feet");
	same_value(1, "square mile", 640, "acres");
	same_value(1562500, "square feet", 145161, "m²");
	same_value(100000000, "lb", 45359237, "kg");
	same_value(INT64_C(125000000000), "gallons", 473176473, "m³");
	same_value(7, "acre-feet", 2280960, "gallons");
	same_value(60, "miles/hour", 88, "feet/second");
	same_value(1, "gigawatt-hour", 1000000, "kilowatt-hours");
	same_value(1, "per 1,000", 1, "‰");
	same_value(1, "per ten thousand", 100, "per million");
	same_value(1, "per hundred million", 10, "per billion");
	same_value(2280960, "TWh/acre-foot", 7, "TWh/gallon");
}

/* Of one unit, in base units. */
static void
set_scale(rational *q, const unit *u)
{
	unit_scale	scale = unit_scale_of(u);

	rational_set_integer(q, 1);
	rational_scale(q, scale.numerator, scale.denominator);
	rational_scale_power(q, scale.exponent);
}

/* The factors of both sides of a rate are multiplied in 64 bits. */
static void
test_rates(void)
{
	const unit_entry *over;
	const unit_entry *under;
	int			pairs = 0;
	int			exact = 0;

	for (size_t i = 0; (over = unit_table_row(i)) != NULL; i++)
		for (size_t j = 0; (under = unit_table_row(j)) != NULL; j++)
		{
			unit		upper = {.over = {.number = over->number}};
			unit		lower = {.over = {.number = under->number}};
			unit		rate = {.over = upper.over,.under = lower.over,
			.is_rate = true};
			rational	a;
			rational	b;
			rational	c;

			set_scale(&a, &upper);
			set_scale(&b, &lower);
			set_scale(&c, &rate);
			rational_divide(&a, &a, &b);
			pairs++;
			exact += rational_compare(&a, &c) == 0;
		}
	is_int(exact, pairs, "a rate of any two known units has the exact factor");
}

/* numerator / denominator printed after rounding; NULL when it does not fit. */
static void
rounds_to(int64_t numerator, int64_t denominator, int max_scale,
		  rational_rounding rounding, const char *wanted)
{
	char		printed[DECIMAL_TEXT_SIZE];
	decimal		d;
	rational	q;

	rational_set_ratio(&q, numerator, denominator);
	if (!rational_to_decimal(&q, 0, max_scale, rounding, &d))
	{
		is_text(NULL, wanted, "a value of more than 18 digits is refused");
		return;
	}
	decimal_print(d, printed);
	is_text(printed, wanted, "a ratio is rounded once, as asked");
}

static void
test_rounding(void)
{
	rounds_to(1, 3, 18, ROUND_AWAY_FROM_ZERO, "0.333333333333333334");
	rounds_to(-1, 3, 18, ROUND_AWAY_FROM_ZERO, "-0.333333333333333334");
	rounds_to(1, 3, 4, ROUND_HALF_AWAY_FROM_ZERO, "0.3333");
	rounds_to(5, 100000, 4, ROUND_HALF_AWAY_FROM_ZERO, "0.0001");
	rounds_to(-5, 100000, 4, ROUND_HALF_AWAY_FROM_ZERO, "-0.0001");
	rounds_to(4, 100000, 4, ROUND_HALF_AWAY_FROM_ZERO, "0");
	rounds_to(DECIMAL_LIMIT, 3, 18, ROUND_AWAY_FROM_ZERO,
			  "333333333333333334");
	rounds_to(DECIMAL_LIMIT, 1, 18, ROUND_AWAY_FROM_ZERO, NULL);
	rounds_to(3 * DECIMAL_LIMIT - 1, 3, 18, ROUND_AWAY_FROM_ZERO, NULL);
}

static void
test_decimal(void)
{
	int			right = 0;

	for (int denominator = 1; denominator <= 1000; denominator++)
	{
		int			rest = denominator;
		rational	q;

		while (rest % 2 == 0)
			rest /= 2;
		while (rest % 5 == 0)
			rest /= 5;
		rational_set_ratio(&q, 21, denominator);
		right += rational_is_decimal(&q) == (21 % rest == 0);
	}
	is_int(right, 1000,
		   "a ratio is a decimal when only twos and fives stay below");
}

static void
test_steps(void)
{
	unit		u = read_unit("万角");
	unit		base;
	unit		larger;
	char		printed[UNIT_TEXT_SIZE];

	unit_base_of(&u, &base);
	unit_print(&base, printed);
	is_text(printed, "元", "the base of money is 元");
	u = read_unit("kg/季");
	unit_base_of(&u, &base);
	ok(unit_scale_of(&base).numerator == unit_scale_of(&base).denominator &&
	   unit_scale_of(&base).exponent == 0, "the base of a rate has a scale of 1");
	u = read_unit("角");
	ok(unit_next_larger(&u, &larger), "there is a unit above 角");
	unit_print(&larger, printed);
	is_text(printed, "元", "it is 元");
	ok(!unit_next_larger(&larger, &larger), "there is none above 元");
	u = read_unit("家");
	ok(!unit_next_larger(&u, &larger), "a counting word has none above it");
	u = read_unit("升");
	ok(unit_next_larger(&u, &larger), "there is a unit above 升");
	unit_print(&larger, printed);
	is_text(printed, "立方米", "it is no gallon");
	u = read_unit("feet");
	ok(unit_next_larger(&u, &larger), "there is a unit above feet");
	unit_print(&larger, printed);
	is_text(printed, "米", "it is no customary one");
}

int
main(void)
{
	test_field();
	test_forms();
	test_units();
	test_rates();
	test_rounding();
	test_decimal();
	test_steps();
	return done_testing();
}
