/*
 * note.c
 *	  What is told of a whole file, gathered while its records are read.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "record/note.h"

#include <string.h>

#include "base/message.h"

static bool
is_known(const unit *u)
{
	return u->over.number != UNIT_WORD &&
		(!u->is_rate || u->under.number != UNIT_WORD);
}

void
note_unit(notes *n, const unit *u)
{
	char		text[UNIT_TEXT_SIZE];

	if (is_known(u))
		return;
	unit_print(u, text);
	for (int i = 0; i < n->unit_count; i++)
		if (strcmp(n->units[i].text, text) == 0)
		{
			n->units[i].rows++;
			return;
		}
	if (n->unit_count == NOTE_UNITS_MAX)
	{
		n->other_rows++;
		return;
	}
	memcpy(n->units[n->unit_count].text, text, sizeof(text));
	n->units[n->unit_count++].rows = 1;
}

void
note_footnote(notes *n, cell text)
{
	if (n->footnote_count < NOTE_FOOTNOTES_MAX)
		text_quoted(n->footnotes[n->footnote_count], text.text, text.length);
	n->footnote_count++;
}

/* Word the footnotes in one line. */
static void
word_footnotes(const notes *n, buffer *lines)
{
	int64_t		others = n->footnote_count - NOTE_FOOTNOTES_MAX;
	buffer		shown = {0};

	for (int i = 0; i < n->footnote_count && i < NOTE_FOOTNOTES_MAX; i++)
		buffer_format(&shown, "%s%s", i == 0 ? "" : ", ", n->footnotes[i]);
	if (others > 0)
		message_text_count(&shown, ", and %lld other", ", and %lld others",
						   others, (long long) others);
	if (n->footnote_count > 0)
	{
		message_text(lines, "footnotes are not read: %s",
					 buffer_string(&shown));
		buffer_text(lines, "\n");
	}
	buffer_free(&shown);
}

void
note_day(notes *n, int32_t day)
{
	if (n->day_count == 0)
		n->day_count = 1;
	else if (n->day != day)
		n->day_count = 2;
	n->day = day;
}

void
notes_word(const notes *n, buffer *lines)
{
	buffer		units = {0};

	for (int i = 0; i < n->unit_count; i++)
		message_text_count(&units, "%s%s (%lld row)", "%s%s (%lld rows)",
						   n->units[i].rows, i == 0 ? "" : ", ",
						   n->units[i].text, (long long) n->units[i].rows);
	if (n->other_rows > 0)
		message_text_count(&units, ", and others (%lld row)",
						   ", and others (%lld rows)", n->other_rows,
						   (long long) n->other_rows);
	if (n->unit_count > 0)
	{
		message_text(lines, "units not known, taken as counting words: %s",
					 buffer_string(&units));
		buffer_text(lines, "\n");
	}
	if (n->untargeted > 0)
	{
		message_text_count(lines, "%lld row has a baseline or a direction, but no target: those are not kept",
						   "%lld rows have a baseline or a direction, but no target: those are not kept",
						   n->untargeted, (long long) n->untargeted);
		buffer_text(lines, "\n");
	}
	if (n->uncertain > 0)
	{
		message_text_count(lines, "%lld target is not certain: compare it with the text of the plan",
						   "%lld targets are not certain: compare them with the text of the plan",
						   n->uncertain, (long long) n->uncertain);
		buffer_text(lines, "\n");
	}
	buffer_free(&units);
	word_footnotes(n, lines);
}
