/*
 * value_check.c
 *	  Why a value in a Chinese clause is no target.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "extract/value_check.h"

#include <string.h>

#include "extract/chinese_refusal.h"
#include "extract/noun.h"
#include "extract/words.h"
#include "extract/words_noun.h"

static bool
stands(const sentence *s, size_t offset, const char *word)
{
	return literal_match(&s->l, offset, word) > 0;
}

/* Does one of the words end at offset? */
static bool
stands_before(const sentence *s, size_t offset, const char *word)
{
	size_t		size = strlen(word);

	return offset >= size && memcmp(s->l.text + offset - size, word, size) == 0;
}

static bool
stands_within(const sentence *s, text_span part, const char *word)
{
	const plan_word table[] = {{word, PLAN_NEUTRAL}, {NULL, PLAN_NONE}};
	size_t		at;

	return plan_word_within(table, s->lower, part, &at) != NULL;
}

/* Does the value say how far something must go? */
static bool
is_bounded(const reading *r)
{
	return r->sense != PLAN_NONE && r->sense != PLAN_MAKE &&
		r->sense != PLAN_NEUTRAL;
}

/* (其中公租房3000套): a part of what stands before the bracket. */
static bool
is_part_aside(const sentence *s, size_t offset)
{
	while (offset > s->from && s->l.text[offset - 1] != '(')
		offset--;
	return stands(s, offset, "其中");
}

/*
 * In quotes a value is part of a name, but for a bound: “最多80天”.
 */
static bool
is_in_name(const sentence *s, const clause_values *c, const quantity *q,
		   const reading *r)
{
	if (span_is_inside(s, c->text, q->from, "《", "》"))
		return true;
	if (span_is_inside(s, c->text, q->from, "“", "”"))
		return q->is_numeral || !(is_bounded(r) || stands_before(s, q->from, "最多"));
	return span_is_inside(s, c->text, q->from, "(", ")") &&
		!stands_before(s, q->from, "(≥") && !is_bounded(r) && !is_part_aside(s, q->from);
}

static bool
is_time(const unit *u)
{
	unit_family family = unit_family_of(u);

	return !u->is_rate && (family == FAMILY_TIME || family == FAMILY_MONTHS ||
						   u->over.number == UNIT_AGE ||
						   u->over.number == UNIT_WORKING_DAY);
}

/* 三年行动计划, 15分钟生活圈, 60岁以上老人: a duration limits nothing here. */
static bool
is_duration(const sentence *s, const quantity *q, text_span subject, const reading *r)
{
	text_span	after = {q->after, s->l.length};
	size_t		size;

	if (!is_time(&q->unit))
		return false;
	if (plan_word_starting(chinese_tails, s->l.text, after, &size) == NULL &&
		after.from < after.to &&
		!stands(s, q->after, ")") && !stands(s, q->after, "”") &&
		!stands(s, q->after, "和"))
		return true;
	if (stands(s, q->after, "的") || stands(s, q->after, "试点") ||
		stands(s, q->after, "等"))
		return true;
	if (is_bounded(r))
		return false;
	return plan_word_ending(time_nouns, s->l.text, subject, &size) == NULL;
}

/* A word of change or of reaching: 达到, 增长. */
static bool
says_change(const sentence *s, text_span part)
{
	static const plan_word words[] = {
		{"达到", PLAN_REACH}, {"突破", PLAN_MORE}, {"超过", PLAN_MORE}, {"增长", PLAN_RISE},
		{"提高", PLAN_RISE}, {"下降", PLAN_FALL}, {"降低", PLAN_FALL}, {NULL, PLAN_NONE}
	};
	size_t		at;

	return plan_word_within(words, s->lower, part, &at) != NULL;
}

/* The end of the item, a comma or a predicate: no noun follows. */
static bool
ends_after(const sentence *s, const quantity *q, text_span item)
{
	size_t		size;
	text_span	after = {q->after, item.to};

	return q->after >= item.to || !literal_ideograph_at(&s->l, q->after) ||
		plan_word_starting(chinese_predicates, s->l.text, after, &size) != NULL;
}

