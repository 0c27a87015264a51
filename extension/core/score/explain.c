/*
 * explain.c
 *	  How a completion was worked out, in two lines of plain words.
 *
 * The numbers are those of the assessment, printed exactly if they are
 * decimals of at most 18 digits, else rounded and marked with ≈.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "score/explain.h"

#include "score/assessment.h"
#include "score/mismatch.h"
#include "score/text.h"

/* Digits after the point of a number that is not printed exactly. */
#define ROUNDED_SCALE 4

/* The nearest decimal of at most 18 digits; false if it cannot show q. */
static bool
nearest_decimal(const rational *q, decimal *d)
{
	return rational_to_decimal(q, 0, DECIMAL_MAX_SCALE,
							   ROUND_HALF_AWAY_FROM_ZERO, d) &&
		(d->digits != 0 || rational_sign(q) == 0);
}

/* Does add_digits print exactly this number? */
static bool
prints_exactly(const rational *q)
{
	rational	printed;
	decimal		d;

	if (!rational_is_decimal(q) || !nearest_decimal(q, &d))
		return false;
	rational_set_decimal(&printed, d);
	return rational_compare(&printed, q) == 0;
}

/*
 * The digits of a number, rounded unless it is a decimal.  A number that 18
 * digits cannot show is printed as a double.
 */
static void
add_digits(text *out, const rational *q)
{
	decimal		d;
	decimal		rounded;

	if (!nearest_decimal(q, &d))
	{
		text_add(out, "%.6g", rational_to_double(q));
		return;
	}
	if (!rational_is_decimal(q))
	{
		rational_to_decimal(q, 0, ROUNDED_SCALE, ROUND_HALF_AWAY_FROM_ZERO,
							&rounded);
		if (rounded.digits != 0)
			d = rounded;
	}
	text_add_number(out, d);
}

/* A number of the assessment; a change gets its plus sign. */
static void
add_signed(text *out, const rational *q, bool is_change)
{
	if (!prints_exactly(q))
		text_add(out, "≈");
	if (is_change && rational_sign(q) >= 0)
		text_add(out, "+");
	add_digits(out, q);
}

static void
add_number(text *out, const rational *q)
{
	add_signed(out, q, false);
}

static void
add_unit(text *out, const unit *u)
{
	char		unit_text[UNIT_TEXT_SIZE];

	if (unit_print(u, unit_text) > 0)
		text_add(out, " %s", unit_text);
}

/* A number in a formula, in parentheses if it is below zero. */
static void
add_operand(text *out, const rational *q)
{
	if (rational_sign(q) < 0)
		text_add(out, "(");
	add_number(out, q);
	if (rational_sign(q) < 0)
		text_add(out, ")");
}

/* Does the measured number differ from the reported one? */
static bool
was_converted(const assessment *a, const progress *p)
{
	rational	reported;

	rational_set_decimal(&reported, p->value);
	return p->kind == PROGRESS_SHARE ||
		rational_compare(&reported, &a->value) != 0;
}

/* `27.4 of 31.2 万亩 is ≈87.8205 %. ` */
static void
add_conversion(text *out, const assessment *a, const target *t,
			   const progress *p, language lang)
{
	bool		from_level = t->is_change && !p->is_change;

	if (!was_converted(a, p) && !from_level)
		return;
	if (p->is_change)
		text_add_change(out, p->value, &p->unit);
	else if (p->kind == PROGRESS_SHARE)
	{
		text_add_number(out, p->value);
		text_add(out, " of ");
		text_add_value(out, p->whole, &p->unit);
	}
	else
		text_add_value(out, p->value, &p->unit);
	if (from_level)
	{
		text_say(out, lang, " against the baseline ", " 比基期值 ");
		text_add_value(out, t->baseline, &t->baseline_unit);
	}
	text_say(out, lang, from_level ? " is a change of " : " is ",
			 from_level ? " 变化 " : " 合 ");
	add_signed(out, &a->value, t->is_change);
	add_unit(out, a->unit);
	text_say(out, lang, ". ", "。");
}

/* A baseline that the target has but the rule does not use. */
static void
add_unused_baseline(text *out, const assessment *a, const target *t,
					language lang)
{
	if (t->is_change || !t->has_baseline || a->rule == ASSESSMENT_WAY ||
		a->rule == ASSESSMENT_INSIDE)
		return;
	text_say(out, lang, "The baseline ", "基期值 ");
	text_add_value(out, t->baseline, &t->baseline_unit);
	/* 1 is not within 2..3, but on the right side of the 3 that 5 misses */
	if (target_has_floor(t) && target_has_ceiling(t))
		text_say(out, lang, " meets the bound that is missed, so it is ignored. ",
				 " 已满足未达到的界限，不予采用。");
	else
		text_say(out, lang, " already meets the target, so it is ignored. ",
				 " 已达到目标，不予采用。");
}

/* (85 - 80) / (88 - 80) */
static void
add_way(text *out, const assessment *a)
{
	text_add(out, "(");
	add_operand(out, &a->value);
	text_add(out, " - ");
	add_operand(out, &a->baseline);
	text_add(out, ") / (");
	add_operand(out, &a->bound);
	text_add(out, " - ");
	add_operand(out, &a->baseline);
	text_add(out, ")");
}

