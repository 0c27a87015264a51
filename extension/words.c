/*
 * words.c
 *	  The words of the notation as rows: goalpost_words().
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "support/compat.h"

#include "utils/builtins.h"

#include "core/notation/word.h"

#include "support/goalpost.h"
#include "support/set_returning.h"

SQL_FUNCTION(goalpost_words);

enum words_column
{
	COLUMN_WORD,
	COLUMN_MEANING,
	COLUMN_BEFORE,
	COLUMN_AFTER,
	COLUMN_IN_PROGRESS,
	COLUMN_COUNT
};

/* The meaning of a word, in the words of the docs. */
static const char *const meanings[] = {
	[WORD_NONE] = "",
	[WORD_AT_LEAST] = "at least",
	[WORD_REACH] = "at least",
	[WORD_MORE] = "more than",
	[WORD_AT_MOST] = "at most",
	[WORD_LESS] = "less than",
	[WORD_EQUAL] = "exactly",
	[WORD_KEEP] = "at most, or a range",
	[WORD_ABOUT] = "about",
	[WORD_NEUTRAL] = "says nothing about the bound",
	[WORD_HOLD] = "kept as a bound or a range says",
	[WORD_BETWEEN] = "a range",
	[WORD_RISE] = "a rise by",
	[WORD_FALL] = "a fall by",
	[WORD_RISE_TO] = "a rise to",
	[WORD_FALL_TO] = "a fall to",
	[WORD_RISE_FROM] = "a rise from a baseline",
	[WORD_FALL_FROM] = "a fall from a baseline",
	[WORD_RISE_VS] = "a rise against a base",
	[WORD_FALL_VS] = "a fall against a base",
	[WORD_YEARLY] = "a year",
	[WORD_SAME_TIME] = "against the year before",
	[WORD_STRIVE] = "the stretch",
	[WORD_UP_TO] = "refused",
	[WORD_MONTH_ON_MONTH] = "refused",
	[WORD_APPROXIMATE] = "refused",
	[WORD_FRACTION] = "refused",
	[WORD_NO_GROWTH] = "<= +0 %",
	[WORD_ZERO] = "<= 0",
	[WORD_FULL] = ">= 100 %",
	[WORD_UNCHANGED] = "= +0 %",
	[WORD_GROWTH] = "> +0 %",
	[WORD_HALVE] = "<= -50 %",
	[WORD_DOUBLE] = ">= +100 %",
	[WORD_TRIPLE] = ">= +200 %",
	[WORD_QUADRUPLE] = ">= +300 %",
	[WORD_OCTUPLE] = ">= +700 %",
	[WORD_DONE] = "done",
	[WORD_NOT_DONE] = "0 % done",
	[WORD_ACHIEVE] = "done; before a value nothing",
	[WORD_VS] = "the base of a change",
	[WORD_FROM] = "a clause",
	[WORD_AT] = "a clause",
	[WORD_STRETCH] = "a clause",
	[WORD_TOTAL] = "a clause",
	[WORD_LEVEL] = "a clause",
	[WORD_IN] = "a clause",
	[WORD_BY] = "a clause",
	[WORD_OF] = "a clause",
	[WORD_AS_OF] = "a clause",
	[WORD_TO] = "to a value, or between the bounds of a range",
	[WORD_AND] = "between the bounds of a range",
	[WORD_PER] = "the stroke of a rate"
};

/* One row for each word, in the order of the table. */
Datum
goalpost_words(PG_FUNCTION_ARGS)
{
	Datum		values[COLUMN_COUNT];
	FuncCallContext *call = listing_call(fcinfo);
	const word_entry *word = word_table_row(call->call_cntr);

	if (word == NULL)
		SRF_RETURN_DONE(call);

	values[COLUMN_WORD] = PointerGetDatum(text_of_utf8(word->text));
	values[COLUMN_MEANING] = CStringGetTextDatum(meanings[word->kind]);
	values[COLUMN_BEFORE] = BoolGetDatum((word->places & PLACE_BEFORE) != 0);
	values[COLUMN_AFTER] = BoolGetDatum((word->places & PLACE_AFTER) != 0);
	values[COLUMN_IN_PROGRESS] =
		BoolGetDatum((word->places & PLACE_PROGRESS) != 0);
	SRF_RETURN_NEXT(call, listing_row(call, values));
}
