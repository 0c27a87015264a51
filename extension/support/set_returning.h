/*
 * set_returning.h
 *	  Common parts of the functions that list a table of core.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_SET_RETURNING_H
#define GOALPOST_SET_RETURNING_H

#include "funcapi.h"

extern FuncCallContext *listing_call(FunctionCallInfo fcinfo);
extern Datum listing_row(FuncCallContext *call, Datum *values);

#endif							/* GOALPOST_SET_RETURNING_H */
