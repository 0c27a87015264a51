/*
 * translate.c
 *	  Messages in the user's language.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "base/translate.h"

#include <libintl.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>

#include "core/notation/error_text.h"

#define DOMAIN "goalpost"

void
translate_begin(void)
{
	const char *folder = getenv("GOALPOST_LOCALEDIR");

	/* Also the texts of libc and libpq become UTF-8. */
	setlocale(LC_CTYPE, "C.UTF-8");
	setlocale(LC_MESSAGES, "");
	bindtextdomain(DOMAIN, folder != NULL && folder[0] != '\0' ? folder :
				   GOALPOST_LOCALEDIR);
	bind_textdomain_codeset(DOMAIN, "UTF-8");
	error_text_set_translation(translate);
}

const char *
translate(const char *text)
{
	/* The translation of nothing is the heading of the catalogue. */
	return text[0] == '\0' ? text : dgettext(DOMAIN, text);
}

const char *
translate_count(const char *one, const char *many, int64_t count)
{
	return dngettext(DOMAIN, one, many, (unsigned long) count);
}

language
translate_language(void)
{
	/* translators: en, or zh if texts of the types shall be Chinese */
	const char *name = translate(N_("en"));

	return strcmp(name, "zh") == 0 ? LANGUAGE_CHINESE : LANGUAGE_ENGLISH;
}
