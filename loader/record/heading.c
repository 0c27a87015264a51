/*
 * heading.c
 *	  The field of a heading, by the workspace's table column_alias.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "record/heading.h"

#include <string.h>

#include "base/buffer.h"
#include "record/word.h"

/* The field of a normalised heading. */
static field
look_up(const PGresult *aliases, const char *heading)
{
	for (int i = 0; i < PQntuples(aliases); i++)
		if (strcmp(PQgetvalue(aliases, i, 0), heading) == 0)
			return field_from_name(PQgetvalue(aliases, i, 1));
	return field_from_name(heading);
}

int
heading_year(cell text)
{
	static const char *const endings[] = {"", "年", "年度"};
	int			year = 0;

	text = cell_trim(text);
	if (text.length < 4)
		return 0;
	for (size_t i = 0; i < 4; i++)
	{
		if (text.text[i] < '0' || text.text[i] > '9')
			return 0;
		year = year * 10 + (text.text[i] - '0');
	}
	if (year < 1900 || year > 2100)
		return 0;
	for (size_t i = 0; i < sizeof(endings) / sizeof(endings[0]); i++)
		if (cell_equals((cell) {text.text + 4, text.length - 4}, endings[i]))
			return year;
	return 0;
}

/* Is it a field of numbers, whose heading can have a unit? */
static bool
takes_unit(field f)
{
	return f == FIELD_VALUE || f == FIELD_TARGET || f == FIELD_BASELINE ||
		f == FIELD_COMPLETION;
}

static bool
takes_year(field f)
{
	return f == FIELD_TARGET || f == FIELD_BASELINE;
}

/* Take the text in parentheses: a year, or a unit. */
static void
take_extra(field f, cell text, heading_extra *extra)
{
	extra->year = takes_year(f) ? heading_year(text) : 0;
	if (extra->year != 0 || text.length >= sizeof(extra->unit))
		return;
	memcpy(extra->unit, text.text, text.length);
	extra->unit[text.length] = '\0';
}

/* The field of a heading with a unit or a year in parentheses: 完成值(亿元). */
static field
look_up_in_parentheses(const PGresult *aliases, cell heading,
					   heading_extra *extra)
{
	static const char *const opening[] = {"(", "（"};
	static const char *const closing[] = {")", "）"};
	buffer		name = {0};
	field		f = FIELD_COUNT;

	heading = cell_trim(heading);
	for (size_t i = 0; i < 2 && f == FIELD_COUNT; i++)
	{
		size_t		size = strlen(opening[i]);
		size_t		end = strlen(closing[i]);
		const char *start = memmem(heading.text, heading.length,
								   opening[i], size);
		size_t		before;

		if (start == NULL || heading.length < end ||
			memcmp(heading.text + heading.length - end, closing[i], end) != 0)
			continue;
		before = (size_t) (start - heading.text);
		word_normalise(&name, (cell) {heading.text, before});
		f = look_up(aliases, buffer_string(&name));
		if (takes_unit(f))
			take_extra(f, (cell) {start + size,
					   heading.length - before - size - end}, extra);
		else
			f = FIELD_COUNT;
	}
	buffer_free(&name);
	return f;
}

/* The field of a heading with a year before or after it: 2025年目标值. */
static field
look_up_with_year(const PGresult *aliases, cell heading, heading_extra *extra)
{
	static const size_t sizes[] = {
		4, 4 + sizeof("年") - 1, 4 + sizeof("年度") - 1
	};
	buffer		name = {0};
	field		f = FIELD_COUNT;

	heading = cell_trim(heading);
	for (size_t i = 0; i < 6 && f == FIELD_COUNT; i++)
	{
		size_t		size = sizes[i / 2];
		bool		first = i % 2 == 0;
		cell		rest;

		if (heading.length <= size)
			continue;
		rest = (cell) {heading.text + (first ? size : 0),
		heading.length - size};
		extra->year = heading_year((cell) {
			first ? heading.text : heading.text + rest.length, size
		});
		word_normalise(&name, rest);
		if (extra->year != 0)
			f = look_up(aliases, buffer_string(&name));
		if (!takes_year(f))
			f = FIELD_COUNT;
	}
	if (f == FIELD_COUNT)
		extra->year = 0;
	buffer_free(&name);
	return f;
}

/* A Chinese heading may be broken anywhere to fit its column. */
static bool
join_lines(buffer *b, cell heading)
{
	for (size_t i = 0; i < heading.length; i++)
		if (heading.text[i] != '\n' && heading.text[i] != '\r')
			buffer_append(b, heading.text + i, 1);
	return b->length < heading.length;
}

/* The field of a heading as it is written. */
static field
look_up_as_is(const PGresult *aliases, cell heading, heading_extra *extra)
{
	buffer		name = {0};
	field		f;

	word_normalise(&name, heading);
	f = look_up(aliases, buffer_string(&name));
	buffer_free(&name);
	if (f == FIELD_COUNT)
		f = look_up_in_parentheses(aliases, heading, extra);
	return f != FIELD_COUNT ? f : look_up_with_year(aliases, heading, extra);
}