/* 亿元以上项目450个, 35千伏变电站22座: the size of what another value counts. */
static bool
is_size_class(const sentence *s, const clause_values *c, size_t i, text_span item,
			  text_span subject, plan_word_kind verb, const reading *r)
{
	const quantity *q = &c->values[i];
	unit_family family = unit_family_of(&q->unit);
	text_span	after = {q->after, item.to};
	bool		has_bound = q->bound != WORD_NONE;
	bool		another = i + 1 < c->count && c->values[i + 1].from < item.to &&
		c->values[i + 1].from > q->after &&
		c->values[i + 1].whole == WORD_NONE;
	size_t		size;

	/* 新建1所200张床位以上的医院 */
	if (i > 0 && c->values[i - 1].after == q->from && !ends_after(s, q, item) &&
		stands_within(s, after, "的"))
		return true;
	if (ends_after(s, q, item) || q->whole != WORD_NONE)
		return q->unit.over.number == UNIT_WORD &&
			(strstr(q->unit.over_word, "千伏") != NULL ||
			 strstr(q->unit.over_word, "蒸吨") != NULL) &&
			!q->unit.over.multiplier;
	if (family == FAMILY_SHARE || family == FAMILY_POINTS)
		return false;
	/* 投资超10亿元项目8个 */
	if (another && family != FAMILY_COUNT &&
		(r->sense == PLAN_MORE || r->sense == PLAN_AT_LEAST) &&
		literal_ideograph_at(&s->l, q->after))
		return true;
	if (another && (has_bound || (family != FAMILY_COUNT && family != FAMILY_BARE &&
								  !is_bounded(r))))
		return true;
	if (family == FAMILY_WORD && strstr(q->unit.over_word, "千伏") != NULL)
		return true;
	if (!has_bound || family == FAMILY_COUNT)
		return has_bound && verb == PLAN_NONE && r->sense == PLAN_NONE &&
			subject.to > subject.from;
	return plan_word_starting(chinese_size_nouns, s->l.text, after, &size) != NULL ||
		plan_word_ending(chinese_size_nouns, s->l.text, noun_after(s, after), &size) != NULL ||
		(verb == PLAN_NONE && r->sense == PLAN_NONE);
}

/* 180亿元政府投资项目: the cost of what is done. */
static bool
is_size_of_project(const sentence *s, const quantity *q, text_span after)
{
	text_span	noun = noun_after(s, after);
	size_t		size;

	return unit_family_of(&q->unit) == FAMILY_MONEY && noun.from == q->after &&
		plan_word_ending(project_nouns, s->lower, noun, &size) != NULL;
}

/* 年产10万台电机项目: what one thing can do. */
static bool
is_capacity(const sentence *s, const quantity *q)
{
	text_span	before = {s->from, q->from};
	size_t		size;

	return literal_ideograph_at(&s->l, q->after) &&
		plan_word_ending(capacity_words, s->lower, before, &size) != NULL;
}

/* 投资5亿元的项目; of shares, 80%的乡镇建有公园 counts 乡镇. */
static bool
is_attribute(const sentence *s, const clause_values *c, const quantity *q,
			 text_span subject, plan_word_kind verb, const reading *r)
{
	text_span	after = {q->after, c->text.to};

	if (is_size_of_project(s, q, after) || is_capacity(s, q))
		return true;

	if (!stands(s, q->after, "的"))
		return false;
	if (unit_family_of(&q->unit) == FAMILY_SHARE &&
		(subject.from == subject.to || (is_bounded(r) && q->from == c->values[c->count - 1].from)))
		return false;
	/* 解决两镇4万人的饮水问题 */
	if (verb != PLAN_NONE && stands_within(s, after, "问题"))
		return false;
	return !(r->sense == PLAN_FALL || r->sense == PLAN_RISE ||
			 (subject.from == subject.to &&
			  (verb != PLAN_NONE || r->sense == PLAN_MAKE) &&
			  unit_family_of(&q->unit) == FAMILY_COUNT));
}

static bool
is_either_or(const sentence *s, const clause_values *c, size_t i)
{
	const quantity *q = &c->values[i];

	return (stands(s, q->after, "或") && i + 1 < c->count) ||
		(i > 0 && stands(s, c->values[i - 1].after, "或"));
}

/* 价格指数约103, 基尼系数0.4: what has no unit. */
static bool
measures_bare(const sentence *s, text_span subject)
{
	size_t		size;

	return plan_word_ending(bare_nouns, s->lower, subject, &size) != NULL;
}

