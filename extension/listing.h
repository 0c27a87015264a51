/*
 * listing.h
 *	  What functions that list a table of core have in common.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_LISTING_H
#define GOALPOST_LISTING_H

#include "funcapi.h"

extern FuncCallContext *listing_call(FunctionCallInfo fcinfo);
extern Datum listing_row(FuncCallContext *call, Datum *values);

#endif							/* GOALPOST_LISTING_H */
