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

/*
 * Of what a share is, as in % of GDP and per 1,000 live births, is no part of
 * the unit: the bytes before that, or 0.
 */
static size_t
share_length(cell unit)
{
	static const char *const shares[] = {
		"% of ", "percent of ", "percentage of ", "per cent of "
	};
	static const char per[] = "per ";
	size_t		end = sizeof(per) - 1;

	for (size_t i = 0; i < sizeof(shares) / sizeof(shares[0]); i++)
		if (unit.length > strlen(shares[i]) &&
			strncasecmp(unit.text, shares[i], strlen(shares[i])) == 0)
			return strlen(shares[i]) - strlen(" of ");
	if (unit.length <= end || strncasecmp(unit.text, per, end) != 0 ||
		unit.text[end] != '1')
		return 0;
	while (end < unit.length && memchr("10,", unit.text[end], 3) != NULL)
		end++;
	return end < unit.length && unit.text[end] == ' ' ? end : 0;
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
	size_t		share = share_length(unit);

	if (found != NULL)
		return (cell) {found, strlen(found)};
	return share == 0 ? unit : (cell) {unit.text, share};
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
