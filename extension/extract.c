/*
 * extract.c
 *	  The targets in the text of a plan as rows: extract_targets().
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "support/compat.h"

#include "miscadmin.h"
#include "utils/builtins.h"

#include "core/extract/extract.h"

#include "support/goalpost.h"
#include "support/set_returning.h"

SQL_FUNCTION(goalpost_extract_targets);

enum extract_column
{
	COLUMN_INDICATOR,
	COLUMN_TARGET,
	COLUMN_SECTION,
	COLUMN_COMMITMENT,
	COLUMN_PHRASE,
	COLUMN_OFFSET,
	COLUMN_LINE,
	COLUMN_CERTAIN,
	COLUMN_COUNT
};

/* Bytes of text between two looks for a cancel, a few milliseconds */
#define STEP 10000

typedef struct extraction
{
	extractor	extractor;
	extract_find find;
} extraction;

/* The text is kept as long as the rows are asked for. */
static void
begin(FunctionCallInfo fcinfo, FuncCallContext *call)
{
	MemoryContext caller = MemoryContextSwitchTo(call->multi_call_memory_ctx);
	span		plan = utf8_of_text(PG_GETARG_TEXT_P_COPY(0));
	period		given = {NO_DAY, NO_DAY};
	bool		has_period = PG_NARGS() > 1;

	if (has_period)
		given = period_of_text(PG_GETARG_TEXT_PP(1));
	call->user_fctx = palloc(sizeof(extraction));
	extract_begin(&((extraction *) call->user_fctx)->extractor, plan.data,
				  plan.length, has_period ? &given : NULL);
	MemoryContextSwitchTo(caller);
}

/* Where nothing is found for long, a query can be cancelled all the same. */
static bool
next_find(extraction *x)
{
	for (;;)
	{
		CHECK_FOR_INTERRUPTS();
		extract_stop_at(&x->extractor, x->extractor.text.at + STEP);
		if (extract_next(&x->extractor, &x->find))
			return true;
		if (extract_is_done(&x->extractor))
			return false;
	}
}

/* plan [, period] */
Datum
goalpost_extract_targets(PG_FUNCTION_ARGS)
{
	bool		is_first = SRF_IS_FIRSTCALL();
	FuncCallContext *call = listing_call(fcinfo);
	Datum		values[COLUMN_COUNT];
	extraction *x;
	extract_find *f;

	if (is_first)
		begin(fcinfo, call);
	x = call->user_fctx;
	f = &x->find;
	if (!next_find(x))
		SRF_RETURN_DONE(call);

	values[COLUMN_INDICATOR] = PointerGetDatum(text_of_utf8(f->indicator));
	values[COLUMN_TARGET] = write_target(&f->value);
	values[COLUMN_SECTION] = PointerGetDatum(text_of_utf8(f->section));
	values[COLUMN_COMMITMENT] = CStringGetTextDatum(f->commitment);
	values[COLUMN_PHRASE] = PointerGetDatum(text_of_utf8(f->phrase));
	values[COLUMN_OFFSET] = Int32GetDatum((int32) f->offset);
	values[COLUMN_LINE] = Int32GetDatum((int32) f->line);
	values[COLUMN_CERTAIN] = BoolGetDatum(f->is_certain);
	SRF_RETURN_NEXT(call, listing_row(call, values));
}
