/*
 * state.c
 *	  States of aggregates as types: what their input and output share.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "compat.h"

#include "libpq/pqformat.h"
#include "utils/builtins.h"

#include "state.h"

/* Read the text form: an even number of hexadecimal digits. */
Datum
state_in(FunctionCallInfo fcinfo, const char *type, state_check check)
{
	char	   *text_form = PG_GETARG_CSTRING(0);
	size_t		length = strlen(text_form);
	uint8_t    *bytes = palloc(length / 2 + 1);
	size_t		size = length / 2;

	if (length % 2 != 0 ||
		strspn(text_form, "0123456789abcdef") != length ||
		hex_decode(text_form, length, (char *) bytes) != size ||
		check(bytes, size) != ERROR_NONE)
		ereturn(fcinfo->context, (Datum) 0,
				(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
				 errmsg("invalid input syntax for type %s", type),
				 errdetail("It is the state of an aggregate and not written by hand.")));
	return state_of_bytes(bytes, size);
}

/* Print the bytes in hexadecimal. */
Datum
state_out(FunctionCallInfo fcinfo)
{
	size_t		size;
	const uint8_t *bytes = state_bytes(PG_GETARG_DATUM(0), &size);
	char	   *result = palloc(2 * size + 1);

	result[hex_encode((const char *) bytes, size, result)] = '\0';
	PG_RETURN_CSTRING(result);
}

/* Read what state_send() wrote, or anything else. */
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
