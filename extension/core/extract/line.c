/*
 * line.c
 *	  Whether a line of a plan goes on in the next one.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "extract/line.h"

#include <string.h>

#include "extract/wrap.h"

/* Of two wrapped lines, the first uses so much of the width of the second. */
#define WRAP_FILL_PERCENT 72

/* So much a full line may lack, after a full stop and within a sentence. */
#define FULL_SLACK 2
#define GOES_ON_SLACK 6

/* The lines of wrapped text differ no more than by this. */
#define WRAP_SLACK 5

/* A shorter line without a comma or a digit is a heading. */
#define HEADING_WIDTH 60

/* The bytes of the space at offset, 0 if there is none. */
static size_t
space_at(const char *text, size_t length, size_t offset)
{
	if (offset >= length)
		return 0;
	/* a new page begins with a form feed */
	if (text[offset] == ' ' || text[offset] == '\t' || text[offset] == '\r' ||
		text[offset] == '\f')
		return 1;
	return length - offset >= 3 && memcmp(text + offset, "　", 3) == 0 ? 3 : 0;
}

static size_t
after_spaces(const char *text, size_t length, size_t offset)
{
	size_t		size;

	while ((size = space_at(text, length, offset)) > 0)
		offset += size;
	return offset;
}

static size_t
take(const char *text, size_t length, size_t offset, const char *const *words)
{
	size_t		i;

	for (i = 0; words[i] != NULL; i++)
	{
		size_t		size = strlen(words[i]);

		if (length - offset >= size &&
			memcmp(text + offset, words[i], size) == 0)
			return size;
	}
	return 0;
}

/* Chinese numerals or digits, as 十二 and 3.2; circled ones stand alone. */
static size_t
take_number(const char *text, size_t length, size_t offset)
{
	static const char *const numerals[] = {
		"一", "二", "三", "四", "五", "六", "七", "八", "九", "十", NULL
	};
	size_t		at = offset;
	size_t		size;

	while ((size = take(text, length, at, numerals)) > 0)
		at += size;
	if (at > offset)
		return at - offset;
	while (at < length && at - offset < 8 &&
		   ((text[at] >= '0' && text[at] <= '9') ||
			(text[at] == '.' && at > offset && at + 1 < length &&
			 text[at + 1] >= '0' && text[at + 1] <= '9')))
		at++;
	/* 2028. ends a sentence */
	return at - offset > 3 && memchr(text + offset, '.', at - offset) == NULL ?
		0 : at - offset;
}

/* Is it 3.2 before a space and a capital letter or a Chinese character? */
static bool
numbers_heading(const char *text, size_t length, size_t from, size_t to)
{
	size_t		next = after_spaces(text, length, to);

	return memchr(text + from, '.', to - from) != NULL && next > to &&
		next < length && ((text[next] >= 'A' && text[next] <= 'Z') ||
						  (unsigned char) text[next] >= 0xE3);
}

/* The letter of (a), or the small Roman numeral of (iii). */
static size_t
take_letters(const char *text, size_t length, size_t offset)
{
	size_t		size = 0;

	while (offset + size < length && size < 5 &&
		   strchr("ivx", text[offset + size]) != NULL && text[offset + size] != '\0')
		size++;
	if (size == 0 && offset < length && text[offset] >= 'a' && text[offset] <= 'z')
		size = 1;
	return size;
}

/* KPI 2: and Objective 1.3 - name an item; the bytes of the name. */
static size_t
take_label(const char *text, size_t length, size_t offset)
{
	static const char *const names[] = {
		"KPI ", "Target ", "Goal ", "Objective ", "Priority ", "Indicator ", "Measure ",
		"Action ", "Commitment ", "Outcome ", "Output ", "Milestone ", "Performance Goal ",
		"Performance Measure ", "Strategic Objective ", "Strategic Goal ", "Key Result ", NULL
	};
	size_t		size = take(text, length, offset, names);
	size_t		at = offset + size;

	if (size == 0)
		return 0;
	while (at < length && at - offset - size < 8 &&
		   ((text[at] >= '0' && text[at] <= '9') || text[at] == '.' ||
			(text[at] >= 'a' && text[at] <= 'z' && text[at - 1] == '.')))
		at++;
	if (at == offset + size || at >= length)
		return 0;
	if (text[at] == ':')
		return at + 1 - offset;
	return length - at > 3 && memcmp(text + at, " - ", 3) == 0 ? at + 3 - offset : 0;
}

