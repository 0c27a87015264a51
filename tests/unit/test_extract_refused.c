/*
 * test_extract_refused.c
 *	  Numbers of a plan that are no targets, and what was achieved.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "extract_finds.h"

/* Names with numbers in them. */
static const extract_case names[] = {
	{"推进G25科技走廊建设。", ""},
	{"加快5G网络和6G研发布局。", ""},
	{"做好“十五五”规划编制工作。", ""},
	{"实施“双百强企”培育工程。", ""},
	{"深化“1+3”政策体系。", ""},
	{"落实“三个一批”机制。", ""},
	{"打造“三个1小时”通勤圈。", ""},
	{"推动数字政府3.0版上线。", ""},
	{"加快地铁2号线二期工程建设。", ""},
	{"办好12345热线。", ""},
	{"提升PM2.5监测能力。", ""},
	{"推行“最多跑一次”改革。", ""},
	{"贯彻党的二十届三中全会精神。", ""},
	{"建设一批特色小镇。", ""},
	{"推动一二三产业融合。", ""},
	{"做强四大支柱产业。", ""},
	{"开展第三轮督察整改。", ""},
	{"支持500强企业落户。", ""},
	{"参加2026年6月的博览会。", ""}
};

/* The size of what is counted is not the count. */
static const extract_case sizes[] = {
	{"引进亿元以上项目45个。", ">= 45 个"},
	{"建成110千伏及以上变电站6座。", ">= 6 座"},
	{"引进5亿元以上项目12个。", ">= 12 个"},
	{"推进5000万元以上项目建设。", ""},
	{"淘汰10蒸吨及以下燃煤锅炉80台。", ">= 80 台"},
	{"为65岁以上老年人免费体检。", ""},
	{"新建1000吨级泊位4个。", ">= 4 个"},
	{"500强企业投资项目落户3个。", ">= 3 个"},
	{"培育50家以上专精特新企业。", ">= 50 家"},
	{"90%以上事项实现网上办理。", ">= 90 %"},
	{"推动总投资60亿元的石化项目落地。", ""},
	{"支持投资3亿元的标准厂房开工。", ""},
	{"新建1所300张床位以上的康复医院。", ">= 1 所"},
	{"全市6个国控断面水质优良比例达到83.3%。", ">= 83.3 %"},
	{"十二个乡镇垃圾分类全覆盖。", ">= 100 %"},
	{"招引投资超10亿元项目8个、超50亿元项目2个。", ">= 8 个 ; >= 2 个"}
};

/* Durations, denominators, references, budgets, goals of others. */
static const extract_case others[] = {
	{"实施新一轮三年行动计划。", ""},
	{"完善15分钟便民生活圈。", ""},
	{"开展为期3个月的专项整治。", ""},
	{"居民收入与经济增长基本同步。", ""},
	{"森林覆盖率高于全省平均水平5个百分点。", ""},
	{"近岸海域水质达到国家考核要求。", ""},
	{"安排民生资金12亿元。", ""},
	{"对每户给予5000元奖补。", ""},
	{"争取省财政补助3000万元。", ""},
	{"落实国家提出的研发经费年均增长7%以上的要求。", ""},
	{"新建学校5所或6所。", ""},
	{"全面实行每10万人配备标准。", ""},
	{"危险废物清零行动持续开展。", ""},
	{"建设覆盖全市的物流网络。", ""},
	{"按照每3万居民设置1个服务站。", ""},
	{"投资2亿元，新建物流园。", ""},
	{"抓好老城区30亿元政府投资项目。", ""},
	{"安排“零就业”家庭每户1人就业。", ""},
	{"坚持动态清零。", ""},
	{"一般公共预算支出80亿元，其中教育支出20亿元。", ""},
	{"省里下达我市减排目标3%。", ""},
	{"推动年产20万吨电解液项目投产。", ""},
	{"淘汰10万千瓦以下煤电机组。", ""},
	{"缴费补助标准提高，一半用于大病保险。", ""},
	{"规划提出年均增长7%左右。", ""},
	{"与全省6%左右的目标相匹配。", ""},
	{"规上企业仅96家，占比不足20%。", ""},
	{"指标 单位 2025年 2030年 属性\n地区生产总值 亿元 1200 1800 8% 预期性\n62.3%\n≥95\n", ""},
	{"每年为残疾人提供1次免费体检。", ""},
	{"大病救助年度限额最高12万元。", ""},
	{"失业保险全面覆盖灵活就业人员。", ""},
	{"企业最高可贷500万元补贴贷款。", ""}
};

