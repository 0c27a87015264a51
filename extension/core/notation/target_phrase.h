/*
 * target_phrase.h
 *	  What the words around a value say, and what they mean together.
 *
 * The reader collects words into a phrase; phrase_resolve() turns them into
 * comparator, sign and measure.  A word before the value and one after it must
 * have the same direction; the stricter one holds.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_TARGET_PHRASE_H
#define GOALPOST_TARGET_PHRASE_H

#include "model/target.h"
#include "notation/word.h"

/* The parts of a literal that an error may point at, in folded offsets. */
typedef enum clause
{
	CLAUSE_VALUE,
	CLAUSE_TOLERANCE,
	CLAUSE_BASELINE,
	CLAUSE_STRETCH,
	CLAUSE_BASE,
	CLAUSE_MEASURE,
	CLAUSE_PERIOD,
	CLAUSE_COUNT
} clause;

typedef struct phrase
{
	word_kind	bound;			/* WORD_NONE or what bounds the value */
	bool		bound_is_symbol;	/* >= rather than 至少 */
	bool		about;
	bool		between;
	bool		yearly;			/* 年均: a change per year */
	bool		same_time;		/* 同比: a change against the year before */
	int			change;			/* in words: 1 a rise, -1 a fall */
	bool		level_to;		/* 提高到, 降至: a level, not a change */
	bool		way_open;		/* from 5 to 8: the two values say which way */
	bool		hold;			/* maintain: a bound or a range must follow */
	word_kind	whole;			/* a whole target in one word */
	word_kind	measure;		/* WORD_TOTAL or WORD_LEVEL, if given */

	/* the value as written */
	char		sign;
	char		upper_sign;
	bool		is_range;
	bool		spelled_zero;

	char		stretch_sign;
	bool		strives;		/* the stretch was given with 力争 */

	size_t		from[CLAUSE_COUNT];
	size_t		to[CLAUSE_COUNT];
} phrase;

/* Note that the clause runs from there to the cursor.  Always true. */
extern bool phrase_mark(phrase *p, clause c, size_t from, const literal *l);

/* Fail at the clause. */
extern bool phrase_fail(literal *l, const phrase *p, clause c,
						error_code code);

/* Add what a word says about the bound; it runs from there to the cursor. */
extern bool phrase_add_bound(literal *l, phrase *p, word_kind kind,
							 size_t from);

/* Add that the value is only known to be more, as in 30多个. */
extern bool phrase_add_over(literal *l, phrase *p, size_t from);

extern bool phrase_read_before(literal *l, target *t, phrase *p);
extern bool phrase_read_after(literal *l, const target *t, phrase *p);

/*
 * Read the change that the word before the cursor makes of the value, and its
 * base: 20 % below 2015 levels.
 */
extern bool phrase_read_change_vs(literal *l, target *t, phrase *p,
								  int change, size_t from);

/* Read the period of vs, in or by, whose word began at from. */
extern bool phrase_read_base(literal *l, target *t, phrase *p, size_t from);
extern bool phrase_read_period(literal *l, target *t, phrase *p, bool is_by,
							   size_t from);

/* Set the target that one word gives: 零增长, 清零, 全覆盖, 翻一番, halve. */
extern bool phrase_whole_target(literal *l, target *t, phrase *p);

/* Set comparator, sign and measure from what was read; may set the bound. */
extern bool phrase_resolve(literal *l, target *t, phrase *p);

#endif							/* GOALPOST_TARGET_PHRASE_H */