size_t
line_mark(const char *text, size_t length, size_t offset)
{
	static const char *const opening[] = {"（", "(", "[", "第", NULL};
	static const char *const closing[] = {
		"）", ")", "]", "、", "．", ".", "章", "节", "编", "部分", NULL
	};
	static const char *const bullets[] = {
		"——", "—", "•", "·", "●", "■", "◆", "▪", "○", "※", "★", "►", "–", "-",
		"*", "#", "①", "②", "③", "④", "⑤", "⑥", "⑦", "⑧", "⑨", "⑩", NULL
	};
	size_t		at = offset;
	size_t		size = take(text, length, at, bullets);

	if (size > 0)
	{
		while ((size = take(text, length, at, bullets)) > 0)
			at += size;
		return after_spaces(text, length, at) - offset;
	}
	size = take_label(text, length, offset);
	if (size > 0)
		return after_spaces(text, length, offset + size) - offset;
	at += take(text, length, at, opening);
	size = take_number(text, length, at);
	/* (iv) and a) */
	if (size == 0 && (at > offset || (at + 1 < length && text[at + 1] == ')')))
		size = take_letters(text, length, at);
	at += size;
	if (size == 0 || at >= length)
		return 0;
	size = take(text, length, at, closing);
	/* 3.2 Energy has no mark of its own, but 2.5 million is a value */
	if (size == 0 && numbers_heading(text, length, offset, at))
		return after_spaces(text, length, at) - offset;
	if (size == 0)
		return 0;
	at += size;
	if (text[at - 1] == '.' && at < length && text[at] >= '0' && text[at] <= '9')
		return 0;
	return after_spaces(text, length, at) - offset;
}

static size_t
line_end(const char *text, size_t length, size_t from)
{
	const char *end = from < length ?
		memchr(text + from, '\n', length - from) : NULL;

	return end != NULL ? (size_t) (end - text) : length;
}

/* Does the text before offset end in one of words? */
static bool
ends_in(const char *text, size_t from, size_t offset, const char *const *words)
{
	size_t		i;

	for (i = 0; words[i] != NULL; i++)
	{
		size_t		size = strlen(words[i]);

		if (offset - from >= size &&
			memcmp(text + offset - size, words[i], size) == 0)
			return true;
	}
	return false;
}

static bool
digit_or_point(char c)
{
	return (c >= '0' && c <= '9') || c == '.';
}

/* A year is whole: 2026-2030 goes on with no digits. */
static bool
ends_in_year(const char *text, size_t from, size_t end)
{
	size_t		at = end;

	while (at > from && text[at - 1] >= '0' && text[at - 1] <= '9')
		at--;
	return end - at == 4 && (memcmp(text + at, "20", 2) == 0 ||
							 memcmp(text + at, "19", 2) == 0);
}

/* The first line, if it is the name of a plan: 2026年工作计划, Plan 2026-2030. */
static bool
is_title(const char *text, size_t length, size_t from, size_t end)
{
	static const char *const names[] = {
		"计划", "规划", "总结", "纲要", "报告", "方案", "要点", "安排", "任务", "清单", "意见",
		"打算", NULL
	};
	static const char *const kinds[] = {
		"Plan ", "Strategy ", "Report ", "Programme ", "Program ", "Agenda ", "Framework ",
		"Roadmap ", "Targets ", "Goals ", NULL
	};
	size_t		at;

	if (after_spaces(text, length, 0) < from && text[after_spaces(text, length, 0)] != '\n')
		return false;
	if (ends_in(text, from, end, names))
		return true;
	for (at = from; ends_in_year(text, from, end) && at < end; at++)
		if (take(text, end, at, kinds) > 0)
			return true;
	return false;
}

/*
 * A break inside a number, or before its unit, is no end, whatever the width.  After a point it is
 * one only before a Chinese unit, since a sentence may end in a year.
 */
static bool
breaks_number(const char *text, size_t length, size_t from, size_t end,
			  size_t start)
{
	static const char *const units[] = {
		"万", "亿", "%", "％", "‰", "个", "家", "元", "亩", "公里", "公顷", "吨", "人", "户", "名",
		"项", "所", "座", "台", "套", "件", "处", "条", "平方", "立方", "千瓦", "微克", NULL
	};
	size_t		at = start;

	if (text[end - 1] >= '0' && text[end - 1] <= '9' && take(text, length, start, units) > 0)
		return true;
	if (!digit_or_point(text[end - 1]) || !digit_or_point(text[start]) ||
		line_mark(text, length, start) > 0 || ends_in_year(text, from, end))
		return false;
	if (text[end - 1] != '.')
		return true;
	while (at < length && digit_or_point(text[at]))
		at++;
	return end > from + 1 && digit_or_point(text[end - 2]) && at < length &&
		((unsigned char) text[at] >= 0xE3 || text[at] == '%');
}