/* Numerals count only where something is built: 三座, not 三大 or 两个. */
static bool
is_idle_numeral(const sentence *s, const quantity *q, text_span item, text_span subject,
				plan_word_kind verb, reading *r)
{
	if (!q->is_numeral || q->whole != WORD_NONE ||
		unit_family_of(&q->unit) == FAMILY_SHARE ||
		unit_family_of(&q->unit) == FAMILY_POINTS)
		return false;
	if (q->unit.over.multiplier != 0 || q->value.digits >= 10)
		return unit_is_bare(&q->unit);
	if (q->value.digits < 2 && !is_bounded(r))
		return true;
	r->is_certain = false;
	if (is_bounded(r))
		return false;
	return !(verb == PLAN_NEW || r->count == PLAN_NEW ||
			 (verb == PLAN_MAKE && ends_after(s, q, item)) ||
			 (subject.from == subject.to &&
			  (verb == PLAN_MAKE || r->sense == PLAN_MAKE))) ||
		unit_family_of(&q->unit) != FAMILY_COUNT ||
		stands_before(s, q->to, "期") || stands_before(s, q->to, "批") ||
		stands_before(s, q->to, "类") || stands_before(s, q->to, "种") ||
		stands_before(s, q->to, "次");
}

/* 清零行动 is a name, 全覆盖的平台 a quality. */
static bool
whole_in_name(const sentence *s, const clause_values *c, const quantity *q)
{
	static const char *const after[] = {
		"行动", "的", "工程", "专项", "攻坚", "计划", "机制", "工作", "监管", "检查", "模式", "试点",
		"体系", "网络", "任务", "战", "地"
	};
	size_t		i;

	for (i = 0; i < sizeof(after) / sizeof(after[0]); i++)
		if (stands(s, q->after, after[i]))
			return true;
	/* 全面覆盖城乡居民 says whom, not how many; 坚持动态清零 not what */
	if (stands_before(s, q->from, "坚持动态") || stands_before(s, q->from, "坚持"))
		return true;
	if (stands(s, q->from, "全面覆盖") && literal_ideograph_at(&s->l, q->after))
		return true;
	return span_is_inside(s, c->text, q->from, "“", "”") ||
		span_is_inside(s, c->text, q->from, "《", "》");
}

/* 8个断面水质达标率达到90%: what another value measures is counted. */
static bool
is_scope_count(const sentence *s, const clause_values *c, size_t i, text_span item,
			   plan_word_kind verb, const reading *r)
{
	const quantity *q = &c->values[i];
	const quantity *next = q + 1;
	text_span	between = {q->after, item.to};

	if (i + 1 >= c->count || next->from >= item.to || next->from == q->after ||
		unit_family_of(&q->unit) != FAMILY_COUNT || verb != PLAN_NONE ||
		r->sense != PLAN_NONE || !literal_ideograph_at(&s->l, q->after))
		return false;
	between.to = next->from;
	/* 5千头猪场1家 */
	if (unit_family_of(&next->unit) == FAMILY_COUNT && ends_after(s, next, item))
		return true;
	return next->whole != WORD_NONE || says_change(s, between) ||
		unit_family_of(&next->unit) == FAMILY_SHARE ||
		unit_family_of(&next->unit) == FAMILY_POINTS;
}

/* 教育支出20亿元 is of a budget; 支出增长5% is not. */
static bool
is_spending(const sentence *s, const quantity *q, text_span subject, const reading *r)
{
	return unit_family_of(&q->unit) == FAMILY_MONEY && r->sense == PLAN_NONE &&
		stands_before(s, subject.to, "支出") && subject.from < subject.to;
}

/* 智能工厂项目5.2亿元: what a project costs. */
static bool
is_project_cost(const sentence *s, const quantity *q, text_span subject,
				plan_word_kind verb, const reading *r)
{
	size_t		size;

	return unit_family_of(&q->unit) == FAMILY_MONEY && r->sense == PLAN_NONE &&
		verb == PLAN_NONE &&
		plan_word_ending(project_nouns, s->lower, subject, &size) != NULL;
}

