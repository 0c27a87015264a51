/*
 * error_report.c
 *	  Core's errors as errors of the server.
 *
 * Core gives a code and a place.  Primary messages have the wording of the
 * server's own types; DETAIL and HINT are core's, so that the loader says the
 * same.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "support/compat.h"

#include "core/base/utf8.h"
#include "core/notation/error_text.h"

#include "support/goalpost.h"

/* At most so many bytes of a literal are repeated in a message. */
#define EXCERPT_MAX 120

/*
 * The start of a literal, safe to print: cut between two characters, with a
 * question mark for what is invalid or invisible, since a message may end up
 * on a terminal.
 */
char *
literal_excerpt(span literal)
{
	char		buf[EXCERPT_MAX + sizeof("...")];
	size_t		length = 0;
	size_t		at = 0;

	while (at < literal.length)
	{
		uint32_t	c;
		size_t		size = utf8_decode(literal.data + at,
									   literal.length - at, &c);

		if (length + Max(size, 1) > EXCERPT_MAX)
			break;
		if (size == 0 || utf8_invisible(c))
			buf[length++] = '?';
		else
		{
			memcpy(buf + length, literal.data + at, size);
			length += size;
		}
		at += Max(size, 1);
	}
	snprintf(buf + length, sizeof(buf) - length, "%s",
			 at < literal.length ? "..." : "");
	return message_of_utf8(buf);
}

/* The primary message and SQLSTATE, as the server's own types have them. */
static char *
literal_message(error_code code, const char *type, const char *excerpt,
				int *sqlstate)
{
	switch (error_classify(code))
	{
		case ERROR_CLASS_RANGE:
			*sqlstate = ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE;
			return psprintf("value \"%s\" is out of range for type %s",
							excerpt, type);
		case ERROR_CLASS_DATE:
			*sqlstate = ERRCODE_DATETIME_FIELD_OVERFLOW;
			return psprintf("date/time field value out of range: \"%s\"",
							excerpt);
		case ERROR_CLASS_SYNTAX:
		case ERROR_CLASS_BINARY:
			break;
	}
	*sqlstate = ERRCODE_INVALID_TEXT_REPRESENTATION;
	return psprintf("invalid input syntax for type %s: \"%s\"",
					type, excerpt);
}

/*
 * Report a literal that core refused, as a soft error where the server has
 * those; an input function returns what this returns.
 */
Datum
report_literal(Node *context, const char *type, span literal,
			   const parse_error *error)
{
	char		detail[ERROR_TEXT_SIZE];
	char		hint[ERROR_TEXT_SIZE];
	char	   *message;
	int			sqlstate;

	message = literal_message(error->code, type, literal_excerpt(literal),
							  &sqlstate);
	error_detail(error, literal.data, literal.length, detail);
	error_hint(error, literal.data, literal.length, hint);
	ereturn(context, (Datum) 0,
			(errcode(sqlstate),
			 errmsg_internal("%s", message),
			 errdetail_internal("%s", message_of_utf8(detail)),
			 hint[0] != '\0' ? errhint("%s", message_of_utf8(hint)) : 0));
}

/* Report bytes from a client that are not a value of the type. */
void
report_received(const char *type, error_code code)
{
	if (code == ERROR_STORED_VERSION)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
				 errmsg("unsupported version of binary format of type %s",
						type)));
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
			 errmsg("incorrect binary data format for type %s", type)));
}

/* Report a stored value that this version cannot have written. */
void
report_stored(const char *type, error_code code)
{
	if (code == ERROR_STORED_VERSION)
		ereport(ERROR,
				(errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
				 errmsg("stored value of type %s was written by a later version of goalpost",
						type)));
	ereport(ERROR,
			(errcode(ERRCODE_DATA_CORRUPTED),
			 errmsg("stored value of type %s is damaged", type)));
}