/* A break inside a unit that follows a number: 12亿美|元, 1.2万|户, 微克/立|方米. */
static bool
breaks_unit(const char *text, size_t length, size_t from, size_t end, size_t start)
{
	static const char *const parts[][2] = {
		{"美", "元"}, {"港", "元"}, {"欧", "元"}, {"平方", "米"}, {"平方", "公里"}, {"平", "方"},
		{"立方", "米"}, {"立", "方"}, {"公", "里"}, {"公", "顷"}, {"千", "瓦"}, {"个百", "分点"},
		{"个百分", "点"}, {"个", "百分点"}, {"标准", "煤"}, {"人", "次"}, {"工作", "日"}, {"小", "时"}
	};
	static const char *const multipliers[] = {"万", "亿", NULL};
	static const char *const rates[] = {"/", NULL};
	size_t		i;

	if (ends_in(text, from, end, rates) && (unsigned char) text[start] >= 0xE3)
		return true;
	if (ends_in(text, from, end, multipliers))
		return end - from > 3 && digit_or_point(text[end - 4]) &&
			(unsigned char) text[start] >= 0xE4 && line_mark(text, length, start) == 0;
	for (i = 0; i < sizeof(parts) / sizeof(parts[0]); i++)
	{
		const char *const first[] = {parts[i][0], NULL};
		const char *const second[] = {parts[i][1], NULL};
		size_t		at = end - strlen(parts[i][0]);

		if (ends_in(text, from, end, first) && take(text, length, start, second) > 0 &&
			at > from && (digit_or_point(text[at - 1]) || text[at - 1] == '/' ||
						  ends_in(text, from, at, multipliers)))
			return true;
	}
	return false;
}

/* The start of the line that ends before the break at end. */
static size_t
line_start(const char *text, size_t end)
{
	size_t		from = end;

	while (from > 0 && text[from - 1] != '\n' && end - from < 4 * WRAP_WIDTH_LIMIT)
		from--;
	return from;
}

bool
line_is_full(const char *text, size_t length, size_t end, size_t wrap)
{
	size_t		from = line_start(text, end);
	size_t		before = from > 0 ? line_start(text, from - 1) : 0;
	size_t		width = text_columns(text, from, end);
	size_t		other = from > 0 ? text_columns(text, before, from - 1) : 0;
	size_t		next = after_spaces(text, length, end + 1);

	if (wrap != WRAP_UNKNOWN)
		return wrap != WRAP_NONE && next < end + 4 && next < length &&
			line_mark(text, length, next) == 0 &&
			wrap_fills(text, length, from, end, next, wrap, FULL_SLACK);
	return width >= WRAP_WIDTH_LEAST && width < WRAP_WIDTH_LIMIT &&
		width + WRAP_SLACK >= other && other + WRAP_SLACK >= width &&
		next < end + 4 && line_mark(text, length, next) == 0;
}

static bool
has_comma_or_digit(const char *text, size_t from, size_t end)
{
	static const char *const commas[] = {"，", "、", "。", NULL};

	for (; from < end; from++)
		if (text[from] == ',' || (text[from] >= '0' && text[from] <= '9') ||
			take(text, end, from, commas) > 0)
			return true;
	return false;
}

/* Coverage: 95 %, which is a line of a list and goes on from no other. */
static bool
is_labelled(const char *text, size_t from, size_t end)
{
	const char *colon = memchr(text + from, ':', end - from);

	return colon != NULL && colon > text + from + 3 && text[from] >= 'A' &&
		text[from] <= 'Z' && colon[1] == ' ' &&
		memchr(text + from, '.', (size_t) (colon - text) - from) == NULL;
}

bool
line_goes_on(const char *text, size_t length, size_t from, size_t end, size_t page,
			 size_t wrap)
{
	/* 会议上 ends the subtitle of a report */
	static const char *const stops[] = {
		"。", "！", "？", "；", ";", "!", "?", ":", "：", ".", "会议上", "会议上）", NULL
	};
	static const char *const open[] = {
		"，", ",", "、", "（", "(", "“", "《", "和", "及", NULL
	};
	size_t		next = page + 1;
	size_t		start = after_spaces(text, length, next);
	size_t		next_end = line_end(text, length, start);
	size_t		width;
	size_t		other;

	while (end > from && (text[end - 1] == ' ' || text[end - 1] == '\r'))
		end--;
	if (start >= length || start == next_end || end == from ||
		is_title(text, length, from, end))
		return false;
	if (breaks_number(text, length, from, end, start) ||
		breaks_unit(text, length, from, end, start))
		return true;
	if (ends_in(text, from, end, stops) || memchr(text + from, '|', end - from) != NULL ||
		memchr(text + start, '|', next_end - start) != NULL)
		return false;
	if (line_mark(text, length, start) > 0 || start - next >= 6 ||
		is_labelled(text, start, next_end))
		return false;
	if (ends_in(text, from, end, open))
		return true;
	if (wrap != WRAP_UNKNOWN)
		return wrap != WRAP_NONE && wrap_fills(text, length, from, end, start, wrap, GOES_ON_SLACK);
	width = text_columns(text, from, end);
	if (width < HEADING_WIDTH && !has_comma_or_digit(text, from, end))
		return false;
	other = text_columns(text, start, next_end);
	return width >= WRAP_WIDTH_LEAST && width < WRAP_WIDTH_LIMIT &&
		(other <= width || width * 100 >= other * WRAP_FILL_PERCENT) &&
		!(line_mark(text, length, from) > 0 && width < 2 * WRAP_WIDTH_LEAST &&
		  other > width && !(text[start] >= 'a' && text[start] <= 'z'));
}
