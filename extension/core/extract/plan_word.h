/*
 * plan_word.h
 *	  Tables of the words that plans use, and finding them in a text.
 *
 * To teach the grammar another word, add a row to the table of its kind, in
 * words_chinese.c or words_english.c.  The order of the rows has no meaning.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_PLAN_WORD_H
#define GOALPOST_PLAN_WORD_H

#include <stdbool.h>
#include <stddef.h>

/* What a verb, or another word beside a value, says about it. */
typedef enum plan_word_kind
{
	PLAN_NONE,

	/* about the value */
	PLAN_REACH,					/* 达到: at least; a count is a level */
	PLAN_MORE,					/* 突破, exceed */
	PLAN_AT_LEAST,				/* 不低于 */
	PLAN_AT_MOST,				/* 不超过 */
	PLAN_LESS,					/* 低于 */
	PLAN_CAP,					/* 控制在: at most, or a range */
	PLAN_STEADY,				/* 稳定在, 保持在 */
	PLAN_RISE,
	PLAN_FALL,
	PLAN_RISE_TO,
	PLAN_FALL_TO,
	PLAN_NEW,					/* 新增, 全年: counted within the period */
	PLAN_MAKE,					/* 建设, 实施: counted within the period */
	PLAN_STATE,					/* 连接, 服务: a count that stands */
	PLAN_CUMULATIVE,			/* 累计, 总数: counted from the start */
	PLAN_NEUTRAL,				/* 实现, 为, 约 */
	PLAN_ABOUT,					/* 约 */
	PLAN_YEARLY,				/* 年均 */
	PLAN_EACH_YEAR,				/* 每年 */
	PLAN_CLEAR,					/* 消除, 清零 */

	/* about the find */
	PLAN_BINDING,
	PLAN_ANTICIPATORY,
	PLAN_DIRECTIONAL,			/* will: of the future, nothing more */
	PLAN_ADVERB,				/* 大力: skipped */
	PLAN_PAST,
	PLAN_FUTURE,
	PLAN_REFUSED				/* what stands with it is no target */
} plan_word_kind;

typedef struct plan_word
{
	const char *text;
	plan_word_kind kind;
} plan_word;

/* A part of a sentence, in bytes. */
typedef struct text_span
{
	size_t		from;
	size_t		to;
} text_span;

/* Does word stand at offset and end no later than end?  Its bytes, else 0. */
extern size_t text_starts(const char *text, size_t offset, size_t end,
						  const char *word);

/* May it, by its first two bytes?  Chinese characters share the first one. */
static inline bool
text_may_start(const char *text, size_t offset, const char *word)
{
	return text[offset] == word[0] &&
		(word[1] == '\0' || text[offset + 1] == word[1]);
}

/*
 * The longest word of a table that starts at part.from, that ends at part.to,
 * or the first row that stands anywhere in the part; *size is its length.
 * NULL if there is none.  A table ends with a row without text.  Words of
 * letters a to z match as whole words.
 */
extern const plan_word *plan_word_starting(const plan_word *table,
										   const char *text, text_span part,
										   size_t *size);
extern const plan_word *plan_word_ending(const plan_word *table,
										 const char *text, text_span part,
										 size_t *size);
extern const plan_word *plan_word_within(const plan_word *table,
										 const char *text, text_span part,
										 size_t *at);

#endif							/* GOALPOST_PLAN_WORD_H */
