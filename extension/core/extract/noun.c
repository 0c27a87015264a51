/*
 * noun.c
 *	  The noun phrase of a Chinese clause: what is measured.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "extract/noun.h"

#include <string.h>

#include "extract/words.h"

static bool
ends_with(const sentence *s, text_span part, const char *word)
{
	size_t		size = strlen(word);

	return part.to - part.from >= size &&
		memcmp(s->l.text + part.to - size, word, size) == 0;
}

static bool
starts_with(const sentence *s, text_span part, const char *word)
{
	size_t		size = strlen(word);

	return part.to - part.from >= size &&
		memcmp(s->l.text + part.from, word, size) == 0;
}

/* Drop the words that stand at either end of the part, as often as they do. */
static void
drop(const sentence *s, text_span *part, const char *const *first,
	 const char *const *last)
{
	bool		again = true;

	while (again && part->from < part->to)
	{
		size_t		i;

		again = false;
		for (i = 0; first[i] != NULL; i++)
			if (starts_with(s, *part, first[i]))
			{
				part->from += strlen(first[i]);
				again = true;
			}
		for (i = 0; last[i] != NULL; i++)
			if (ends_with(s, *part, last[i]))
			{
				part->to -= strlen(last[i]);
				again = true;
			}
	}
}

/* An unpaired mark at the start of a noun phrase parts it from what was before. */
static void
after_last_mark(const sentence *s, text_span *part)
{
	static const char *const marks[] = {":", ",", "。", ";", NULL};
	size_t		at;
	size_t		i;

	for (at = part->from; at < part->to; at += literal_char_size(&s->l, at))
		for (i = 0; marks[i] != NULL; i++)
			if (literal_match(&s->l, at, marks[i]) > 0)
				part->from = at + strlen(marks[i]);
}

text_span
noun_trim(const sentence *s, text_span part)
{
	static const char *const first[] = {
		"、", " ", "的", "对", "把", "为", "向", "”", ")", "了", "其中", NULL
	};
	static const char *const last[] = {
		" ", "、", "的", "要", "将", ":", "总体", "“", "(", "。", ";", "占", NULL
	};
	size_t		size;

	drop(s, &part, first, last);
	after_last_mark(s, &part);
	drop(s, &part, first, last);
	if (plan_word_starting(chinese_scopes, s->l.text, part, &size) != NULL &&
		part.from + size < part.to)
		part.from += size;
	return part;
}

text_span
noun_before(const sentence *s, text_span part)
{
	static const char *const last[] = {
		"实现", "完成", "新建", "新增", "建成", "累计", "共", "约", "全年", "年", "达到", "总数", "各",
		"均", "净增", "近", "落户", "开行", "运行", "新开工", "开工", "竣工", "达", NULL
	};
	static const char *const kept[] = {
		"青年", "少年", "老年", "成年", "学年", "签约", "履约", "节约", "条约", NULL
	};
	static const char *const nothing[] = {NULL};
	size_t		i;

	for (i = 0; kept[i] != NULL; i++)
		if (ends_with(s, part, kept[i]))
			return noun_trim(s, part);
	drop(s, &part, nothing, last);
	return noun_trim(s, part);
}

/* Is the word at offset one that ends the noun phrase? */
static bool
noun_ends(const sentence *s, size_t at, size_t end)
{
	static const char *const marks[] = {
		",", ";", ":", "。", "!", "?", " ", "达到", "实现", "建成投", "开工", "竣工", "投产", "投用",
		"通车", "就读",
		"覆盖率", "完成率", "开展", NULL
	};
	size_t		i;

	for (i = 0; marks[i] != NULL; i++)
		if (at + strlen(marks[i]) <= end && literal_match(&s->l, at, marks[i]) > 0)
			return true;
	return false;
}

text_span
noun_after(const sentence *s, text_span part)
{
	static const char *const last[] = {
		"建设", "任务", "工作", "目标", "免费", "等", " ", "、", "。", ";", "“", "和", "及", "以及", "与", NULL
	};
	static const char *const opening[] = {"的", " ", "、", NULL};
	static const char *const nothing[] = {NULL};
	text_span	noun = part;
	text_span	trimmed;
	size_t		at;

	drop(s, &noun, opening, nothing);
	for (at = noun.from; at < part.to; at += literal_char_size(&s->l, at))
		if (noun_ends(s, at, part.to))
			break;
	noun.to = at;
	trimmed = noun;
	drop(s, &trimmed, nothing, last);
	return trimmed.from < trimmed.to ? trimmed : noun;
}

size_t
noun_mark_size(const sentence *s, size_t offset)
{
	static const char *const marks[] = {"、", "以及", "和", "及", "与"};
	size_t		size = 0;
	size_t		i;

	for (i = 0; i < sizeof(marks) / sizeof(marks[0]) && size == 0; i++)
		size = literal_match(&s->l, offset, marks[i]);
	/* 地级及以上城市 is no list */
	return literal_match(&s->l, offset + size, "以") > 0 ? 0 : size;
}

size_t
noun_list_end(const sentence *s, text_span part, size_t *size)
{
	size_t		at;
	size_t		depth = 0;

	for (at = part.from; at < part.to; at += literal_char_size(&s->l, at))
	{
		if (s->l.text[at] == '(' || literal_match(&s->l, at, "“") > 0)
			depth++;
		else if (depth > 0 && (s->l.text[at] == ')' || literal_match(&s->l, at, "”") > 0))
			depth--;
		*size = depth == 0 && at > part.from ? noun_mark_size(s, at) : 0;
		if (*size > 0)
			return at;
	}
	*size = 0;
	return part.to;
}
