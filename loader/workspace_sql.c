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
#include "workspace.h"

/* Stands for the schema of the extension, as an identifier. */
static const char placeholder[] = "@extschema@";

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
workspace_expand(buffer *out, const workspace_file *file, const char *schema)
{
	const char *text = file->text;
	const char *found;

	while ((found = strstr(text, placeholder)) != NULL)
	{
		buffer_append(out, text, (size_t) (found - text));
		buffer_text(out, schema);
		text = found + sizeof(placeholder) - 1;
	}
	buffer_text(out, text);
}

void
workspace_fingerprint(const char *schema, char result[FINGERPRINT_SIZE])
{
	uint8_t		digest[SHA256_SIZE];
	sha256		h;

	sha256_begin(&h);
	for (const workspace_file *file = workspace_files; file->name != NULL; file++)
	{
		buffer		text = {0};

		if (file->version != 0)
			continue;
		workspace_expand(&text, file, schema);
		sha256_add(&h, buffer_string(&text), text.length);
		buffer_free(&text);
	}
	sha256_end(&h, digest);
	sha256_print(digest, result);
}

exit_status
workspace_print(const options *o)
{
	buffer		schema = {0};
	buffer		script = {0};
	char		fingerprint[FINGERPRINT_SIZE];
	exit_status status = workspace_quote_schema(&schema, o->extension_schema,
												EXIT_USAGE);

	if (status != EXIT_DONE)
		return status;
	workspace_fingerprint(schema.data, fingerprint);
	buffer_text(&script, "BEGIN;\nSET LOCAL search_path = '';\n");
	if (strcmp(o->extension_schema, "public") != 0)
		buffer_format(&script, "CREATE SCHEMA IF NOT EXISTS %s;\n",
					  schema.data);
	buffer_format(&script, "CREATE EXTENSION IF NOT EXISTS goalpost WITH SCHEMA %s;\n\n",
				  schema.data);
	for (const workspace_file *file = workspace_files; file->name != NULL; file++)
	{
		workspace_expand(&script, file, schema.data);
		buffer_text(&script, "\n");
	}
	buffer_format(&script, "INSERT INTO goalpost.workspace (version, fingerprint)\n"
				  "\tVALUES (%d, '%s');\nCOMMIT;\n", workspace_version,
				  fingerprint);
	fwrite(script.data, 1, script.length, stdout);
	buffer_free(&script);
	buffer_free(&schema);
	return EXIT_DONE;
}
