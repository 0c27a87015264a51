/*
 * chinese_refusal.c
 *	  Words far from a Chinese value that turn its meaning, or take it away.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "extract/chinese_refusal.h"

#include <string.h>

#include "extract/words.h"

#define WORD(word) {word, PLAN_NEUTRAL}
#define NOUN(word) {word, PLAN_NONE}
#define END {NULL, PLAN_NONE}

static bool
has_word(const sentence *s, text_span part, const plan_word *words)
{
	size_t		at;
	const plan_word *word = plan_word_within(words, s->lower, part, &at);

	return word != NULL && word->kind != PLAN_NONE;
}

/* Does the part start with such a word, and with no noun that begins like it? */
static const plan_word *
starts_with(const sentence *s, text_span part, const plan_word *words, size_t *size)
{
	const plan_word *word = plan_word_starting(words, s->lower, part, size);

	return word != NULL && word->kind != PLAN_NONE ? word : NULL;
}

bool
chinese_is_condition(const sentence *s, text_span clause)
{
	static const plan_word conditions[] = {
		WORD("若"), WORD("如果"), WORD("如"), WORD("一旦"), WORD("假如"), WORD("假设"),
		WORD("假定"), WORD("倘若"), WORD("倘"), WORD("要是"), WORD("即使"), WORD("即便"),
		WORD("但若"), WORD("但如果"), WORD("除非"), WORD("万一"), WORD("设若"), NOUN("若干"),
		NOUN("如期"), NOUN("如下"), NOUN("如东"), NOUN("如皋"), NOUN("如意"), NOUN("如实"),
		NOUN("如何"), END
	};
	static const plan_word results[] = {
		WORD("达产后"), WORD("投产后"), WORD("建成后"), WORD("达效后"), WORD("满产后"),
		WORD("投用后"), WORD("投运后"), WORD("竣工后"), WORD("完工后"), WORD("运营后"),
		WORD("建成达产"), WORD("全部达产"), END
	};
	size_t		size;

	while (clause.from < clause.to && (s->l.text[clause.from] == ' ' || s->l.text[clause.from] == '('))
		clause.from++;
	return starts_with(s, clause, conditions, &size) != NULL || has_word(s, clause, results);
}

/* 按照省委建成100个园区的要求 */
static bool
is_by_order(const sentence *s, text_span clause)
{
	static const plan_word leads[] = {
		WORD("按照"), WORD("按"), WORD("根据"), WORD("依据"), WORD("遵照"), WORD("对照"),
		WORD("对标"), NOUN("按期"), NOUN("按时"), END
	};
	static const plan_word orders[] = {
		WORD("的要求"), WORD("的部署"), WORD("的安排"), WORD("的精神"), WORD("的规定"),
		WORD("的意见"), WORD("的通知"), WORD("的目标"), WORD("的标准"), WORD("工作要求"),
		WORD("目标要求"), WORD("部署要求"), WORD("任务要求"), END
	};
	size_t		size;

	return starts_with(s, clause, leads, &size) != NULL && has_word(s, clause, orders);
}

/* 预计全国市场规模达到1200亿元: a forecast of what the plan does not govern. */
static bool
is_forecast(const sentence *s, text_span clause)
{
	static const plan_word sizes[] = {
		WORD("市场规模"), WORD("市场容量"), WORD("市场需求"), WORD("行业规模"), END
	};
	static const plan_word others[] = {
		WORD("预计"), WORD("预测"), WORD("全国"), WORD("全球"), WORD("国内"), WORD("国际"),
		WORD("世界"), END
	};

	return has_word(s, clause, sizes) && has_word(s, clause, others);
}

bool
chinese_is_of_others(const sentence *s, text_span clause)
{
	return is_by_order(s, clause) || is_forecast(s, clause);
}

