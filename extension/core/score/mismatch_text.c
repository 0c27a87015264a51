/*
 * mismatch_text.c
 *	  Why a report cannot be compared, and what to write instead, in words.
 *
 * The SQL error, why_not() and the loader share one wording in each language.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "score/mismatch.h"

#include "score/assessment.h"
#include "score/text.h"

/* What a family is called, in both languages. */
static const char *const family_names[][2] = {
	[FAMILY_ZERO] = {"zero", "零"},
	[FAMILY_BARE] = {"a bare number", "无单位的数"},
	[FAMILY_SHARE] = {"a share", "比重"},
	[FAMILY_POINTS] = {"percentage points", "百分点"},
	[FAMILY_MASS] = {"a mass", "质量"},
	[FAMILY_LENGTH] = {"a length", "长度"},
	[FAMILY_AREA] = {"an area", "面积"},
	[FAMILY_VOLUME] = {"a volume", "体积"},
	[FAMILY_ENERGY] = {"energy", "能量"},
	[FAMILY_POWER] = {"power", "功率"},
	[FAMILY_TIME] = {"a time", "时间"},
	[FAMILY_MONTHS] = {"months", "月数"},
	[FAMILY_COUNT] = {"a count", "数量"},
	[FAMILY_MONEY] = {"money", "金额"},
	[FAMILY_ALONE] = {"a unit of its own", "独立单位"},
	[FAMILY_WORD] = {"a unit not known here", "未收录的单位"},
	[FAMILY_DONE] = {"done or not", "完成与否"}
};

static const char *const rate_name[2] = {"a rate", "比率"};

/* `in % (a share)`, `单位为 %（比重）`. */
static void
add_unit(text *out, const unit *u, language lang)
{
	char		unit_text[UNIT_TEXT_SIZE];
	const char *family = u->is_rate ? rate_name[lang] :
		family_names[unit_family_of(u)][lang];

	if (unit_print(u, unit_text) == 0)
		text_say(out, lang, "without a unit", "无单位");
	else
		text_say(out, lang, "in %s (%s)", "单位为 %s（%s）", unit_text, family);
}

/* The report's kind and unit; for a share with parts, the unit of the parts. */
static void
add_report(text *out, const progress *p, language lang)
{
	if (p->kind == PROGRESS_DONE)
	{
		text_say(out, lang, "\"done\" or a part of it", "完成与否");
		return;
	}
	if (p->kind == PROGRESS_SHARE)
		text_say(out, lang, "a share, its parts ", "分子与分母之比，");
	else if (p->is_change)
		text_say(out, lang, "a change ", "增减变化，");
	else
		text_say(out, lang, "a level ", "水平值，");
	add_unit(out, &p->unit, lang);
}

/* The target's kind and unit; also its baseline's unit if a level would do. */
static void
add_target(text *out, const target *t, const progress *p, language lang)
{
	if (t->comparator == COMPARATOR_DONE)
	{
		text_say(out, lang, "\"done\"", "完成（done）");
		return;
	}
	if (t->is_change)
		text_say(out, lang, "a change ", "增减变化，");
	else
		text_say(out, lang, "a level ", "水平值，");
	add_unit(out, &t->unit, lang);
	if (t->is_change && t->has_baseline && !p->is_change)
	{
		text_say(out, lang, " from a baseline ", "，基期值");
		add_unit(out, &t->baseline_unit, lang);
	}
}

static void
add_base(text *out, bool has_base, period base, language lang)
{
	char		printed[PERIOD_TEXT_SIZE];

	if (!has_base)
	{
		text_say(out, lang, "the year before", "上年同期");
		return;
	}
	period_print(base, printed);
	text_say(out, lang, "%s", " %s ", printed);
}

