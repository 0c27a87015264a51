/*
 * encoding.c
 *	  Conversion between the server's encoding and UTF-8, which core reads.
 *
 * Values are converted strictly: a character that the other encoding lacks is
 * an error of SQLSTATE 22P05, never a question mark in somebody's data.  Only
 * message texts are converted leniently, since a message about an error must
 * not fail with another one.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "support/compat.h"

#include "catalog/namespace.h"
#include "lib/stringinfo.h"
#include "mb/pg_wchar.h"
#include "utils/builtins.h"

#include "support/goalpost.h"

/* A NUL-terminated string of the server as UTF-8. */
span
utf8_of_cstring(const char *string)
{
	span		result;

	result.length = strlen(string);
	result.data = pg_server_to_any(string, (int) result.length, PG_UTF8);
	if (result.data != string)
		result.length = strlen(result.data);
	return result;
}

/* The bytes of a character, as the server's own messages show them. */
static char *
byte_sequence(const char *character, int length)
{
	StringInfoData result;
	int			i;

	initStringInfo(&result);
	for (i = 0; i < length; i++)
		appendStringInfo(&result, "%s0x%02x", i > 0 ? " " : "",
						 (unsigned char) character[i]);
	return result.data;
}

/* Refuse the character at which a conversion to UTF-8 stopped; false. */
static bool
report_untranslatable(Node *context, const char *rest)
{
	int			length = pg_encoding_mblen(GetDatabaseEncoding(), rest);

	ereturn(context, false,
			(errcode(ERRCODE_UNTRANSLATABLE_CHARACTER),
			 errmsg("character with byte sequence %s in encoding \"%s\" has no equivalent in encoding \"%s\"",
					byte_sequence(rest, Min(length, (int) strlen(rest))),
					GetDatabaseEncodingName(),
					pg_encoding_to_char(PG_UTF8))));
}

/*
 * The literal that an input function was given, as UTF-8.  A character that
 * UTF-8 does not have is a soft error where the server has those, which
 * pg_server_to_any() cannot report; the result is false then.
 */
bool
utf8_of_literal(const char *string, Node *context, span *literal)
{
	int			encoding = GetDatabaseEncoding();
	int			length = (int) strlen(string);
	Size		size = (Size) length * MAX_CONVERSION_GROWTH + 1;
	Oid			proc;
	char	   *utf8;
	int			done;

	literal->data = string;
	literal->length = length;
	/* Core checks each byte that it reads. */
	if (encoding == PG_UTF8 || encoding == PG_SQL_ASCII)
		return true;
	proc = FindDefaultConversionProc(encoding, PG_UTF8);
	if (!OidIsValid(proc))
	{
		*literal = utf8_of_cstring(string);
		return true;
	}
	utf8 = palloc(size);
	done = pg_do_encoding_conversion_buf(proc, encoding, PG_UTF8,
										 (unsigned char *) pstrdup(string),
										 length, (unsigned char *) utf8,
										 (int) size, true);
	if (done < length)
		return report_untranslatable(context, string + done);
	literal->data = utf8;
	literal->length = strlen(utf8);
	return true;
}

/* A text value as UTF-8; it is not copied if nothing has to be converted. */
span
utf8_of_text(const text *t)
{
	const char *data = VARDATA_ANY(t);
	span		result;

	result.length = VARSIZE_ANY_EXHDR(t);
	result.data = pg_server_to_any(data, (int) result.length, PG_UTF8);
	if (result.data != data)
		result.length = strlen(result.data);
	return result;
}

/* A palloc'd string in the server's encoding. */
char *
cstring_of_utf8(const char *utf8)
{
	char	   *result;

	/* Core writes well-formed UTF-8 only: no need to verify it again. */
	if (GetDatabaseEncoding() == PG_UTF8)
		return pstrdup(utf8);
	result = pg_any_to_server(utf8, (int) strlen(utf8), PG_UTF8);
	return result == utf8 ? pstrdup(utf8) : result;
}

/* A text value in the server's encoding. */
text *
text_of_utf8(const char *utf8)
{
	if (GetDatabaseEncoding() == PG_UTF8)
		return cstring_to_text(utf8);
	return cstring_to_text(cstring_of_utf8(utf8));
}

/*
 * A message text in the server's encoding, with a question mark for each
 * character that the encoding lacks.
 */
char *
message_of_utf8(const char *utf8)
{
	int			encoding = GetDatabaseEncoding();
	int			left = (int) strlen(utf8);
	int			size = left * MAX_CONVERSION_GROWTH + 1;
	unsigned char *source = (unsigned char *) pstrdup(utf8);
	StringInfoData result;
	char	   *piece;
	Oid			proc;

	if (encoding == PG_UTF8 || encoding == PG_SQL_ASCII)
		return (char *) source;
	proc = FindDefaultConversionProc(PG_UTF8, encoding);
	initStringInfo(&result);
	piece = palloc(size);
	while (OidIsValid(proc) && left > 0)
	{
		int			done;

		piece[0] = '\0';
		done = pg_do_encoding_conversion_buf(proc, PG_UTF8, encoding,
											 source, left,
											 (unsigned char *) piece, size,
											 true);
		appendStringInfoString(&result, piece);
		if (done < left)
		{
			appendStringInfoChar(&result, '?');
			done += Min(pg_utf_mblen(source + done), left - done);
		}
		source += done;
		left -= done;
	}
	return result.data;
}
