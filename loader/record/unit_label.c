/*
 * unit_label.c
 *	  What a unit column says with a label, such as Percentage or Yes/No.
 *
 * Results frameworks name the kind of number there.  Core knows what is a unit
 * too, such as Percentage and Number; these are the labels that are not.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "record/unit_label.h"

#include <stddef.h>
#include <string.h>
#include <strings.h>

#include "base/buffer.h"
#include "record/word.h"

#define LABELS_MAX 24

/* Normalised labels, and the unit of each; that of Yes/No is done. */
static const struct
{
	const char *unit;
	const char *labels[LABELS_MAX];
}			labels[] = {
	{"%", {"(%)", "％", "percentage_(%)", "percent_(%)", "%_(percentage)",
	"百分比", "百分数", "百分率", "百分比(%)", "百分比（%）"}},
	{"pp", {"percentage_point", "percentage_points", "percent_points",
	"%_points", "pct_points"}},
	{"number", {"count", "counts", "number", "numbers", "no", "no.", "nos",
			"nos.", "num", "#", "numeric", "number_(#)", "#_(number)", "number_of",
	"absolute_number", "whole_number", "integer"}},
	{"个", {"数量", "个数", "数目", "总数", "计数"}},
	/* A family of its own each, which letters in either case must not split. */
	{"ratio", {"ratio"}},
	{"rate", {"rate"}},
	{"score", {"score"}},
	{"index", {"index"}},
	{"done", {"yes/no", "yes_/_no", "y/n", "yes_or_no", "boolean", "binary",
			"true/false", "yes/no_(boolean)", "是/否", "是否", "是或否", "有/无",
	"完成/未完成"}}
};

/* Words of a figure; the others only under the label Yes/No. */
static const struct
{
	const char *literal;
	bool		labelled;
	const char *words[LABELS_MAX];
}			answers[] = {
	{"done", false, {"yes", "是"}},
	{"0 % done", false, {"no", "否"}},
	{"done", true, {"y", "true", "t", "1", "有"}},
	{"0 % done", true, {"n", "false", "f", "0", "无"}}
};

/* Is the normalised word one of them? */
static bool
is_among(const char *word, const char *const *words)
{
	for (size_t i = 0; i < LABELS_MAX && words[i] != NULL; i++)
		if (strcmp(word, words[i]) == 0)
			return true;
	return false;
}

/* Of what a percentage is, is no part of the unit: the bytes before, or 0. */
static size_t
percent_length(cell unit)
{
	static const char *const shares[] = {
		"% of ", "percent of ", "percentage of ", "per cent of "
	};

	for (size_t i = 0; i < sizeof(shares) / sizeof(shares[0]); i++)
		if (unit.length > strlen(shares[i]) &&
			strncasecmp(unit.text, shares[i], strlen(shares[i])) == 0)
			return strlen(shares[i]) - strlen(" of ");
	return 0;
}

/* Skip what stands between groups of three digits. */
static size_t
group_separator(cell c)
{
	static const char *const separators[] = {
		",", " ", "\xc2\xa0", "\xe2\x80\xaf", "\xe2\x80\x89"
	};

	for (size_t i = 0; i < sizeof(separators) / sizeof(separators[0]); i++)
		if (c.length >= strlen(separators[i]) &&
			memcmp(c.text, separators[i], strlen(separators[i])) == 0)
			return strlen(separators[i]);
	return 0;
}

static cell
cell_from(cell c, size_t start)
{
	return (cell) {c.text + start, c.length - start};
}

/* Skip 1 with zeros, in groups or not, and count them. */
static size_t
power_length(cell c, int *zeros, bool *blanks)
{
	size_t		end = 1;
	size_t		gap;

	if (c.length == 0 || c.text[0] != '1')
		return 0;
	for (; end < c.length && c.text[end] == '0'; end++)
		(*zeros)++;
	while ((gap = group_separator(cell_from(c, end))) > 0 &&
		   end + gap + 3 <= c.length &&
		   memcmp(c.text + end + gap, "000", 3) == 0)
	{
		*blanks = *blanks || c.text[end] != ',';
		*zeros += 3;
		end += gap + 3;
	}
	return end;
}

/* The zeros of a word such as million, or 0. */
static int
scale_zeros(cell c)
{
	static const struct
	{
		const char *word;
		int			zeros;
	}			scales[] = {{"thousand", 3}, {"million", 6}, {"billion", 9}};

	for (size_t i = 0; i < sizeof(scales) / sizeof(scales[0]); i++)
		if (c.length >= strlen(scales[i].word) &&
			strncasecmp(c.text, scales[i].word, strlen(scales[i].word)) == 0)
			return scales[i].zeros;
	return 0;
}

/*
 * So is of what a rate is, as in per 1,000 live births.  The number is taken
 * whole, as in per 100 000 and per 100 thousand, or the unit is left as it is.
 */
static cell
rate_unit(cell unit)
{
	static const char *const rates[] = {
		NULL, "per 10", "per 100", "per 1,000", "per 10,000", "per 100,000",
		"per 1,000,000", "per 10,000,000", "per 100,000,000",
		"per 1,000,000,000"
	};
	static const char per[] = "per ";
	size_t		start = sizeof(per) - 1;
	int			zeros = 0;
	int			scale;
	bool		blanks = false;
	size_t		end;
	cell		rest;

	if (unit.length <= start || strncasecmp(unit.text, per, start) != 0)
		return unit;
	end = start + power_length(cell_from(unit, start), &zeros, &blanks);
	rest = cell_trim(cell_from(unit, end));
	scale = scale_zeros(rest);
	zeros += scale;
	if (end == start || zeros == 0 || zeros > 9 ||
		(rest.length > 0 && (rest.text == unit.text + end ||
							 (rest.text[0] >= '0' && rest.text[0] <= '9'))))
		return unit;
	if (scale == 0 && !blanks)
		return (cell) {unit.text, end};
	return (cell) {rates[zeros], strlen(rates[zeros])};
}

/* The unit of a label, or NULL. */
static const char *
find_label(cell unit)
{
	const char *found = NULL;
	buffer		word = {0};

	word_normalise(&word, unit);
	for (size_t i = 0; i < sizeof(labels) / sizeof(labels[0]); i++)
		if (is_among(buffer_string(&word), labels[i].labels))
			found = labels[i].unit;
	buffer_free(&word);
	return found;
}

bool
unit_label_is_done(cell unit)
{
	const char *found = find_label(unit);

	return found != NULL && strcmp(found, "done") == 0;
}

cell
unit_label_unit(cell unit)
{
	const char *found = find_label(unit);
	size_t		percent = percent_length(unit);

	if (found != NULL)
		return (cell) {found, strlen(found)};
	return percent > 0 ? (cell) {unit.text, percent} : rate_unit(unit);
}

const char *
yes_or_no(cell c, bool labelled)
{
	const char *found = NULL;
	buffer		word = {0};

	word_normalise(&word, c);
	for (size_t i = 0; i < sizeof(answers) / sizeof(answers[0]); i++)
		if ((labelled || !answers[i].labelled) &&
			is_among(buffer_string(&word), answers[i].words))
			found = answers[i].literal;
	buffer_free(&word);
	return found;
}