/* Two changes against different bases. */
static void
add_bases(text *out, const target *t, const progress *p, language lang)
{
	text_say(out, lang, "The report is a change against ", "上报数据是比");
	add_base(out, p->has_base, p->base, lang);
	text_say(out, lang, ", but the target is a change against ",
			 "的增减变化，而目标是比");
	add_base(out, t->has_base, t->base, lang);
	text_say(out, lang, ".", "的增减变化。");
}

/* A figure of a day on which the target's period had not begun. */
static void
add_days(text *out, const target *t, const progress *p, language lang)
{
	char		day[PERIOD_TEXT_SIZE];
	char		printed[PERIOD_TEXT_SIZE];

	day_print(p->as_of, day);
	period_print(t->period, printed);
	text_say(out, lang, "The report is dated %s, before the target's period (%s) begins; ",
			 "上报数据截至 %s，早于目标的时期（%s）；", day, printed);
	if (t->is_change)
		text_say(out, lang, "a change against the year before is that of its own period.",
				 "同比增减变化只属于其所在的时期。");
	else
		text_say(out, lang, "a total starts from nothing in each period.",
				 "累计值在每个时期都从零计起。");
}

size_t
mismatch_reason(mismatch m, const target *t, const progress *p,
				language lang, char *buf)
{
	text		out;

	text_start(&out, buf, SCORE_TEXT_SIZE);
	switch (m)
	{
		case MISMATCH_NONE:
			break;
		case MISMATCH_BASE:
			add_bases(&out, t, p, lang);
			break;
		case MISMATCH_BASE_NOT_POSITIVE:
			text_say(&out, lang,
					 "A change in percent needs a baseline above 0, and the target's is ",
					 "计算增减幅度要求基期值大于零，而目标的基期值为 ");
			text_add_value(&out, t->baseline, &t->baseline_unit);
			text_say(&out, lang, ".", "。");
			break;
		case MISMATCH_PERIOD:
			add_days(&out, t, p, lang);
			break;
		default:
			text_say(&out, lang, "The report is ", "上报数据为");
			add_report(&out, p, lang);
			text_say(&out, lang, ", but the target is ", "，而目标为");
			add_target(&out, t, p, lang);
			text_say(&out, lang, ".", "。");
			break;
	}
	return out.length;
}

/* The unit as printed, or words that say there is none. */
static const char *
unit_words(const unit *u, char *unit_text, language lang)
{
	if (unit_print(u, unit_text) > 0)
		return unit_text;
	return lang == LANGUAGE_CHINESE ? "不带单位" : "a bare number";
}

/*
 * Suggest the reported figure with each sign: we must not guess the direction.
 */
static void
add_change_remedy(text *out, const target *t, const progress *p, language lang)
{
	char		unit_text[UNIT_TEXT_SIZE];

	if (p->kind == PROGRESS_VALUE && p->value.digits > 0 &&
		unit_comparable(&t->unit, &p->unit))
	{
		text_say(out, lang, "Write a change with its sign: ", "增减变化须带正负号：增长写 ");
		text_add_change(out, p->value, &p->unit);
		text_say(out, lang, " for a rise, ", "，下降写 ");
		text_add_change(out, decimal_negate(p->value), &p->unit);
		text_say(out, lang, " for a fall; ", "；");
	}
	else
		text_say(out, lang, "Report the change with its sign, in %s; ",
				 "请上报带正负号的增减变化（%s）；",
				 unit_words(&t->unit, unit_text, lang));
	text_say(out, lang, "or give the target its baseline (\"from …\").",
			 "或者在目标中写明基期值（from …）。");
}

