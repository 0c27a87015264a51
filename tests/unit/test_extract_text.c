/*
 * test_extract_text.c
 *	  From lines to sentences, sections, places in the text, and any bytes.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "extract_finds.h"

#include "notation/target_read.h"
#include "random.h"

/* Lines that are broken by width, full-width text and footnote marks. */
static const extract_case forms[] = {
	{"全年计划新建改造农村公路一百二十公里以上，其中新建县乡公路35公\n里，实施桥梁加固18座。",
	">= 120 公里 ; >= 35 公里 ; >= 18 座"},
	{"城镇污水处理厂出水水质达标率提高到9\n8.5%。", ">= 98.5 %"},
	{"农村每千常住人口执业医师数达到3.\n6人。", ">= 3.6 人 level"},
	{"出口总额达到12亿美\n元，新增商户1.2万\n户，臭氧浓度控制在90微克/立\n方米以内。",
	">= 12 亿美元 ; >= 1.2 万户 ; <= 90 微克/立方米"},
	{"Coverage of schools will reach 95 % and of clinics 90 % by the end of\n2028. We will plant 500 trees.",
	">= 95 % by 2028-12-31 ; >= 90 % by 2028-12-31 ; >= 500 total"},
	{"到2028年，全市要加快推进各项重点工程建设，努力补齐短板弱项，\n城镇化率达到62%，城乡居民收入差距进一步缩小，环境更加优美。\n新建公园10个，改造道路12条。",
	">= 62 % by 2028-12-31 ; >= 10 个 by 2028-12-31 ; >= 12 条 by 2028-12-31"},
	{"森林覆盖率达到６２．５％。", ">= 62.5 %"},
	{"森林覆盖率达到 62.5 % 。", ">= 62.5 %"},
	{"森林覆盖率［12］达到62.5%[3]。", ">= 62.5 %"},
	{"新建公园（含口袋公园）10个。", ">= 10 个"},
	{"  一、新建公园10个\n  二、改造道路9条\n", ">= 10 个 ; >= 9 条"},
	{"1.新建公园10个；2.改造道路9条；", ">= 10 个 ; >= 9 条"},
	{"地区生产总值增长6%。\r\n新建公园10个。\r\n", ">= +6 % ; >= 10 个"},
	{"We will reduce the energy use of all municipal buildings and street\nlighting by 15 % and plant trees.", "<= -15 %"},
	{"The programme will rehabilitate the irrigation canals of the north-\nern plains and build 40 schools.", ">= 40 total"},
	{"Our goals\n\nRenewable share of final energy consumption: 48 % in 2030\nPrimary energy consumption: at most 12 TWh",
	">= 48 % in 2030 ; <= 12 TWh"},
	{"We will plant 1,500,000 trees.", ">= 1500000 total"}
};

static void
test_places(void)
{
	static const char text[] =
		"第一章 总则\n\n"
		"全省森林覆盖率\xF0\x9F\x8C\xB2达到62.5%。\n"
		"力争新建公园10个，确保改造道路9条。";
	static extract_find finds[4];

	is_int(finds_of(text, 2026, 2026, finds, 4), 3, "three finds");
	is_int((long long) finds[0].offset, 8, "an offset in code points, from 0");
	is_int((long long) finds[0].line, 3, "a line, from 1");
	is_int((long long) finds[1].offset, 8 + 16 + 1, "the next sentence");
	is_int((long long) finds[1].line, 4, "on the next line");
	is_text(finds[1].phrase, "力争新建公园10个", "the phrase as the text has it");
	is_text(finds[1].indicator, "公园", "what is measured");
	is_text(finds[1].commitment, "anticipatory", "力争 is anticipatory");
	is_text(finds[2].commitment, "binding", "确保 is binding");
	is_text(finds[0].section, "总则", "the section without its number");
	is_text(finds[0].commitment, "directional", "and without such a word directional");
}

/* The narrow columns of a page cut words, numbers and units anywhere. */
static void
test_narrow(void)
{
	static const char columns[] =
		"今年，全县要稳中求进，突\n出重点，力争进出口总额达\n到12亿美元，新增市场主体\n"
		"1.2万户，细颗粒物浓度控制\n在30微克/立方米以下。全年\n实现外贸出口3200亿元，森\n"
		"林覆盖率达到62%，新建公\n园10个，改造道路35条，PM\n2.5平均浓度下降3%。全年\n"
		"发放创业担保贷款2亿元，\n营造林15万亩。\n";
	static extract_find finds[12];

	is_int(finds_of(columns, 2026, 2026, finds, 12), 10, "narrow columns are joined");
	is_text(finds[0].target, ">= 12 亿美元 in 2026", "with the units");
	is_text(finds[4].indicator, "森林覆盖率", "and the nouns");
	is_text(finds[7].indicator, "PM2.5平均浓度", "also of Latin letters");
}