/* The rule in words, and its formula with the numbers filled in. */
static void
add_rule(text *out, const assessment *a, language lang)
{
	switch (a->rule)
	{
		case ASSESSMENT_INSIDE:
			text_say(out, lang, "Within both bounds", "在上下限之内");
			return;
		case ASSESSMENT_ZERO:
			text_say(out, lang, "The bound is 0, so the target is either met or not",
					 "目标值为 0，只判断是否完成");
			return;
		case ASSESSMENT_WAY:
			text_say(out, lang, "Progress from the baseline to the bound: ",
					 "从基期值到目标值的完成进度：");
			add_way(out, a);
			return;
		case ASSESSMENT_TOWARDS:
			text_say(out, lang, "Value divided by bound: ", "完成值除以目标值：");
			break;
		case ASSESSMENT_WITHIN:
			text_say(out, lang, "Staying within the bound: ", "控制在目标值以内：");
			text_add(out, "2 - ");
			break;
	}
	add_operand(out, &a->value);
	text_add(out, " / ");
	add_operand(out, &a->bound);
}

/* Does a miss look like 1 once it is rounded? */
static bool
looks_met(const rational *ratio)
{
	static const decimal one = {1, 0};
	decimal		rounded;

	return rational_to_decimal(ratio, 0, ROUNDED_SCALE,
							   ROUND_HALF_AWAY_FROM_ZERO, &rounded) &&
		decimal_compare(rounded, one) >= 0;
}

/* ` = 0.5 (50 %).`, and why a miss that looks like 1 is less than 1. */
static void
add_result(text *out, const assessment *a, language lang)
{
	rational	ratio;
	bool		near_miss;

	assessment_ratio(&ratio, a);
	near_miss = !a->met && a->rule != ASSESSMENT_ZERO && looks_met(&ratio);
	if (a->rule == ASSESSMENT_INSIDE || a->rule == ASSESSMENT_ZERO)
		text_say(out, lang, ": ", "：");
	else
		text_add(out, prints_exactly(&ratio) ? " = " : " ≈ ");
	add_digits(out, &ratio);
	rational_scale(&ratio, PERCENT_PER_WHOLE, 1);
	text_say(out, lang, " (", "（");
	add_digits(out, &ratio);
	text_say(out, lang, " %%)", " %%）");
	if (!a->met && a->rule != ASSESSMENT_ZERO &&
		rational_compare(&a->value, &a->bound) == 0)
		text_say(out, lang, ", just below 1 because the bound is only equalled",
				 "，仅与目标持平，未超过，故略小于 1");
	else if (near_miss)
		text_say(out, lang, ", just below 1 because the bound is missed",
				 "，略小于 1，未达到目标");
	text_say(out, lang, ".", "。");
}

/* The level that a change from the baseline leads to. */
static void
add_level(text *out, const rational *change, const assessment *a,
		  const target *t, const progress *p, language lang)
{
	const unit *u = &t->baseline_unit;
	rational	level = *change;
	rational	baseline;

	if (!t->is_change || p->is_change)
		return;
	assessment_difference(&level, t, p, a->unit, u);
	rational_set_decimal(&baseline, t->baseline);
	rational_add(&level, &level, &baseline);
	text_say(out, lang, " (a level of ", "（水平值 ");
	add_number(out, &level);
	add_unit(out, u);
	text_say(out, lang, ")", "）");
}

/* `at least 88 %`, `不低于 88 %` */
static void
add_bound(text *out, const char *words, const rational *bound,
		  const assessment *a, const target *t, const progress *p, language lang)
{
	text_add(out, "%s", words);
	add_signed(out, bound, t->is_change);
	add_unit(out, a->unit);
	add_level(out, bound, a, t, p, lang);
}

static const char *
bound_words(const target *t, bool is_floor, language lang)
{
	static const char *const words[2][2][2] = {
		{{"at most ", "不超过 "}, {"less than ", "低于 "}},
		{{"at least ", "不低于 "}, {"more than ", "超过 "}}
	};

	return words[is_floor][target_is_strict(t)][lang];
}

/* What to report to meet the target: one bound, both, or the only value. */
static void
add_demand(text *out, const assessment *a, const target *t, const progress *p,
		   language lang)
{
	bool		has_floor = target_has_floor(t);
	bool		has_ceiling = target_has_ceiling(t);

	if (t->comparator == COMPARATOR_DONE)
	{
		text_say(out, lang, "Met by a report of done.", "上报 done（完成）即为完成。");
		return;
	}

	text_say(out, lang, "Met by a report of ", "上报值");
	if (has_floor && has_ceiling &&
		rational_compare(&a->floor, &a->ceiling) == 0)
		add_bound(out, lang == LANGUAGE_CHINESE ? "等于 " : "exactly ",
				  &a->floor, a, t, p, lang);
	else
	{
		if (has_floor)
			add_bound(out, bound_words(t, true, lang), &a->floor,
					  a, t, p, lang);
		if (has_floor && has_ceiling)
			text_say(out, lang, " and ", "、");
		if (has_ceiling)
			add_bound(out, bound_words(t, false, lang), &a->ceiling,
					  a, t, p, lang);
	}
	text_say(out, lang, ".", "，即为完成。");
}

size_t
explain_completion(const target *t, const progress *p, language lang,
				   char *buf)
{
	assessment	a;
	text		out;

	text_start(&out, buf, SCORE_TEXT_SIZE);
	assessment_make(&a, t, p);
	add_conversion(&out, &a, t, p, lang);
	add_unused_baseline(&out, &a, t, lang);
	add_rule(&out, &a, lang);
	add_result(&out, &a, lang);
	text_add(&out, "\n");
	add_demand(&out, &a, t, p, lang);
	return out.length;
}
