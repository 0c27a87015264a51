/*
 * progress_type.c
 *	  The type progress: text and binary input and output.
 *
 * The binary format is the stored form, which core defines byte by byte, with
 * its version in front, so any server can load or refuse what another sends.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "support/compat.h"

#include "libpq/pqformat.h"

#include "core/notation/progress_read.h"
#include "core/storage/progress_store.h"
#include "core/storage/receive.h"

#include "support/goalpost.h"

SQL_FUNCTION(goalpost_progress_in);
SQL_FUNCTION(goalpost_progress_out);
SQL_FUNCTION(goalpost_progress_recv);
SQL_FUNCTION(goalpost_progress_send);

/* Read a literal in any form of the notation. */
Datum
goalpost_progress_in(PG_FUNCTION_ARGS)
{
	parse_error error;
	span		literal;
	progress	p;

	if (!utf8_of_literal(PG_GETARG_CSTRING(0), fcinfo->context, &literal))
		PG_RETURN_NULL();
	if (progress_parse(literal.data, literal.length, &p, &error) != ERROR_NONE)
		return report_literal(fcinfo->context, PROGRESS_TYPE, literal, &error);
	RETURN_PROGRESS(&p);
}

/* Print the canonical form. */
Datum
goalpost_progress_out(PG_FUNCTION_ARGS)
{
	char		buf[PROGRESS_TEXT_SIZE];
	progress	p;

	GET_PROGRESS(0, &p);
	progress_print(&p, buf);
	PG_RETURN_CSTRING(cstring_of_utf8(buf));
}

/*
 * Read what goalpost_progress_send() wrote.  The bytes come from a client and
 * may be anything: core unpacks them whole or refuses them, and the stored
 * value is packed anew from the unpacked one.
 */
Datum
goalpost_progress_recv(PG_FUNCTION_ARGS)
{
	StringInfo	message = (StringInfo) PG_GETARG_POINTER(0);
	int			size = message->len - message->cursor;
	const char *bytes = pq_getmsgbytes(message, size);
	error_code	code;
	progress	p;

	code = progress_receive((const uint8_t *) bytes, size, &p);
	if (code != ERROR_NONE)
		report_received(PROGRESS_TYPE, code);
	RETURN_PROGRESS(&p);
}

/* Write the stored form, versioned and little-endian on every machine. */
Datum
goalpost_progress_send(PG_FUNCTION_ARGS)
{
	uint8_t		bytes[PROGRESS_STORED_MAX];
	StringInfoData message;
	progress	p;

	GET_PROGRESS(0, &p);
	pq_begintypsend(&message);
	pq_sendbytes(&message, (const char *) bytes,
				 (int) progress_store(&p, bytes));
	PG_RETURN_BYTEA_P(pq_endtypsend(&message));
}