/* Lines of one width go on across pages; lines of a list do not. */
static void
test_wrap(void)
{
	static const char wrapped[] =
		"    到2028年，全县要坚持稳中求进，把生态优先放在第一位，力争\n"
		"城镇化率达到60%，新建农村公路120公里，改造危旧桥梁8座，完成\n"
		"营造林15万亩，新增就业6500人以上，转移农村劳动力3万人次，发\n"
		"放创业担保贷款2亿元，新建改扩建幼儿园5所，新增学位1200个，改\n"
		"\n                          — 3 —\n\n"
		"造老旧小区12个、惠及居民3200户，加装电梯20部，新建停车场6座。\n"
		"全面推进垃圾分类，新增停车泊位3800个，建设绿道50公里，建成口\n"
		"袋公园8个，完成燃气管网改造60公里，更换供水管网30公里，自来水\n"
		"普及率达到96%。森林覆盖率稳定在62%以上，空气优良天数340天以上。\n"
		"    二、重点工作\n";
	static const char list[] =
		"新建改造城区公办幼儿园和普惠托育中心12所\n"
		"为65岁以上老年人家庭新装烟感报警装置和扶手3000套\n"
		"更换老旧小区供水管网和燃气软管40公里\n"
		"建设社区食堂和老年助餐点以及日间照料中心60个\n"
		"推出不少于200场公益文艺演出和电影放映服务\n"
		"加装既有多层住宅电梯和无障碍坡道200台\n"
		"新增城区公共停车泊位和共享泊位3800个\n"
		"开办小学生爱心暑托班和寒托班不少于26个\n"
		"完成城区积水道路和老旧桥梁整治工程15处\n";
	static extract_find finds[32];
	size_t		count = finds_of(wrapped, 2026, 2028, finds, 32);

	is_int((long long) count, 21, "lines are joined across a page number");
	is_text(finds[9].phrase, "改造老旧小区12个", "a word is joined");
	is_text(finds[20].target, ">= 340 天 by 2028-12-31", "and the paragraph goes on");
	is_int(finds_of(list, 2026, 2026, finds, 32), 9, "lines of many widths are not joined");
	is_text(finds[4].indicator, "公益文艺演出和电影放映服务", "each has its own noun");
}

/* Windows ends its lines in two characters; pages begin with a form feed. */
static void
test_line_ends(void)
{
	static extract_find finds[2];

	is_int(finds_of("深入推进生态文明建设，力争污水处理率达到95%以上，\r\n新建公园10个。\r\n\f二、民生保障\r\n新建学校3所。",
					2026, 2026, finds, 2), 2, "two finds in four lines");
	is_text(finds[1].phrase, "新建公园10个", "the end of a line is no part of a phrase");
	is_int((long long) finds[1].line, 2, "which stands on the next line");
	is_int(finds_of("切实做好各项工作，努力完成全年目标任务\n\f二、民生保障\n新建学校3所。",
					2026, 2026, finds, 2), 1, "a page begins with a heading");
	is_text(finds[0].section, "民生保障", "which is not joined to the line before it");
}

