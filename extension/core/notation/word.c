/*
 * word.c
 *	  The words of the notation, Chinese and English, in one table.
 *
 * The longest match wins, so that 不超过 is not read as 超过 after a 不, nor
 * "no less than" as "less than".  The order of the table has no meaning.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "notation/word.h"

#include <string.h>

#include "notation/lexicon.h"

#define BEFORE PLACE_BEFORE
#define AFTER PLACE_AFTER
#define REPORT PLACE_PROGRESS

static const word_entry table[] =
{
	/* symbols */
	{">=", WORD_AT_LEAST, BEFORE},
	{"≥", WORD_AT_LEAST, BEFORE},
	{">", WORD_MORE, BEFORE},
	{"<=", WORD_AT_MOST, BEFORE},
	{"≤", WORD_AT_MOST, BEFORE},
	{"<", WORD_LESS, BEFORE},
	{"=", WORD_EQUAL, BEFORE},
	{"~", WORD_ABOUT, BEFORE},
	{"≈", WORD_ABOUT, BEFORE},

	/* a floor */
	{"达到", WORD_REACH, BEFORE | REPORT},
	{"达", WORD_REACH, BEFORE | REPORT},
	{"实现", WORD_NEUTRAL, BEFORE | REPORT},
	{"完成", WORD_ACHIEVE, BEFORE | REPORT},
	{"建成", WORD_ACHIEVE, BEFORE | REPORT},
	{"已完成", WORD_ACHIEVE, BEFORE | REPORT},
	{"已建成", WORD_ACHIEVE, BEFORE | REPORT},
	{"确保", WORD_NEUTRAL, BEFORE},
	{"不低于", WORD_AT_LEAST, BEFORE},
	{"不少于", WORD_AT_LEAST, BEFORE},
	{"不小于", WORD_AT_LEAST, BEFORE},
	{"至少", WORD_AT_LEAST, BEFORE},
	{"最少", WORD_AT_LEAST, BEFORE},
	{"保持在", WORD_NEUTRAL, BEFORE},
	{"以上", WORD_AT_LEAST, AFTER},
	{"及以上", WORD_AT_LEAST, AFTER},
	{"at least", WORD_AT_LEAST, BEFORE},
	{"no less than", WORD_AT_LEAST, BEFORE},
	{"not less than", WORD_AT_LEAST, BEFORE},
	{"no fewer than", WORD_AT_LEAST, BEFORE},
	{"not fewer than", WORD_AT_LEAST, BEFORE},
	{"reach", WORD_REACH, BEFORE | REPORT},
	{"achieve", WORD_REACH, BEFORE | REPORT},
	{"or more", WORD_AT_LEAST, AFTER},
	{"and above", WORD_AT_LEAST, AFTER},
	{"or above", WORD_AT_LEAST, AFTER},

	/* a strict floor */
	{"超过", WORD_MORE, BEFORE},
	{"突破", WORD_MORE, BEFORE},
	{"高于", WORD_MORE, BEFORE},
	{"大于", WORD_MORE, BEFORE},
	{"多于", WORD_MORE, BEFORE},
	{"more than", WORD_MORE, BEFORE},
	{"greater than", WORD_MORE, BEFORE},
	{"over", WORD_MORE, BEFORE},
	{"above", WORD_MORE, BEFORE},
	{"exceed", WORD_MORE, BEFORE},
	{"exceeding", WORD_MORE, BEFORE},

	/* a ceiling */
	{"最多", WORD_AT_MOST, BEFORE},
	{"至多", WORD_AT_MOST, BEFORE},
	{"不超过", WORD_AT_MOST, BEFORE},
	{"不高于", WORD_AT_MOST, BEFORE},
	{"不大于", WORD_AT_MOST, BEFORE},
	{"不多于", WORD_AT_MOST, BEFORE},
	{"控制在", WORD_KEEP, BEFORE},
	{"以内", WORD_AT_MOST, AFTER},
	{"之内", WORD_AT_MOST, AFTER},
	{"以下", WORD_AT_MOST, AFTER},
	{"及以下", WORD_AT_MOST, AFTER},
	{"at most", WORD_AT_MOST, BEFORE},
	{"no more than", WORD_AT_MOST, BEFORE},
	{"not more than", WORD_AT_MOST, BEFORE},
	{"not exceed", WORD_AT_MOST, BEFORE},
	{"not to exceed", WORD_AT_MOST, BEFORE},
	{"within", WORD_AT_MOST, BEFORE},
	{"or less", WORD_AT_MOST, AFTER},
	{"or fewer", WORD_AT_MOST, AFTER},
	{"and below", WORD_AT_MOST, AFTER},
	{"or below", WORD_AT_MOST, AFTER},

	/* a strict ceiling */
	{"低于", WORD_LESS, BEFORE},
	{"少于", WORD_LESS, BEFORE},
	{"小于", WORD_LESS, BEFORE},
	{"less than", WORD_LESS, BEFORE},
	{"fewer than", WORD_LESS, BEFORE},
	{"under", WORD_LESS, BEFORE},
	{"below", WORD_LESS, BEFORE},

	/* around */
	{"约", WORD_ABOUT, BEFORE},
	{"大约", WORD_ABOUT, BEFORE},
	{"左右", WORD_ABOUT, AFTER},
	{"上下", WORD_ABOUT, AFTER},
	{"about", WORD_ABOUT, BEFORE},
	{"around", WORD_ABOUT, BEFORE},
	{"approximately", WORD_ABOUT, BEFORE},
	{"之间", WORD_BETWEEN, AFTER},
	{"between", WORD_BETWEEN, BEFORE},
	{"exactly", WORD_EQUAL, BEFORE},

	/* nothing about the bound */
	{"累计", WORD_NEUTRAL, BEFORE | REPORT},

	/* a rise */
	{"增长", WORD_RISE, BEFORE | REPORT},
	{"增加", WORD_RISE, BEFORE | REPORT},
	{"提高", WORD_RISE, BEFORE | REPORT},
	{"提升", WORD_RISE, BEFORE | REPORT},
	{"上升", WORD_RISE, BEFORE | REPORT},
	{"increase by", WORD_RISE, BEFORE | REPORT},
	{"increased by", WORD_RISE, BEFORE | REPORT},
	{"grow by", WORD_RISE, BEFORE | REPORT},
	{"grew by", WORD_RISE, BEFORE | REPORT},
	{"raise by", WORD_RISE, BEFORE | REPORT},
	{"rise by", WORD_RISE, BEFORE | REPORT},
	{"rose by", WORD_RISE, BEFORE | REPORT},
	{"up", WORD_RISE, BEFORE | REPORT},
	{"提高到", WORD_RISE_TO, BEFORE},
	{"提高至", WORD_RISE_TO, BEFORE},
	{"提升到", WORD_RISE_TO, BEFORE},
	{"提升至", WORD_RISE_TO, BEFORE},
	{"增长到", WORD_RISE_TO, BEFORE},
	{"增长至", WORD_RISE_TO, BEFORE},
	{"增加到", WORD_RISE_TO, BEFORE},
	{"增加至", WORD_RISE_TO, BEFORE},
	{"上升到", WORD_RISE_TO, BEFORE},
	{"上升至", WORD_RISE_TO, BEFORE},
	{"increase to", WORD_RISE_TO, BEFORE},
	{"raise to", WORD_RISE_TO, BEFORE},

	/* a fall */
	{"下降", WORD_FALL, BEFORE | REPORT},
	{"降低", WORD_FALL, BEFORE | REPORT},
	{"减少", WORD_FALL, BEFORE | REPORT},
	{"削减", WORD_FALL, BEFORE | REPORT},
	{"压减", WORD_FALL, BEFORE | REPORT},
	{"cut by", WORD_FALL, BEFORE | REPORT},
	{"reduce by", WORD_FALL, BEFORE | REPORT},
	{"reduced by", WORD_FALL, BEFORE | REPORT},
	{"decrease by", WORD_FALL, BEFORE | REPORT},
	{"decreased by", WORD_FALL, BEFORE | REPORT},
	{"fall by", WORD_FALL, BEFORE | REPORT},
	{"fell by", WORD_FALL, BEFORE | REPORT},
	{"down", WORD_FALL, BEFORE | REPORT},
	{"下降到", WORD_FALL_TO, BEFORE},
	{"下降至", WORD_FALL_TO, BEFORE},
	{"降低到", WORD_FALL_TO, BEFORE},
	{"降低至", WORD_FALL_TO, BEFORE},
	{"降到", WORD_FALL_TO, BEFORE},
	{"降至", WORD_FALL_TO, BEFORE},
	{"减少到", WORD_FALL_TO, BEFORE},
	{"减少至", WORD_FALL_TO, BEFORE},
	{"cut to", WORD_FALL_TO, BEFORE},
	{"reduce to", WORD_FALL_TO, BEFORE},

	/* against what */
	{"年均", WORD_YEARLY, BEFORE | REPORT},
	{"同比", WORD_SAME_TIME, BEFORE | AFTER | REPORT},
	{"较上年", WORD_SAME_TIME, BEFORE | REPORT},
	{"比上年", WORD_SAME_TIME, BEFORE | REPORT},
	{"较上年同期", WORD_SAME_TIME, BEFORE | REPORT},
	{"比上年同期", WORD_SAME_TIME, BEFORE | REPORT},
	{"yoy", WORD_SAME_TIME, BEFORE | AFTER | REPORT},
	{"较", WORD_VS, BEFORE | REPORT},
	{"比", WORD_VS, BEFORE | REPORT},
	{"环比", WORD_MONTH_ON_MONTH, BEFORE | REPORT},
	{"较年初", WORD_MONTH_ON_MONTH, BEFORE | REPORT},
	{"比年初", WORD_MONTH_ON_MONTH, BEFORE | REPORT},
	{"力争", WORD_STRIVE, BEFORE},
	{"up to", WORD_UP_TO, BEFORE},

	/* whole targets */
	{"零增长", WORD_NO_GROWTH, BEFORE},
	{"no growth", WORD_NO_GROWTH, BEFORE},
	{"zero growth", WORD_NO_GROWTH, BEFORE},
	{"清零", WORD_ZERO, BEFORE},
	{"zero", WORD_ZERO, BEFORE},
	{"全覆盖", WORD_FULL, BEFORE},
	{"full coverage", WORD_FULL, BEFORE},
	{"翻一番", WORD_DOUBLE, BEFORE},
	{"翻番", WORD_DOUBLE, BEFORE},
	{"double", WORD_DOUBLE, BEFORE},
	{"done", WORD_DONE, BEFORE | AFTER | REPORT},
	{"未完成", WORD_NOT_DONE, BEFORE | REPORT},
	{"not done", WORD_NOT_DONE, BEFORE | REPORT},

	/* clauses */
	{"vs", WORD_VS, AFTER | REPORT},
	{"from", WORD_FROM, AFTER},
	{"at", WORD_AT, AFTER},
	{"stretch", WORD_STRETCH, AFTER},
	{"total", WORD_TOTAL, AFTER},
	{"level", WORD_LEVEL, AFTER | REPORT},
	{"in", WORD_IN, AFTER},
	{"by", WORD_BY, AFTER},
	{"of", WORD_OF, AFTER | REPORT},
	{"@", WORD_AS_OF, AFTER | REPORT},
	{"to", WORD_TO, AFTER},
	{"至", WORD_TO, AFTER},
	{"到", WORD_TO, AFTER},
	{"and", WORD_AND, AFTER},
	{"per", WORD_PER, AFTER}
};

