/*
 * aggregate_state.h
 *	  States of aggregates as types: what their input and output share.
 *
 * A state is core's stored form in a varlena.  Its text is the bytes in
 * hexadecimal: exact, and read by the same check as bytes from a client.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef GOALPOST_AGGREGATE_STATE_H
#define GOALPOST_AGGREGATE_STATE_H

#include "support/goalpost.h"

/* Are these bytes a state of the type? */
typedef error_code (*state_check) (const uint8_t *bytes, size_t size);

extern Datum state_in(FunctionCallInfo fcinfo, const char *type,
					  state_check check);
extern Datum state_out(FunctionCallInfo fcinfo);
extern Datum state_recv(FunctionCallInfo fcinfo, const char *type,
						state_check check);
extern Datum state_send(FunctionCallInfo fcinfo);

/* The text form of bytes, and the bytes of a text form; false if it is none. */
extern char *state_text(const uint8_t *bytes, size_t size);
extern bool state_text_bytes(const char *text_form, uint8_t *bytes, size_t max,
							 size_t *size);

/* Refuse a text form; an input function returns what this returns. */
extern Datum report_state(Node *context, const char *type);

/* The stored bytes of a state given as an argument. */
extern const uint8_t *state_bytes(Datum datum, size_t *size);

/* A state of these bytes. */
extern Datum state_of_bytes(const uint8_t *bytes, size_t size);

#endif							/* GOALPOST_AGGREGATE_STATE_H */