static void
test_periods(void)
{
	static extractor x;
	static extract_find f;
	static const struct
	{
		const char *text;
		const char *target;
	}			cases[] = {
		{"2026年工作计划\n新建公园10个。", ">= 10 个 in 2026"},
		{"“十五五”发展规划\n新建公园10个。", ">= 10 个 in 2026..2030"},
		{"第十四个五年规划\n新建公园10个。", ">= 10 个 in 2021..2025"},
		{"行动方案（2024—2026年）\n新建公园10个。", ">= 10 个 in 2024..2026"},
		{"政府工作报告\n——2025年12月26日在县第九届人民代表大会会议上\n新建公园10个。", ">= 10 个 in 2026"},
		{"2025年计划执行情况与2026年计划草案\n新建公园10个。", ">= 10 个 in 2026"},
		{"发展规划（2021—2025年）\n能耗下降13.5%。", "<= -13.5 % vs 2020 in 2021..2025"},
		{"发展规划（2021—2025年）\n产值年均增长6%。", ">= +6 %/年 in 2021..2025"},
		{"发展规划（2021—2025年）\n到2025年，覆盖率达到90%。", ">= 90 % by 2025-12-31"},
		{"发展规划（2021—2025年）\n力争到2023年底，覆盖率达到90%。", ">= 90 % by 2023-12-31"},
		{"Action Plan 2024-2028\n\nWe will build 5 schools.", ">= 5 total in 2024..2028"},
		{"某县2025年工作总结及2026年工作计划\n新建公园10个。\n新建学校2所。", ">= 10 个 in 2026"},
		{"Plan 2026-2030\n80% of letters will be answered.", ">= 80 % in 2026..2030"},
		{"Plan 2025-26\nBuild 6 schools.", ">= 6 total"},
		{"Service plan 2025/26\nBuild 6 schools.", ">= 6 total"},
		{"发展规划（2026—2030年）\n展望2035年，绿化率达到45%。", ">= 45 % by 2035-12-31"},
		{"新建公园10个。", ">= 10 个"}
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
	{
		extract_begin(&x, cases[i].text, strlen(cases[i].text), NULL);
		is_text(extract_next(&x, &f) ? f.target : "none", cases[i].target, cases[i].text);
	}
}

/* What is found reads back as itself, in the type and in its place. */
static bool
is_sound(const char *text, size_t length, const extract_find *f)
{
	char		again[TARGET_TEXT_SIZE];
	parse_error error;
	target		t;

	if (target_parse(f->target, strlen(f->target), &t, &error) != ERROR_NONE)
		return false;
	target_print(&t, again);
	return strcmp(again, f->target) == 0 && f->from < f->to && f->to <= length &&
		f->offset <= f->from && f->line >= 1 && text != NULL;
}

/* Pieces of plans in any order, with any byte changed. */
static void
test_any_bytes(void)
{
	static const char *const pieces[] = {
		"新建", "公园", "10个", "，", "。", "达到", "30%", "增长", "较2015年", "下降", "、", "分别", "和", "2—3家", "由", "到",
		"清零", "全覆盖", "“", "”", "（", "）", "\n", "2026年", "以上", "左右", "确保", "力争", "We will ", "reduce ", "by ",
		"20 % ", "from ", "to ", "2030 ", "emissions ", "halve ", "; ", "一、", "百分之五", "[1]", "万", "\xE4\xB8", "\x80", "5.", "…",
		"每", "各", "均", "过去一年", "今年", "(1) ", "9 in 10 ", "$5 million "
	};
	static extractor x;
	static extract_find f;
	bool		sound = true;
	size_t		count = 0;

	for (int round = 0; round < 3000; round++)
	{
		char		text[600];
		size_t		length = 0;

		while (length < 500)
		{
			const char *piece = pieces[random_below((int) (sizeof(pieces) / sizeof(pieces[0])))];

			memcpy(text + length, piece, strlen(piece));
			length += strlen(piece);
		}
		if (round % 3 == 0)
			text[random_below((int) length)] = (char) random_below(256);
		extract_begin(&x, text, length, NULL);
		while (extract_next(&x, &f))
		{
			sound &= is_sound(text, length, &f);
			count++;
		}
	}
	ok(sound && count > 1000, "any text gives targets that read back");
}

/* One sentence without an end does not exhaust anything. */
static void
test_long_text(void)
{
	static char text[200000];
	static extractor x;
	static extract_find f;
	size_t		count = 0;
	size_t		length = 0;

	while (length + 40 < sizeof(text))
	{
		int			size = snprintf(text + length, 40, "新建公园%d个，", (int) length + 10);

		length += (size_t) size;
	}
	extract_begin(&x, text, length, NULL);
	while (extract_next(&x, &f))
		count++;
	ok(count > 1000, "a sentence of 200 kB is read in parts: %zu finds", count);
}

/* No noun is that long: it is cut, and somebody has to look. */
static void
test_long_indicator(void)
{
	static char text[1200];
	static extract_find finds[1];
	size_t		length = 0;

	while (length < 900)
		length += (size_t) snprintf(text + length, sizeof(text) - length, "生态廊道");
	snprintf(text + length, sizeof(text) - length, "达到10个。");
	is_int(finds_of(text, 2026, 2026, finds, 1), 1, "an indicator of 300 characters");
	is_int((long long) strlen(finds[0].indicator), EXTRACT_INDICATOR_SIZE - 3, "is cut between two of them");
	ok(!finds[0].is_certain, "and not certain");
}

int
main(void)
{
	TEST_TARGETS(forms);
	test_places();
	test_wrap();
	test_narrow();
	test_line_ends();
	test_periods();
	test_any_bytes();
	test_long_text();
	test_long_indicator();
	return done_testing();
}