#define TABLE_SIZE (sizeof(table) / sizeof(table[0]))

const word_entry *
word_table_row(size_t index)
{
	return index < TABLE_SIZE ? &table[index] : NULL;
}

/* 增长至少: the 至 belongs to the comparator after it. */
static bool
cuts_comparator(const literal *l, size_t end)
{
	size_t		last = end - strlen("至");

	return literal_match(l, last, "至少") > 0 ||
		literal_match(l, last, "至多") > 0;
}

const word_entry *
word_find(const literal *l, size_t offset, int places, size_t *size)
{
	static lexicon words;
	const word_entry *longest = NULL;
	uint16_t	i;

	while (words.count < TABLE_SIZE)
		lexicon_add(&words, table[words.count].text);

	*size = 0;
	for (i = lexicon_first(&words, l->text + offset); i != 0; i = words.next[i])
	{
		const word_entry *word = &table[i - 1];
		size_t		length = (word->places & places) != 0 ?
			literal_match(l, offset, word->text) : 0;

		if (length > *size &&
			(length <= strlen("至") || !cuts_comparator(l, offset + length)))
		{
			*size = length;
			longest = word;
		}
	}
	return longest;
}

const word_entry *
word_take(literal *l, int places, size_t *from)
{
	const word_entry *word;
	size_t		size;

	literal_skip_spaces(l);
	*from = l->at;
	if (literal_at_end(l))
		return NULL;
	word = word_find(l, l->at, places, &size);
	l->at += size;
	return word;
}

bool
word_follows(const literal *l, size_t offset)
{
	size_t		size;

	/* in 确保6%力争6.5%, another value of one target follows */
	return word_find(l, offset, PLACE_AFTER, &size) != NULL ||
		literal_match(l, offset, "力争") > 0;
}