/* Of a part of the period, or of each place. */
static const extract_case shares[] = {
	{"开展督查80次，每季度不少于20次。", ">= 80 次"},
	{"每月走访企业30家。", ""},
	{"组织演练，每周不少于2次。", ""},
	{"每个街道建成1处书房。", ""},
	{"每年新建公园3个。", ">= 3 个/年"}
};

/* Conditions, results of projects, and what others want or expect. */
static const extract_case conditions[] = {
	{"若煤炭价格上涨15%，供热成本将增加4%。", ""},
	{"如果订单减少10%，用工将减少2万人。", ""},
	{"如出口下降5%，税收减少3亿元。", ""},
	{"一旦水位超过28米，转移群众6000人。", ""},
	{"假如汇率贬值5%，利润下降2个百分点。", ""},
	{"即使来水减少两成，供水保证率也要达到95%。", ""},
	{"若干措施落地，新建公园6个。", ">= 6 个"},
	{"如期建成学校8所。", ">= 8 所"},
	{"预计全球市场规模达到900亿元。", ""},
	{"全国市场规模将突破2000亿元。", ""},
	{"对连续两年增长15%以上的企业给予表彰。", ""},
	{"项目投产后年产值15亿元、年税收8000万元。", ""},
	{"电池基地建成后，年产值可达30亿元，带动就业500人。", ""},
	{"按照国家三年建成60个基地的要求，开展评估。", ""},
	{"电池工厂项目6亿元，冷链园项目2.5亿元。", ""},
	{"推进清溪公路建设，全长42公里。", ""},
	{"建好文化馆，建筑面积8000平方米。", ""},
	{"师生比达到1∶15。", ""},
	{"绿道全长达到60公里。", ">= 60 公里 level"},
	{"根据省政府培训5万人的部署，深化技能提升。", ""}
};

/* What was achieved, by its own words. */
static const extract_case past[] = {
	{"全市已建成充电桩3.2万个。", ""},
	{"截至目前，完成投资45亿元。", ""},
	{"粮食产量同比增长2.1%。", ""},
	{"五年来，累计新增就业30万人。", ""},
	{"去年新登记企业1.2万户。", ""},
	{"地区生产总值达到了980亿元。", ""},
	{"工业增速为9%，居全省第2位。", ">= +9 %"},
	{"超额完成造林5万亩。", ""}
};

/* A report looks back before it plans. */
static void
test_review_and_tasks(void)
{
	static const char report[] =
		"政府工作报告\n"
		"一、2025年工作回顾\n"
		"地区生产总值增长5.6%，粮食产量达到40万吨。\n"
		"（一）项目建设提速。新建标准厂房20万平方米。\n"
		"二、2026年主要目标\n"
		"地区生产总值增长6%左右。\n"
		"三、重点工作\n"
		"（一）抓项目。新建标准厂房30万平方米。\n";
	static const char turning[] =
		"过去一年，新建公园6个。新增就业2万人。\n"
		"今年经济社会发展主要预期目标是：新增就业3万人，新建公园9个。";
	static extract_find finds[8];

	is_int(finds_of(report, 2026, 2026, finds, 8), 2, "headings tell the review from the tasks");
	is_text(finds[0].target, "~>= +6 % in 2026", "the goal of the year");
	is_text(finds[1].section, "抓项目", "the heading that leads a paragraph is its section");
	is_int(finds_of(turning, 2026, 2026, finds, 8), 2, "so does the sentence where a text turns");
	is_text(finds[0].target, ">= 3 万人 in 2026", "to what is planned");
}

/* In a plan, 同比 beside a goal is no review. */
static void
test_plan(void)
{
	static extract_find finds[4];

	is_int(finds_of("2026年工作要点\n能耗同比下降3%。", 2026, 2026, finds, 4), 1,
		   "the title says that the text plans");
	is_int(finds_of("年度工作报告\n能耗同比下降3%。", 2026, 2026, finds, 4), 0,
		   "a report may look back");
}

/* A footnote is no part of the plan; the plan's year may follow another. */
static void
test_notes(void)
{
	static extract_find finds[4];

	is_int(finds_of("二、重点工作\n新建公园6个［1］。\n［1］口袋公园面积达到5000平方米。全市达到30个。", 2026, 2026, finds, 4), 1,
		   "a footnote is passed over");
	is_int(finds_of("新建公园6个[1]。\n[1]口袋公园面积达到5000平方米。\n新建学校2所。", 2026, 2026, finds, 4), 2,
		   "to the end of its paragraph");
	is_int(finds_of("[1]新建公园6个。\n[2]新建学校2所。", 2026, 2026, finds, 4), 2,
		   "without a mark before them, they number a list");
	is_int(finds_of("2025年新建书房8个，2026年计划新建书房12个。", 2026, 2026, finds, 4), 1,
		   "a sentence may turn to the plan's year");
	is_text(finds[0].target, ">= 12 个 in 2026", "at its clause");
}

