/*
 * workspace_sql.c
 *	  The SQL of the workspace, for one schema of the extension.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "workspace_sql.h"

#include <stdio.h>
#include <string.h>

#include "base/message.h"
#include "core/base/utf8.h"
#include "workspace.h"

/* The names by default, and what stands for them in the SQL. */
static const struct
{
	const char *name;
	const char *placeholder;
}			roles[ROLE_COUNT] = {
	[ROLE_READER] = {"goalpost_reader", "@reader@"},
	[ROLE_LOADER] = {"goalpost_loader", "@loader@"},
	[ROLE_ADMIN] = {"goalpost_admin", "@admin@"}
};

static const char schema_placeholder[] = "@extschema@";

exit_status
workspace_quote_schema(buffer *out, const char *name, exit_status status)
{
	buffer_clear(out);
	if (name[0] == '\0' || strpbrk(name, "\"$'\\") != NULL)
	{
		message_error("invalid name \"%s\" of a schema for the extension: it must not be empty or contain any of \"$'\\",
					  name);
		return status;
	}
	buffer_format(out, "\"%s\"", name);
	return EXIT_DONE;
}

void
workspace_name_roles(workspace_names *names, const options *o,
					 bool may_have_none)
{
	bool		none = o->no_roles;

	if (may_have_none && names->roles[ROLE_ADMIN][0] == '\0' &&
		o->roles[ROLE_READER] == NULL && o->roles[ROLE_LOADER] == NULL &&
		o->roles[ROLE_ADMIN] == NULL)
		none = true;
	for (int role = 0; role < ROLE_COUNT; role++)
	{
		char	   *name = names->roles[role];
		const char *wanted = o->roles[role];

		if (wanted == NULL && name[0] == '\0')
			wanted = roles[role].name;
		if (none)
			wanted = "";
		if (wanted != NULL)
			snprintf(name, sizeof(names->roles[role]), "%s", wanted);
	}
}

/*
 * A dollar sign or a line break is escaped too, since the literal must not be
 * able to end the body of a function or a comment; so is what cannot be seen.
 */
void
workspace_quote_role(buffer *out, const char *role)
{
	if (role[0] == '\0')
	{
		buffer_text(out, "NULL");
		return;
	}
	buffer_text(out, "E'");
	while (*role != '\0')
	{
		uint32_t	c = 0;
		size_t		size = utf8_decode(role, strlen(role), &c);
		bool		escaped = size == 0 || utf8_invisible(c) ||
			strchr("'\\$", *role) != NULL;

		for (size = size > 0 ? size : 1; size > 0; size--, role++)
			if (escaped)
				buffer_format(out, "\\x%02x", (unsigned char) *role);
			else
				buffer_append(out, role, 1);
	}
	buffer_text(out, "'");
}

/* Append what a placeholder at the start of the text stands for. */
static size_t
expand_one(buffer *out, const char *text, const workspace_names *names)
{
	size_t		length = strlen(schema_placeholder);

	if (strncmp(text, schema_placeholder, length) == 0)
	{
		buffer_text(out, buffer_string(&names->schema));
		return length;
	}
	for (int role = 0; role < ROLE_COUNT; role++)
	{
		length = strlen(roles[role].placeholder);
		if (strncmp(text, roles[role].placeholder, length) == 0)
		{
			workspace_quote_role(out, names->roles[role]);
			return length;
		}
	}
	buffer_append(out, text, 1);
	return 1;
}

void
workspace_expand(buffer *out, const workspace_file *file,
				 const workspace_names *names)
{
	const char *text = file->text;
	const char *found;

	while ((found = strchr(text, '@')) != NULL)
	{
		buffer_append(out, text, (size_t) (found - text));
		text = found + expand_one(out, found, names);
	}
	buffer_text(out, text);
}

void
workspace_fingerprint(const workspace_names *names,
					  char result[FINGERPRINT_SIZE])
{
	uint8_t		digest[SHA256_SIZE];
	sha256		h;

	sha256_begin(&h);
	for (const workspace_file *file = workspace_files; file->name != NULL; file++)
	{
		buffer		text = {0};

		if (file->version != 0)
			continue;
		workspace_expand(&text, file, names);
		sha256_add(&h, buffer_string(&text), text.length);
		buffer_free(&text);
	}
	sha256_end(&h, digest);
	sha256_print(digest, result);
}

/* Append the statement that enters the version, and the roles. */
static void
print_version(buffer *script, const workspace_names *names)
{
	char		fingerprint[FINGERPRINT_SIZE];

	workspace_fingerprint(names, fingerprint);
	buffer_format(script, "INSERT INTO goalpost.workspace (version, fingerprint,\n"
				  "\t\treader_role, loader_role, admin_role)\n"
				  "\tVALUES (%d, '%s'", workspace_version, fingerprint);
	for (int role = 0; role < ROLE_COUNT; role++)
	{
		buffer_text(script, ", ");
		workspace_quote_role(script, names->roles[role]);
	}
	buffer_text(script, ");\n");
}

exit_status
workspace_print(const options *o)
{
	workspace_names names = {0};
	buffer		script = {0};
	exit_status status = workspace_quote_schema(&names.schema,
												o->extension_schema,
												EXIT_USAGE);

	if (status != EXIT_DONE)
		return status;
	workspace_name_roles(&names, o, false);
	buffer_text(&script, "BEGIN;\nSET LOCAL search_path = '';\n"
				"SET LOCAL client_min_messages = warning;\n");
	if (strcmp(o->extension_schema, "public") != 0)
		buffer_format(&script, "CREATE SCHEMA IF NOT EXISTS %s;\n",
					  names.schema.data);
	buffer_format(&script, "CREATE EXTENSION IF NOT EXISTS goalpost WITH SCHEMA %s;\n\n",
				  names.schema.data);
	for (const workspace_file *file = workspace_files; file->name != NULL; file++)
	{
		workspace_expand(&script, file, &names);
		buffer_text(&script, "\n");
	}
	print_version(&script, &names);
	buffer_text(&script, "COMMIT;\n");
	fwrite(script.data, 1, script.length, stdout);
	buffer_free(&script);
	buffer_free(&names.schema);
	return EXIT_DONE;
}