/* The end of the negation within the subject, or 0; *from is its start. */
static size_t
find_negation(const sentence *s, text_span subject, size_t *from)
{
	static const plan_word preventing[] = {
		NOUN("防止返贫监测"), NOUN("防止返贫动态"), NOUN("防止返贫帮扶"), WORD("防止"), WORD("避免"), WORD("杜绝"), WORD("严防"), WORD("谨防"), WORD("严禁"),
		WORD("禁止"), WORD("绝不"), WORD("决不"), WORD("不让"), WORD("不使"), WORD("不允许"),
		WORD("不准"), WORD("不许"), WORD("不能让"), WORD("不致"), END
	};
	static const plan_word at_start[] = {WORD("防范"), WORD("遏制"), WORD("坚决不"), END};
	static const plan_word denying[] = {
		WORD("不会"), WORD("不能"), WORD("不可"), WORD("不得"), WORD("不再"), WORD("不应"),
		WORD("不宜"), WORD("不许"), WORD("不准"), WORD("不允许"), WORD("不要"), WORD("绝不"),
		WORD("决不"), WORD("绝不能"), WORD("决不能"), WORD("绝不会"), WORD("决不会"), WORD("绝不允许"),
		WORD("决不允许"), WORD("坚决不"), WORD("坚决不能"), WORD("不至于"), WORD("不致"), WORD("不"), END
	};
	static const plan_word letting[] = {
		WORD("允许"), WORD("能让"), WORD("让"), WORD("能"), WORD("会"), WORD("使"), WORD("得"), END
	};
	text_span	rest = subject;
	size_t		size;
	const plan_word *word = plan_word_ending(denying, s->lower, subject, &size);

	if (word != NULL)
	{
		*from = subject.to - size;
		return subject.to;
	}
	word = plan_word_within(preventing, s->lower, subject, from);
	if (word != NULL && word->kind == PLAN_NONE)
		return 0;
	if (word == NULL)
	{
		word = plan_word_starting(at_start, s->lower, subject, &size);
		*from = subject.from;
	}
	if (word == NULL)
		return 0;
	rest.from = *from + strlen(word->text);
	if (plan_word_starting(letting, s->lower, rest, &size) != NULL)
		rest.from += size;
	return rest.from;
}

bool
chinese_negation_read(const sentence *s, text_span *subject, reading *r)
{
	size_t		from;
	size_t		end;

	if (r->sense == PLAN_NONE || r->sense == PLAN_MAKE || r->q.whole != WORD_NONE)
		return true;
	end = find_negation(s, *subject, &from);
	if (end == 0)
		return true;
	if (end == subject->to)
		subject->to = from;
	else
		subject->from = end;
	if (r->sense == PLAN_MORE)
		r->sense = PLAN_AT_MOST;
	else if (r->sense == PLAN_LESS)
		r->sense = PLAN_AT_LEAST;
	else
		return false;
	return true;
}

bool
chinese_is_per_time(const sentence *s, text_span part)
{
	static const plan_word times[] = {
		WORD("每季"), WORD("每个季度"), WORD("每月"), WORD("每个月"), WORD("每周"), WORD("每天"),
		WORD("每日"), WORD("每半年"), WORD("每学期"), WORD("每学年"), WORD("每小时"), WORD("每旬"),
		WORD("每次"), WORD("每批"), WORD("每期"), WORD("每两年"), WORD("每三年"), WORD("每两个月"),
		WORD("每半月"), END
	};

	return has_word(s, part, times);
}

bool
chinese_is_per_place(const sentence *s, text_span part)
{
	static const plan_word places[] = {
		WORD("每个"), WORD("每省"), WORD("每市"), WORD("每县"), WORD("每区"), WORD("每州"),
		WORD("每旗"), WORD("每乡"), WORD("每镇"), WORD("每村"), WORD("每街道"), WORD("每社区"),
		WORD("每户"), WORD("每人"), WORD("每名"), WORD("每位"), WORD("每家"), WORD("每所"),
		WORD("每校"), WORD("每班"), WORD("每座"), WORD("每处"), WORD("每单位"), WORD("每企"),
		WORD("每站"), WORD("每院"), WORD("每一个"), WORD("各县"), WORD("各市"), WORD("各区"),
		WORD("各乡"), WORD("各镇"), WORD("各村"), WORD("各街道"), WORD("各社区"), WORD("各地"),
		WORD("各单位"), WORD("各部门"), WORD("各学校"), WORD("各园区"), WORD("各企业"), WORD("户均"),
		WORD("村均"), WORD("县均"), END
	};

	return has_word(s, part, places);
}

/* The colon of a ratio such as 2.6∶1, and a digit: its bytes, or 0. */
static size_t
ratio_mark(const sentence *s, size_t offset)
{
	size_t		size = literal_match(&s->l, offset, "∶") + literal_match(&s->l, offset, ":");

	return size > 0 && literal_digit_at(&s->l, offset + size) ? size : 0;
}

bool
chinese_is_ratio(const sentence *s, reading *r)
{
	const quantity *q = &r->q;
	size_t		size = ratio_mark(s, q->after);

	if (q->from > s->from &&
		ratio_mark(s, sentence_character_before(s, q->from)) > 0)
		return true;
	if (size == 0)
		return false;
	r->is_certain = false;
	size += q->after;
	return s->l.text[size] != '1' || literal_digit_at(&s->l, size + 1) ||
		s->l.text[size + 1] == '.';
}