/* 全长78公里, 占地200亩: what a thing is like that is built. */
static bool
is_description(const sentence *s, text_span subject, plan_word_kind verb, const reading *r)
{
	size_t		size;

	return r->sense == PLAN_NONE && verb == PLAN_NONE && r->q.whole == WORD_NONE &&
		plan_word_ending(description_nouns, s->lower, subject, &size) != NULL;
}

/* 最高10万元, 最高可贷300万元: what someone may get at most. */
static bool
is_allowance(const sentence *s, const quantity *q)
{
	return unit_family_of(&q->unit) == FAMILY_MONEY &&
		(stands_before(s, q->from, "最高") || stands_before(s, q->from, "最高可贷"));
}

/* 每户1人, 每村1所: one for each is a rule. */
static bool
is_one_each(const sentence *s, const quantity *q)
{
	return q->value.digits == 1 && q->value.scale == 0 && q->from >= 6 &&
		stands(s, q->from - strlen("每户"), "每");
}

/* 投资3亿元，新建…: what is spent on the work that follows. */
static bool
is_outlay(const sentence *s, const quantity *q, text_span item, text_span subject)
{
	return unit_family_of(&q->unit) == FAMILY_MONEY && q->after == item.to &&
		s->l.text[item.to] == ',' && subject.to - subject.from == strlen("投资") &&
		(subject.from == item.from || stands_before(s, subject.from, "计划")) &&
		stands(s, subject.from, "投资");
}

/* 提供1次体检 is no figure. */
static bool
is_once(const sentence *s, const quantity *q)
{
	return q->value.digits == 1 && q->value.scale == 0 && stands_before(s, q->to, "次") &&
		!stands_before(s, q->to, "人次");
}

/* 进入前50位 is a rank. */
static bool
is_rank(const sentence *s, const quantity *q)
{
	return stands_before(s, q->from, "前") && unit_family_of(&q->unit) != FAMILY_SHARE;
}

value_reason
value_check(const sentence *s, const clause_values *c, size_t i, text_span item,
			text_span subject, plan_word_kind verb, reading *r)
{
	const quantity *q = &c->values[i];

	if (q->whole != WORD_NONE)
		return whole_in_name(s, c, q) ? VALUE_WHOLE_IN_NAME : VALUE_IS_TARGET;
	if (is_in_name(s, c, q, r))
		return VALUE_IN_NAME;
	if (stands_before(s, q->from, "每") || is_one_each(s, q))
		return VALUE_DENOMINATOR;
	if (r->sense == PLAN_PAST)
		return VALUE_PRESENT;
	if (stands(s, q->after, "用于") || is_spending(s, q, subject, r) ||
		is_project_cost(s, q, subject, verb, r) || is_allowance(s, q) ||
		is_outlay(s, q, item, subject))
		return VALUE_BUDGET;
	if (is_once(s, q) || is_rank(s, q))
		return VALUE_NUMERAL;
	if (chinese_is_ratio(s, r))
		return VALUE_NUMERAL;
	if (is_description(s, subject, verb, r))
		return VALUE_ATTRIBUTE;
	if (is_scope_count(s, c, i, item, verb, r))
		return VALUE_SIZE_CLASS;
	if ((verb == PLAN_REFUSED || r->sense == PLAN_REFUSED) &&
		unit_family_of(&q->unit) == FAMILY_MONEY)
		return VALUE_BUDGET;
	if (is_either_or(s, c, i))
		return VALUE_EITHER_OR;
	if (is_idle_numeral(s, q, item, subject, verb, r))
		return VALUE_NUMERAL;
	/* 职业病发生率为0 */
	if (unit_is_bare(&q->unit) && q->value.digits == 0 && ends_after(s, q, item) &&
		(stands_before(s, q->from, "为") || stands_before(s, q->from, "降到")))
	{
		r->q.whole = WORD_ZERO;
		return VALUE_IS_TARGET;
	}
	if (unit_is_bare(&q->unit) && q->unit.over.multiplier == 0 &&
		!((is_bounded(r) || measures_bare(s, subject)) && ends_after(s, q, item)))
		return VALUE_WITHOUT_UNIT;
	if (is_duration(s, q, subject, r))
		return VALUE_DURATION;
	if (is_size_class(s, c, i, item, subject, verb, r))
		return VALUE_SIZE_CLASS;
	if (is_attribute(s, c, q, subject, verb, r))
		return VALUE_ATTRIBUTE;
	return VALUE_IS_TARGET;
}