field
heading_field(const PGresult *aliases, cell heading, heading_extra *extra)
{
	buffer		joined = {0};
	field		f;

	extra->unit[0] = '\0';
	extra->year = 0;
	f = look_up_as_is(aliases, heading, extra);
	if (f == FIELD_COUNT && join_lines(&joined, heading))
		f = look_up_as_is(aliases,
						  (cell) {buffer_string(&joined), joined.length},
						  extra);
	buffer_free(&joined);
	return f;
}

#define TURNING_MAX 48			/* with the NULL at the end */

/* Is one of the words in the heading, or the heading itself? */
static bool
has_word(const char *heading, const char *const *words, bool whole)
{
	for (size_t i = 0; words[i] != NULL; i++)
		if (whole ? strcmp(heading, words[i]) == 0 :
			strstr(heading, words[i]) != NULL)
			return true;
	return false;
}

static bool
says_one_of(cell heading, const char *const *words)
{
	buffer		name = {0};
	bool		found;

	word_normalise(&name, heading);
	found = has_word(buffer_string(&name), words, false);
	buffer_free(&name);
	return found;
}

/* What a heading with the word says, or one that is the word; in this order. */
static const struct
{
	heading_hint hint;
	bool		whole;
	const char *words[TURNING_MAX];
}			hints[] = {
	{HINT_NONE, false, {"note", "comment", "source", "description",
			"definition", "remark", "说明", "备注", "来源", "依据",
	"定义"}},
	{HINT_SCALE, false, {"multiplier", "unit_scale", "scale_factor",
	"scaling", "单位倍数", "倍率"}},
	{HINT_POWER, false, {"unit_mult", "power_of_ten", "power_of_10"}},
	{HINT_TURNS, false, {"baseline", "base_line", "base_value", "base_year",
			"direction", "polarity", "ascending", "descending", "higher_is",
			"lower_is", "is_better", "is_good", "aggregat", "cumulative",
			"inverse", "inverted", "reverse", "comparator", "desired_trend",
			"expected_trend", "starting_value", "start_value", "initial_value",
			"reference_value", "基期", "基数", "基线", "基准", "基础值", "起始值",
			"初始值", "期初值", "方向", "极性", "正向", "逆向", "反向", "负向", "比较符",
	"汇总方式", "累计方式", "是否累计"}},
	{HINT_NUMBER, true, {"base", "start", "starting", "starting_point",
	"initial", "reference_level", "起始", "初始", "期初", "期初数"}},
	{HINT_FACTOR, true, {"scale", "factor"}}
};

heading_hint
heading_hint_of(cell heading)
{
	buffer		word = {0};
	heading_hint hint = HINT_NONE;
	bool		found = false;

	word_normalise(&word, heading);
	for (size_t i = 0; !found && i < sizeof(hints) / sizeof(hints[0]); i++)
	{
		found = has_word(buffer_string(&word), hints[i].words, hints[i].whole);
		if (found)
			hint = hints[i].hint;
	}
	buffer_free(&word);
	return hint;
}

bool
heading_is_running(cell heading)
{
	static const char *const words[] = {
		"累计", "cumulative", "running_total", "to_date", "ytd", NULL
	};

	return says_one_of(heading, words);
}

bool
heading_looks_like_figures(cell heading)
{
	static const char *const words[] = {
		"累计", "完成", "达成", "实际", "实绩", "本月", "actual", "achieve",
		"completion", "completed", "to_date", "ytd", NULL
	};
	static const char *const rates[] = {"完成率", "完成百分比", NULL};
	/* 完成时限 is the day by which a target is due. */
	static const char *const others[] = {
		"时限", "时间", "期限", "年限", "日期", "标准", "要求", "措施", "单位",
		"部门", "责任", "计划", "预计", "预期", "目标", "说明", "备注", "来源",
		"依据", "completion_date", "contractual", "planned", "expected", "target", "note",
		"comment", "remark", "source", NULL
	};

	return says_one_of(heading, rates) ||
		(says_one_of(heading, words) && !says_one_of(heading, others) &&
		 heading_hint_of(heading) != HINT_TURNS);
}

bool
heading_is_row_number(cell heading)
{
	static const char *const words[] = {
		"#", "no", "no.", "nr", "nr.", "number", "row", "row_no", "row_number",
		"line", "s/n", "sn", "sr_no", "sr._no.", "serial", "serial_no",
		"serial_number", "序号", "行号", "项次", NULL
	};
	buffer		name = {0};
	bool		found = false;

	word_normalise(&name, heading);
	for (size_t i = 0; words[i] != NULL; i++)
		found = found || strcmp(buffer_string(&name), words[i]) == 0;
	buffer_free(&name);
	return found;
}
