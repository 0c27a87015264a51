/*
 * word.c
 *	  The words of columns that hold one of a few, in English and Chinese.
 *
 * Only words that can mean nothing else: 平均 is no way to add up, and 当期 does
 * not say whether figures are.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "record/word.h"

#include <ctype.h>
#include <string.h>

#include "core/base/utf8.h"

#define WORDS_MAX 32

/* Normalised words, and what the workspace calls them. */
static const struct
{
	field		field;
	const char *meaning;
	const char *words[WORDS_MAX];
}			meanings[] = {
	{FIELD_COMMITMENT, "binding", {"binding", "约束性"}},
	{FIELD_COMMITMENT, "anticipatory", {"anticipatory", "预期性"}},
	{FIELD_COMMITMENT, "directional", {"directional", "导向性"}},

	{FIELD_AGGREGATION, "latest", {"latest", "last", "cumulative",
			"running_total", "year_to_date", "ytd", "最新", "最新值", "累计", "累计值",
	"累计数", "期末", "期末值"}},
	{FIELD_AGGREGATION, "sum", {"sum", "add_up", "合计", "求和", "加总", "相加",
	"各期相加", "各期之和", "各期合计", "分期相加"}},

	{FIELD_DIRECTION, "increase", {"increase", "increasing", "up", "upward",
			"upwards", "rise", "rising", "higher", "higher_is_better", "more",
			"maximize", "maximise", "positive", "ascending", "+", "＋", "↑", "正向",
			"正", "正向指标", "上升", "增加", "增长", "提高", "提升", "越大越好",
	"越高越好"}},
	{FIELD_DIRECTION, "decrease", {"decrease", "decreasing", "down", "downward",
			"downwards", "fall", "falling", "lower", "lower_is_better", "less",
			"reduce", "reduction", "minimize", "minimise", "negative",
			"descending", "↓", "逆向", "逆", "负向", "反向", "逆向指标", "下降", "减少",
	"降低", "越小越好", "越低越好"}},
	{FIELD_DIRECTION, "", {"n/a", "none", "—", "无", "不适用"}},
	{FIELD_ASCENDING, "increase", {"1", "true", "yes", "y", "t", "是"}},
	{FIELD_ASCENDING, "decrease", {"0", "false", "no", "n", "f", "否"}},
	{FIELD_BASELINE, "", {"tbd", "tbc", "tba", "t.b.d.", "to_be_determined",
			"to_be_defined", "to_be_established", "to_be_confirmed", "unknown",
			"not_available", "not_known", "no_baseline", "no_data", "none",
			"n/a", "#n/a", "na", "n.a.", "not_applicable", "待定", "待确定", "未知",
	"无", "暂无", "无数据", "无基期", "不适用"}},
	{FIELD_BASELINE_YEAR, "", {"tbd", "tbc", "unknown", "not_available", "none",
	"n/a", "#n/a", "na", "n.a.", "not_applicable", "待定", "无", "暂无", "不适用"}},

	{FIELD_FREQUENCY, "weekly", {"weekly", "week", "every_week", "每周", "周", "周报",
	"按周"}},
	{FIELD_FREQUENCY, "monthly", {"monthly", "month", "every_month", "每月", "月",
	"月度", "月报", "按月"}},
	{FIELD_FREQUENCY, "quarterly", {"quarterly", "quarter", "every_quarter", "每季",
	"每季度", "季", "季度", "季报", "按季", "按季度"}},
	{FIELD_FREQUENCY, "half_yearly", {"half_yearly", "half_year", "semi_annual",
			"semiannual", "semi_annually", "semiannually", "every_half_year",
	"每半年", "半年", "半年度", "半年报", "按半年"}},
	{FIELD_FREQUENCY, "yearly", {"yearly", "year", "annual", "annually", "every_year",
	"每年", "年", "年度", "年报", "按年"}},

	{FIELD_FIGURE_STATUS, "A", {"a", "normal", "observed", "final", "official",
	"正式", "正式数", "最终", "最终数", "正常"}},
	{FIELD_FIGURE_STATUS, "B", {"b", "break", "series_break", "time_series_break",
	"口径变化", "口径调整"}},
	{FIELD_FIGURE_STATUS, "D", {"d", "definition_differs", "口径不同"}},
	{FIELD_FIGURE_STATUS, "E", {"e", "estimated", "estimate", "估计", "估计数", "预计",
	"预计数", "估算", "估算数"}},
	{FIELD_FIGURE_STATUS, "F", {"f", "forecast", "forecasted", "预测", "预测数",
	"预测值"}},
	{FIELD_FIGURE_STATUS, "G", {"g", "experimental", "试算", "试算数"}},
	{FIELD_FIGURE_STATUS, "I", {"i", "imputed", "插补", "插补数"}},
	{FIELD_FIGURE_STATUS, "K", {"k"}},
	{FIELD_FIGURE_STATUS, "N", {"n", "not_significant"}},
	{FIELD_FIGURE_STATUS, "P", {"p", "provisional", "preliminary", "初步", "初步数",
	"快报", "快报数", "暂定"}},
	{FIELD_FIGURE_STATUS, "S", {"s", "strike"}},
	{FIELD_FIGURE_STATUS, "U", {"u", "low_reliability"}},
	{FIELD_FIGURE_STATUS, "V", {"v", "unvalidated", "未审核", "未核实"}},
	{FIELD_FIGURE_STATUS, "W", {"w"}},

	{FIELD_TARGET, "", {"tbd", "tbc", "tba", "t.b.d.", "to_be_determined",
			"to_be_decided", "to_be_defined", "to_be_confirmed", "to_be_set",
			"not_set", "not_yet_set", "undetermined", "no_target", "no_target_yet",
			"none", "n/a", "#n/a", "na", "not_applicable", "待定", "待确定", "待明确",
			"待核定", "待下达", "未定", "未确定", "尚未确定", "未设定", "无目标", "无",
	"暂无", "不适用"}},
	{FIELD_CERTAIN, "yes", {"yes", "y", "true", "t", "1", "是"}},
	{FIELD_CERTAIN, "no", {"no", "n", "false", "f", "0", "否"}},
	{FIELD_BREAKDOWN, "", {"total", "all", "合计", "总计", "全部"}}
};

