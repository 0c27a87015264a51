/*
 * word.h
 *	  The words of the notation, Chinese and English, and finding them.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_WORD_H
#define GOALPOST_WORD_H

#include "notation/literal.h"

/* What a word says. */
typedef enum word_kind
{
	WORD_NONE,

	/* about the value it stands before or after */
	WORD_AT_LEAST,
	WORD_REACH,					/* 达到: at least; in a report, nothing */
	WORD_MORE,
	WORD_AT_MOST,
	WORD_LESS,
	WORD_EQUAL,
	WORD_KEEP,					/* 控制在: a ceiling, or a range */
	WORD_ABOUT,
	WORD_NEUTRAL,				/* 累计, 实现: nothing about the bound */
	WORD_HOLD,					/* maintain: at least or at most follows */
	WORD_BETWEEN,				/* between … and, 控制在 … 之间 */
	WORD_RISE,					/* 增长, increase by */
	WORD_FALL,					/* 下降, cut by */
	WORD_RISE_TO,				/* 提高到: a level, at least */
	WORD_FALL_TO,				/* 降至: a level, at most */
	WORD_RISE_FROM,				/* increase from: a baseline below the value */
	WORD_FALL_FROM,				/* down from: a baseline above the value */
	WORD_RISE_VS,				/* 20 % above 2015 */
	WORD_FALL_VS,				/* 20 % below 2015 */
	WORD_YEARLY,				/* 年均 */
	WORD_SAME_TIME,				/* 同比, yoy: the default base */
	WORD_STRIVE,				/* 力争: what follows is the stretch */
	WORD_UP_TO,					/* refused: a floor or a ceiling? */
	WORD_MONTH_ON_MONTH,		/* refused: 环比, 较年初 */
	WORD_APPROXIMATE,			/* refused: 近, nearly */
	WORD_FRACTION,				/* refused: two thirds */

	/* whole targets */
	WORD_NO_GROWTH,				/* <= +0 % */
	WORD_ZERO,					/* <= 0 */
	WORD_FULL,					/* >= 100 % */
	WORD_UNCHANGED,				/* = +0 % */
	WORD_GROWTH,				/* > +0 % */
	WORD_HALVE,					/* <= -50 % */
	WORD_DOUBLE,				/* >= +100 % */
	WORD_TRIPLE,				/* >= +200 % */
	WORD_QUADRUPLE,				/* >= +300 %, 翻两番 */
	WORD_OCTUPLE,				/* >= +700 %, 翻三番 */
	WORD_DONE,
	WORD_NOT_DONE,
	WORD_ACHIEVE,				/* 完成: done; before a value, nothing */

	/* clauses */
	WORD_VS,
	WORD_FROM,
	WORD_AT,
	WORD_STRETCH,
	WORD_TOTAL,
	WORD_LEVEL,
	WORD_IN,
	WORD_BY,
	WORD_OF,
	WORD_AS_OF,					/* @ */
	WORD_TO,					/* in a range, and in from 5 to 8 */
	WORD_AND,
	WORD_PER
} word_kind;

/* Where a word may stand. */
#define PLACE_BEFORE 1			/* before the value */
#define PLACE_AFTER 2			/* after the value and its unit */
#define PLACE_PROGRESS 4		/* in a progress as well */
#define PLACE_ANY (PLACE_BEFORE | PLACE_AFTER | PLACE_PROGRESS)

typedef struct word_entry
{
	const char *text;
	word_kind	kind;
	int			places;
} word_entry;

/* The row at index, for the docs; NULL past the end. */
extern const word_entry *word_table_row(size_t index);

/* The error of a word that is always refused, ERROR_NONE for all others. */
extern error_code word_refusal(word_kind kind);

/*
 * The longest word at offset that may stand in one of places; *size is its
 * length.  NULL if there is none.
 */
extern const word_entry *word_find(const literal *l, size_t offset,
								   int places, size_t *size);

/* Skip spaces and a, an or the before another word. */
extern void word_skip_article(literal *l);

/* Skip spaces, note where the cursor is, and take the longest word there. */
extern const word_entry *word_take(literal *l, int places, size_t *from);

/*
 * Does a word that may follow a value stand at offset?  Then it is not a unit.
 */
extern bool word_follows(const literal *l, size_t offset);

#endif							/* GOALPOST_WORD_H */