/* What explains the terms of a plan is no part of it. */
static void
test_glossary(void)
{
	static extract_find finds[4];

	is_int(finds_of("二、重点工作\n新建公园6个。\n名词解释\n1.口袋公园：面积1万平方米以下的公园，全市已有30个。\n"
					"2.绿道：指全长5公里以上的步道。面积2.8万平方米。", 2026, 2026, finds, 4), 1,
		   "a glossary after the plan is passed over");
}

/* A semicolon does not end what a time before it governs. */
static void
test_semicolon(void)
{
	static extract_find finds[4];

	is_int(finds_of("“十四五”期间，森林面积增加3%；造林5万亩，新建公园3个。新建公园4个。",
					2026, 2030, finds, 4), 1, "what follows 十四五期间 and a ; looks back");
	is_int(finds_of("去年新建公园3个；今年新建公园4个。", 2026, 2026, finds, 4), 1,
		   "unless it names a time of the plan");
}

/* A report without headings looks back from its first year to 今年. */
static void
test_report_without_headings(void)
{
	static const char report[] =
		"政府工作报告\n"
		"——2026年1月12日在市第九届人民代表大会第五次会议上\n"
		"各位代表：\n"
		"2025年，我们攻坚克难。初步核算，地区生产总值增长5%。\n"
		"我们全力抓项目。新建标准厂房20万平方米。\n"
		"今年是关键一年。地区生产总值增长6%。\n"
		"在民生上求突破。新建公园9个。\n";
	static extract_find finds[8];
	static extractor x;
	static extract_find f;

	is_int(finds_of(report, 2026, 2026, finds, 8), 2, "what stands before 今年 looks back");
	is_text(finds[1].target, ">= 9 个 in 2026", "and what follows it plans");
	extract_begin(&x, report, strlen(report), NULL);
	is_text(extract_next(&x, &f) ? f.target : "none", ">= +6 % in 2026", "the day of the report is of its year");
	is_int(finds_of("全年工作总结和计划\n一、上半年工作情况\n新建公园2个。\n二、存在的主要问题\n3个公园进度滞后。\n"
					"三、下半年工作打算\n新建公园4个。\n", 2026, 2026, finds, 8), 1,
		   "problems are no plans");
}

/* Headings below a review or a plan do not turn it; text without lines does. */
static void
test_turns(void)
{
	static const char report[] =
		"一、2025年工作回顾\n"
		"一年来，我们圆满完成主要目标任务，新建公园1个。\n"
		"（一）重点任务落实有力\n新建公园2个。\n"
		"——民生持续改善\n预计新建公园5个。\n"
		"“十四五”时期，新建公园3个。\n"
		"二、2026年工作安排\n"
		"（一）巩固工作成效\n新建公园4个。\n";
	static const char flat[] =
		"一、2025年工作回顾 地区生产总值增长5%。新建公园1个。 "
		"二、2026年主要任务 新建公园2个。";
	static extract_find finds[8];

	is_int(finds_of(report, 2026, 2026, finds, 8), 1, "a heading below a review does not turn it");
	is_text(finds[0].target, ">= 4 个 in 2026", "nor does one below a plan");
	is_int(finds_of(flat, 2026, 2026, finds, 8), 1, "a text in one line has its parts too");
	is_text(finds[0].target, ">= 2 个 in 2026", "and turns at the second");
}

static void
test_restated(void)
{
	static extract_find finds[4];

	is_int(finds_of("新建公园6个。改造道路9条。新建公园6个。", 2026, 2026, finds, 4), 2,
		   "a target that is restated is found once");
}

int
main(void)
{
	TEST_TARGETS(names);
	TEST_TARGETS(sizes);
	TEST_TARGETS(others);
	TEST_TARGETS(conditions);
	TEST_TARGETS(shares);
	TEST_TARGETS(past);
	test_review_and_tasks();
	test_plan();
	test_glossary();
	test_notes();
	test_report_without_headings();
	test_semicolon();
	test_turns();
	test_restated();
	return done_testing();
}