void
word_normalise(buffer *b, cell text)
{
	bool		gap = false;

	buffer_clear(b);
	text = cell_trim(text);
	for (size_t i = 0; i < text.length; i++)
	{
		char		c = (char) tolower((unsigned char) text.text[i]);

		if (c == ' ' || c == '_' || c == '-' || c == '\n' || c == '\r' ||
			c == '\t')
		{
			gap = true;
			continue;
		}
		if (gap)
			buffer_append(b, "_", 1);
		gap = false;
		buffer_append(b, &c, 1);
	}
}

void
word_squeeze(buffer *b, cell c)
{
	static const char *const colons[] = {":", "："};
	uint32_t	code;
	size_t		size;

	c = cell_trim(c);
	for (size_t i = 0; i < 2; i++)
		if (cell_ends_with(c, colons[i]))
			c.length -= strlen(colons[i]);
	while (c.length > 0 && (size = utf8_decode(c.text, c.length, &code)) > 0)
	{
		char		lower = (char) tolower((unsigned char) c.text[0]);

		if (size == 1 && code != '-')
			buffer_append(b, &lower, cell_is_space(code) ? 0 : 1);
		else if (size > 1 && !cell_is_space(code))
			buffer_append(b, c.text, size);
		c.text += size;
		c.length -= size;
	}
}

const char *
word_meaning(field f, cell c)
{
	const char *found = NULL;
	buffer		word = {0};

	word_normalise(&word, c);
	for (size_t i = 0; i < sizeof(meanings) / sizeof(meanings[0]); i++)
		for (int j = 0; meanings[i].field == f && j < WORDS_MAX &&
			 meanings[i].words[j] != NULL; j++)
			if (strcmp(buffer_string(&word), meanings[i].words[j]) == 0)
				found = meanings[i].meaning;
	buffer_free(&word);
	return found;
}
