/*
 * aggregate_state.c
 *	  States of aggregates as types: what their input and output share.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "support/compat.h"

#include "libpq/pqformat.h"
#include "utils/builtins.h"

#include "support/aggregate_state.h"

/* No state is larger: core's have a few kilobytes at most. */
#define STATE_MAX 65536

/* The bytes in hexadecimal. */
char *
state_text(const uint8_t *bytes, size_t size)
{
	char	   *result = palloc(2 * size + 1);

	result[hex_encode((const char *) bytes, size, result)] = '\0';
	return result;
}

/* Read an even number of hexadecimal digits, for at most max bytes. */
bool
state_text_bytes(const char *text_form, uint8_t *bytes, size_t max,
				 size_t *size)
{
	size_t		length = strlen(text_form);

	if (length % 2 != 0 || length / 2 > max ||
		strspn(text_form, "0123456789abcdef") != length)
		return false;
	*size = hex_decode(text_form, length, (char *) bytes);
	return true;
}

/* Refuse a text form; an input function returns what this returns. */
Datum
report_state(Node *context, const char *type)
{
	ereturn(context, (Datum) 0,
			(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
			 errmsg("invalid input syntax for type %s", type),
			 errdetail("It is the state of an aggregate and is not meant to be written by hand.")));
}

/* Read the text form of a state that is stored as core's bytes. */
Datum
state_in(FunctionCallInfo fcinfo, const char *type, state_check check)
{
	uint8_t    *bytes = palloc(STATE_MAX);
	size_t		size;

	if (!state_text_bytes(PG_GETARG_CSTRING(0), bytes, STATE_MAX, &size) ||
		check(bytes, size) != ERROR_NONE)
		return report_state(fcinfo->context, type);
	return state_of_bytes(bytes, size);
}

/* Print a state. */
Datum
state_out(FunctionCallInfo fcinfo)
{
	size_t		size;
	const uint8_t *bytes = state_bytes(PG_GETARG_DATUM(0), &size);

	PG_RETURN_CSTRING(state_text(bytes, size));
}

/* Read what state_send() wrote; the bytes are untrusted, and checked. */
Datum
state_recv(FunctionCallInfo fcinfo, const char *type, state_check check)
{
	StringInfo	message = (StringInfo) PG_GETARG_POINTER(0);
	int			size = message->len - message->cursor;
	const char *bytes = pq_getmsgbytes(message, size);
	error_code	code = check((const uint8_t *) bytes, size);

	if (code != ERROR_NONE)
		report_received(type, code);
	return state_of_bytes((const uint8_t *) bytes, size);
}

/* Write the stored form, versioned and little-endian on every machine. */
Datum
state_send(FunctionCallInfo fcinfo)
{
	size_t		size;
	const uint8_t *bytes = state_bytes(PG_GETARG_DATUM(0), &size);
	StringInfoData message;

	pq_begintypsend(&message);
	pq_sendbytes(&message, (const char *) bytes, (int) size);
	PG_RETURN_BYTEA_P(pq_endtypsend(&message));
}

const uint8_t *
state_bytes(Datum datum, size_t *size)
{
	struct varlena *packed = PG_DETOAST_DATUM_PACKED(datum);

	*size = VARSIZE_ANY_EXHDR(packed);
	return (const uint8_t *) VARDATA_ANY(packed);
}

Datum
state_of_bytes(const uint8_t *bytes, size_t size)
{
	struct varlena *result = palloc(VARHDRSZ + size);

	SET_VARSIZE(result, VARHDRSZ + size);
	memcpy(VARDATA(result), bytes, size);
	return PointerGetDatum(result);
}
