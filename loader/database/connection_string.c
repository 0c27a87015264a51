/*
 * connection_string.c
 *	  Refuses passwords in connection options.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "database/connection_string.h"

#include <ctype.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/fatal.h"
#include "base/message.h"

/* Decode %XX as libpq does: it may hide a keyword or a colon. */
static void
decode_percent(buffer *out, const char *text)
{
	while (*text != '\0')
	{
		char		c = *text;

		if (c == '%' && isxdigit((unsigned char) text[1]) &&
			isxdigit((unsigned char) text[2]) && strncmp(text, "%00", 3) != 0)
		{
			char		digits[3] = {text[1], text[2], '\0'};

			c = (char) strtol(digits, NULL, 16);
			text += 2;
		}
		text++;
		buffer_append(out, &c, 1);
	}
}

/* password = or sslpassword = */
static bool
names_password(const char *text)
{
	static const char name[] = "password";

	while ((text = strcasestr(text, name)) != NULL)
	{
		text += sizeof(name) - 1;
		while (isspace((unsigned char) *text))
			text++;
		if (*text == '=')
			return true;
	}
	return false;
}

/* Is every colon in these hosts followed by a port? */
static bool
has_ports_only(const char *hosts)
{
	bool		in_address = false;

	for (; *hosts != '\0' && *hosts != '/' && *hosts != '?'; hosts++)
	{
		const char *after = hosts + 1 + strspn(hosts + 1, "0123456789");

		if (*hosts == '[' || *hosts == ']')
			in_address = *hosts == '[';	/* an IPv6 address */
		if (*hosts == ':' && !in_address && *after != '\0' &&
			strchr("/?,", *after) == NULL)
			return false;
	}
	return true;
}

/*
 * Is there a password between the user's name and @, or instead of a port?  A
 * password may contain an unencoded /, so the @ may also follow that.
 */
static bool
has_user_password(const char *text)
{
	const char *scheme = strstr(text, "://");
	const char *start = scheme == NULL ? text : scheme + 3;
	const char *at = memrchr(start, '@', strcspn(start, "?"));

	/* In keyword = value strings both characters are harmless. */
	if (scheme == NULL && strchr(text, '=') != NULL)
		return false;
	if (at != NULL && memchr(start, ':', (size_t) (at - start)) != NULL)
		return true;
	return scheme != NULL && !has_ports_only(at == NULL ? start : at + 1);
}

static bool
has_password(const char *text)
{
	buffer		decoded = {0};
	bool		found;

	decode_percent(&decoded, text);
	found = names_password(buffer_string(&decoded)) ||
		has_user_password(buffer_string(&decoded));
	buffer_free(&decoded);
	return found;
}

static exit_status
refuse_password(void)
{
	message_error("do not pass a password on the command line");
	message_hint("Other users of the machine can read it there. Use a password file or a service.");
	return EXIT_USAGE;
}

/* libpq's message repeats what it cannot parse, perhaps a password. */
static exit_status
refuse_unreadable(const char *text, const char *why)
{
	if (strpbrk(text, ":@") == NULL && strcasestr(text, "pass") == NULL)
		message_error("%s", why);
	else
		message_error("invalid connection string");
	message_hint("Write \"host=... port=... dbname=... user=...\" or \"postgresql://user@host:port/dbname\".");
	return EXIT_USAGE;
}

/* Parse it as libpq does. */
static exit_status
check_database(const char *text)
{
	PQconninfoOption *parsed;
	exit_status status = EXIT_DONE;
	char	   *why = NULL;

	/* Anything else is the name of a database. */
	if (strchr(text, '=') == NULL && strstr(text, "://") == NULL)
		return EXIT_DONE;
	parsed = PQconninfoParse(text, &why);
	if (parsed == NULL)
	{
		if (why == NULL)
			fatal("out of memory");
		status = refuse_unreadable(text, why);
		PQfreemem(why);
	}
	for (PQconninfoOption *i = parsed; i != NULL && i->keyword != NULL; i++)
		if (i->val != NULL && strstr(i->keyword, "password") != NULL)
			status = refuse_password();
	PQconninfoFree(parsed);
	return status;
}

exit_status
connection_string_check(const connection_options *o)
{
	const char *texts[] = {o->host, o->port, o->user, o->database};

	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
		if (texts[i] != NULL && has_password(texts[i]))
			return refuse_password();
	return o->database == NULL ? EXIT_DONE : check_database(o->database);
}

exit_status
connection_arguments_check(int count, char **arguments)
{
	for (int i = 0; i < count; i++)
	{
		bool		is_uri = strstr(arguments[i], "://") != NULL;

		/* a:b@c is the name of a file here. */
		if (is_uri ? has_password(arguments[i]) : names_password(arguments[i]))
			return refuse_password();
	}
	return EXIT_DONE;
}