/* If a share is wanted, a part and its whole are as good as the share. */
static void
add_family_remedy(text *out, const target *t, const progress *p, language lang)
{
	char		unit_text[UNIT_TEXT_SIZE];
	const unit *wanted = t->is_change && !p->is_change ?
		&t->baseline_unit : &t->unit;
	const char *words = unit_words(wanted, unit_text, lang);

	if (p->kind == PROGRESS_VALUE && !p->is_change && p->value.digits >= 0 &&
		!wanted->is_rate && unit_family_of(wanted) == FAMILY_SHARE)
	{
		text_say(out, lang,
				 "Report the share, in %s, or the part and its whole: ",
				 "请上报比重（%s），或者分子与分母：", words);
		text_add_number(out, p->value);
		text_add(out, " of …%s%s",
				 unit_print(&p->unit, unit_text) > 0 ? " " : "", unit_text);
		text_say(out, lang, ".", "。");
		return;
	}
	text_say(out, lang,
			 "Report the figure in %s or in a unit that can be converted to it.",
			 "请按目标的单位（%s）或可换算的单位上报。", words);
}

static void
add_base_remedy(text *out, const target *t, language lang)
{
	char		printed[PERIOD_TEXT_SIZE];

	if (!t->has_base)
	{
		text_say(out, lang,
				 "Report the change against the year before, without \"vs\".",
				 "请上报同比增减变化，不写 vs。");
		return;
	}
	period_print(t->base, printed);
	text_say(out, lang, "Report the change against %s and write \"vs %s\".",
			 "请上报比 %s 的增减变化，并写 vs %s。", printed, printed);
}

/* A total may have been meant as a state, of which an earlier day can tell. */
static void
add_period_remedy(text *out, const target *t, language lang)
{
	char		day[PERIOD_TEXT_SIZE];

	day_print(t->period.first, day);
	text_say(out, lang, "Report a figure of %s or later",
			 "请上报 %s 或之后的数据", day);
	if (!t->is_change)
		text_say(out, lang, "; or, if the figure is a state that lasts, "
				 "write \"level\" in the target",
				 "；如果数值是时点状态而非累计，请在目标中写 level");
	text_say(out, lang, ".", "。");
}

/* The mismatches whose remedy needs at most the target's unit. */
static void
add_plain_remedy(text *out, mismatch m, const char *words, language lang)
{
	if (m == MISMATCH_DONE_WANTED)
		text_say(out, lang,
				 "Write \"done\", \"not done\" or, for a part, \"45 %% done\".",
				 "请写 done（完成）、not done（未完成），部分完成写如 45 %% done。");
	else if (m == MISMATCH_DONE_UNIT)
		text_say(out, lang, "Report the figure itself, in %s.",
				 "请上报具体数值（%s）。", words);
	else if (m == MISMATCH_YEARLY)
		text_say(out, lang,
				 "Report the mean change per year with its sign, in %s; "
				 "cagr computes it from two dated figures.",
				 "请上报带正负号的年均增减变化（%s）；cagr 可由两个有日期的数值算出。",
				 words);
	else if (m == MISMATCH_CHANGE_FOR_LEVEL)
		text_say(out, lang,
				 "Report the level itself, in %s and without a sign; "
				 "write \"level\" after a level below zero.",
				 "请上报水平值本身（%s），不带正负号；水平值为负时，在其后写 level。", words);
	else
		text_say(out, lang,
				 "Report the change itself, or state the target as a level.",
				 "请上报增减变化，或将目标写成水平值。");
}

size_t
mismatch_remedy(mismatch m, const target *t, const progress *p,
				language lang, char *buf)
{
	char		unit_text[UNIT_TEXT_SIZE];
	text		out;

	text_start(&out, buf, SCORE_TEXT_SIZE);
	if (m == MISMATCH_FAMILY)
		add_family_remedy(&out, t, p, lang);
	else if (m == MISMATCH_BASE)
		add_base_remedy(&out, t, lang);
	else if (m == MISMATCH_LEVEL_FOR_CHANGE)
		add_change_remedy(&out, t, p, lang);
	else if (m == MISMATCH_PERIOD)
		add_period_remedy(&out, t, lang);
	else if (m != MISMATCH_NONE)
		add_plain_remedy(&out, m, unit_words(&t->unit, unit_text, lang), lang);
	return out.length;
}
