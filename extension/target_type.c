/*
 * target_type.c
 *	  The type target: text and binary input and output.
 *
 * The binary format is the stored form, which core defines byte by byte, with
 * its version in front, so any server can load or refuse what another sends.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "support/compat.h"

#include "libpq/pqformat.h"

#include "core/notation/target_read.h"
#include "core/storage/receive.h"
#include "core/storage/target_store.h"

#include "support/goalpost.h"

SQL_FUNCTION(goalpost_target_in);
SQL_FUNCTION(goalpost_target_out);
SQL_FUNCTION(goalpost_target_recv);
SQL_FUNCTION(goalpost_target_send);

/* Read a literal in any form of the notation. */
Datum
goalpost_target_in(PG_FUNCTION_ARGS)
{
	parse_error error;
	span		literal;
	target		t;

	if (!utf8_of_literal(PG_GETARG_CSTRING(0), fcinfo->context, &literal))
		PG_RETURN_NULL();
	if (target_parse(literal.data, literal.length, &t, &error) != ERROR_NONE)
		return report_literal(fcinfo->context, TARGET_TYPE, literal, &error);
	RETURN_TARGET(&t);
}

/* Print the canonical form. */
Datum
goalpost_target_out(PG_FUNCTION_ARGS)
{
	char		buf[TARGET_TEXT_SIZE];
	target		t;

	GET_TARGET(0, &t);
	target_print(&t, buf);
	PG_RETURN_CSTRING(cstring_of_utf8(buf));
}

/*
 * Read what goalpost_target_send() wrote.  The bytes come from a client and
 * may be anything: core unpacks them whole or refuses them, and the stored
 * value is packed anew from the unpacked one.
 */
Datum
goalpost_target_recv(PG_FUNCTION_ARGS)
{
	StringInfo	message = (StringInfo) PG_GETARG_POINTER(0);
	int			size = message->len - message->cursor;
	const char *bytes = pq_getmsgbytes(message, size);
	error_code	code;
	target		t;

	code = target_receive((const uint8_t *) bytes, size, &t);
	if (code != ERROR_NONE)
		report_received(TARGET_TYPE, code);
	RETURN_TARGET(&t);
}

/* Write the stored form, versioned and little-endian on every machine. */
Datum
goalpost_target_send(PG_FUNCTION_ARGS)
{
	uint8_t		bytes[TARGET_STORED_MAX];
	StringInfoData message;
	target		t;

	GET_TARGET(0, &t);
	pq_begintypsend(&message);
	pq_sendbytes(&message, (const char *) bytes,
				 (int) target_store(&t, bytes));
	PG_RETURN_BYTEA_P(pq_endtypsend(&message));
}
