/*
 * separator.c
 *	  The character between the cells of a text.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "file/separator.h"

#include <ctype.h>
#include <string.h>

#include "base/message.h"
#include <strings.h>

/* Those that are looked for. */
static const char candidates[] = {',', ';', '\t'};

#define CANDIDATES sizeof(candidates)

/* Lines with more separators than that are counted together. */
#define COUNT_MAX 255

/* How often the lines of a text have a separator. */
typedef struct tally
{
	int			per_line;		/* in most lines; 0 if it does not occur */
	int			lines;			/* with that number */
	size_t		start;			/* of the first two lines in a row with it */
} tally;

/* Where a line is read. */
typedef enum place
{
	CELL_START,
	IN_CELL,
	IN_QUOTES,
	AFTER_QUOTES
} place;

/* Can this character separate cells? */
static bool
can_separate(char c)
{
	return c == '\t' || (c != '"' && ispunct((unsigned char) c));
}

bool
separator_read(const char *text, char *separator)
{
	if (strcasecmp(text, "tab") == 0 || strcmp(text, "\\t") == 0)
		text = "\t";
	*separator = text[0];
	return strlen(text) == 1 && can_separate(text[0]);
}

void
separator_print(char separator, buffer *out)
{
	if (separator == '\t')
		message_text(out, "tabs");
	else if (separator == ';')
		message_text(out, "semicolons");
	else if (separator == ',')
		message_text(out, "commas");
	else
		buffer_format(out, "\"%c\"", separator);
}

/* The place after this character. */
static place
next_place(place p, char c, char separator)
{
	if (p == IN_QUOTES)
		return c == '"' ? AFTER_QUOTES : IN_QUOTES;
	if (c == separator || c == '\n' || c == '\r' || (c == ' ' && p == CELL_START))
		return CELL_START;
	return c == '"' && p != IN_CELL ? IN_QUOTES : IN_CELL;
}

/*
 * Count the separators of a line, and go to the next one.  An open line counts
 * too, as the text may be the start of a longer one.
 */
static int
count_in_line(const char *text, size_t length, char separator, size_t *at)
{
	int			separators = 0;
	place		p = CELL_START;

	while (*at < length)
	{
		char		c = text[(*at)++];

		p = next_place(p, c, separator);
		if (p != CELL_START || c == ' ')
			continue;
		if (c == separator)
			separators++;
		else
		{
			if (c == '\r' && *at < length && text[*at] == '\n')
				(*at)++;
			break;
		}
	}
	return separators < COUNT_MAX ? separators : COUNT_MAX;
}

/* Where do two lines in a row first have that many?  If never, at the end. */
static size_t
find_start(const char *text, size_t length, char separator, int per_line)
{
	size_t		before = length;	/* start of the last line, if it has them */

	for (size_t at = 0; at < length;)
	{
		size_t		line = at;
		bool		has = count_in_line(text, length, separator, &at) == per_line;

		if (has && before < length)
			return before;
		before = has ? line : length;
	}
	return length;
}

static tally
count_lines(const char *text, size_t length, char separator)
{
	int			lines[COUNT_MAX + 1] = {0};
	tally		most = {0, 0, 0};

	for (size_t at = 0; at < length;)
		lines[count_in_line(text, length, separator, &at)]++;
	for (int i = 1; i <= COUNT_MAX; i++)
		if (lines[i] > 0 && lines[i] >= most.lines)
			most = (tally) {i, lines[i], 0};
	most.start = find_start(text, length, separator, most.per_line);
	return most;
}

/*
 * Do the lines agree on the first sooner?  Lists and decimal commas stand in
 * the rows, but not in the header.  Titles may agree on a separator by chance,
 * but are few.
 */
static bool
is_sooner(tally a, tally b)
{
	return a.start < b.start && 2 * a.lines >= b.lines;
}

/*
 * Does the first do clearly better?  If as many lines agree on either, from the
 * same one on, one of them may stand in the cells of every line, but less often.
 */
static bool
is_better(tally a, tally b)
{
	if (is_sooner(a, b) != is_sooner(b, a))
		return is_sooner(a, b);
	if (a.lines != b.lines)
		return a.lines > b.lines;
	return a.per_line >= 2 * b.per_line;
}

bool
separator_guess(const char *text, size_t length, char *separator)
{
	tally		tallies[CANDIDATES];
	size_t		best = 0;

	for (size_t i = 0; i < CANDIDATES; i++)
	{
		tallies[i] = count_lines(text, length, candidates[i]);
		if (!is_better(tallies[best], tallies[i]))
			best = i;
	}
	*separator = candidates[best];
	for (size_t i = 0; i < CANDIDATES; i++)
		if (i != best && tallies[i].lines > 0 &&
			!is_better(tallies[best], tallies[i]))
			return false;
	if (tallies[best].lines == 0)
		*separator = ',';
	return true;
}

bool
separator_occurs(const char *text, size_t length, char separator)
{
	return count_lines(text, length, separator).lines > 0;
}

bool
separator_line(const char *text, size_t length, char *separator,
			   size_t *size)
{
	static const char order[] = "sep=";
	size_t		end = 0;
	size_t		from = length > 0 && text[0] == '"' ? 1 : 0;
	size_t		to;

	while (end < length && text[end] != '\n' && text[end] != '\r')
		end++;
	to = from == 1 && text[end - 1] == '"' ? end - 1 : end;
	if (to != from + sizeof(order) || !can_separate(text[to - 1]) ||
		strncasecmp(text + from, order, sizeof(order) - 1) != 0)
		return false;
	*separator = text[to - 1];
	*size = end;
	if (*size < length && text[*size] == '\r')
		(*size)++;
	if (*size < length && text[*size] == '\n')
		(*size)++;
	return true;
}
