/*
 * set_returning.c
 *	  Common parts of the functions that list a table of core.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "support/compat.h"

#include "support/set_returning.h"

/* The state of this call; the first call looks up the columns. */
FuncCallContext *
listing_call(FunctionCallInfo fcinfo)
{
	if (SRF_IS_FIRSTCALL())
	{
		FuncCallContext *call = SRF_FIRSTCALL_INIT();
		MemoryContext caller;
		TupleDesc	columns;

		caller = MemoryContextSwitchTo(call->multi_call_memory_ctx);
		if (get_call_result_type(fcinfo, NULL, &columns) != TYPEFUNC_COMPOSITE)
			elog(ERROR, "return type must be a row type");
		call->tuple_desc = BlessTupleDesc(columns);
		MemoryContextSwitchTo(caller);
	}
	return SRF_PERCALL_SETUP();
}

/* A row without NULLs. */
Datum
listing_row(FuncCallContext *call, Datum *values)
{
	bool	   *nulls = palloc0(call->tuple_desc->natts * sizeof(bool));

	return HeapTupleGetDatum(heap_form_tuple(call->tuple_desc, values, nulls));
}
