/*
 * words_tense.c
 *	  The words that tell what was achieved from what is planned.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "extract/words.h"

#define PAST(word) {word, PLAN_PAST}
#define FUTURE(word) {word, PLAN_FUTURE}
#define WORD(word) {word, PLAN_NEUTRAL}
#define END {NULL, PLAN_NONE}

/* Of a heading, the first row found decides. */
const plan_word heading_words[] = {
	FUTURE("预期目标"), FUTURE("主要目标"), FUTURE("发展目标"), FUTURE("总体目标"),
	FUTURE("工作目标"), FUTURE("目标任务"), FUTURE("重点工作"), FUTURE("工作安排"),
	FUTURE("工作打算"), FUTURE("工作思路"), FUTURE("主要任务"), FUTURE("重点任务"),
	FUTURE("总体要求"), FUTURE("下一步"), FUTURE("工作部署"), FUTURE("保障措施"),
	FUTURE("工作建议"), FUTURE("工作重点"), FUTURE("任务安排"), FUTURE("政策取向"),
	FUTURE("今年工作"), FUTURE("明年工作"), FUTURE("奋斗目标"), FUTURE("计划安排"), PAST("回顾"),
	PAST("执行情况"), PAST("完成情况"), PAST("发展成就"), PAST("取得的成"), PAST("工作总结"),
	PAST("主要成效"), PAST("取得成效"), PAST("基本情况"), PAST("发展基础"), PAST("现状"),
	PAST("进展情况"), PAST("工作情况"), PAST("运行情况"), PAST("过去一年"), PAST("过去五年"),
	PAST("发展环境"), PAST("发展成效"), PAST("建设成效"), PAST("存在问题"), PAST("存在的问题"), PAST("主要问题"),
	PAST("困难和问题"), PAST("困难与问题"), PAST("问题和不足"), PAST("问题与不足"),
	PAST("面临形势"), PAST("形势"), PAST("成绩"), PAST("工作成效"), PAST("发展现状"),
	PAST("基础条件"), PAST("主要成就"), PAST("背景"), PAST("名词解释"), PAST("名词注释"), PAST("名词说明"),
	PAST("术语解释"), PAST("注释"), PAST("缩略语"), PAST("有关说明"), FUTURE("目标"), FUTURE("要点"),
	FUTURE("规划"), FUTURE("方案"), FUTURE("纲要"), FUTURE("任务"), FUTURE("举措"), FUTURE("计划"),
	PAST("progress"), PAST("achievements"), PAST("track record"), PAST("achieved"),
	FUTURE("results framework"), FUTURE("performance indicators"),
	FUTURE("performance measures"), FUTURE("kpis"), FUTURE("measures of success"),
	FUTURE("success measures"), FUTURE("how we will measure"), FUTURE("expected results"),
	FUTURE("targets"), FUTURE("target"), FUTURE("goals"), FUTURE("goal"), FUTURE("objectives"), FUTURE("objective"),
	FUTURE("commitments"), FUTURE("priorities"), FUTURE("outlook"), FUTURE("ambition"),
	FUTURE("ambitions"), FUTURE("roadmap"), FUTURE("actions"), FUTURE("our plan"),
	FUTURE("next steps"), FUTURE("looking ahead"), FUTURE("the way forward"), FUTURE("way forward"),
	PAST("review"), PAST("performance"), PAST("results"),
	PAST("highlights"), PAST("highlight"), PAST("background"), PAST("context"), PAST("situation"),
	PAST("baseline"), PAST("what we did"), PAST("where we are"), PAST("where we stand"),
	PAST("the year in"), PAST("challenges"), PAST("our year"),
	PAST("lessons"), PAST("accomplishments"), PAST("introduction"), PAST("state of play"),
	PAST("looking back"), END
};

/* The heading of what explains the terms of a plan, which is no part of it. */
const plan_word glossary_words[] = {
	PAST("名词解释"), PAST("名词注释"), PAST("名词说明"), PAST("术语解释"), PAST("注释"), PAST("缩略语"),
	PAST("有关说明"), PAST("glossary"), END
};

/* The title of what looks back before it plans. */
const plan_word report_names[] = {
	PAST("报告"), PAST("总结"), END
};

/* Figures that are not final yet are those of the year that ends. */
const plan_word estimate_words[] = {
	PAST("预计全年"), PAST("全年预计"), PAST("预计完成"), PAST("预计实现"), PAST("初步统计"),
	PAST("初步核算"), PAST("初步测算"), PAST("初步预计"), PAST("预计全市"), PAST("预计全县"),
	PAST("预计全区"), PAST("预计全省"), PAST("预计地区生产总值"), PAST("预计生产总值"), END
};

/* Of a heading below one that looks back, only such a word turns to the plan. */
const plan_word strong_future_words[] = {
	FUTURE("今年"), FUTURE("明年"), FUTURE("今后"), FUTURE("未来"), FUTURE("下一步"),
	FUTURE("下步"), FUTURE("预期目标"), FUTURE("工作打算"), FUTURE("工作安排"), FUTURE("工作思路"),
	FUTURE("总体要求"), END
};

/* In the title of a text that plans. */
const plan_word plan_names[] = {
	FUTURE("plan"), FUTURE("strategy"), FUTURE("strategic"), FUTURE("roadmap"),
	FUTURE("framework"), FUTURE("agenda"), FUTURE("vision"), FUTURE("targets"),
	FUTURE("goals"), FUTURE("commitments"), FUTURE("programme"), FUTURE("program"),
	FUTURE("policy"), FUTURE("pledge"), END
};

/* In a title, the year beside such a word is the last one of a plan. */
const plan_word horizon_names[] = {
	WORD("strategy"), WORD("strategic"), WORD("vision"), WORD("roadmap"), WORD("agenda"),
	WORD("goals"), WORD("targets"), WORD("commitments"), WORD("climate"), WORD("net zero"),
	WORD("net-zero"), WORD("to 20"), WORD("by 20"), WORD("framework"), WORD("action plan"),
	WORD("pathway"), END
};

/* In a title with such a word, the plan is that year's. */
const plan_word year_names[] = {
	WORD("annual"), WORD("report"), WORD("budget"), WORD("fiscal year"), WORD("performance plan"),
	WORD("business plan"), WORD("work plan"), WORD("operational plan"), END
};

/* In a sentence, these turn the text that follows to the past or the future. */
const plan_word turn_words[] = {
	FUTURE("主要预期目标是"), FUTURE("主要预期目标为"), FUTURE("主要预期目标:"),
	FUTURE("预期目标是"), FUTURE("预期目标为"), FUTURE("主要目标是"), FUTURE("主要目标为"),
	FUTURE("发展目标是"), FUTURE("经营目标:"), FUTURE("经营目标是"), FUTURE("工作目标是"),
	FUTURE("目标任务是"), FUTURE("今年是"), FUTURE("做好今年"), FUTURE("今年政府工作"),
	FUTURE("今年工作"), FUTURE("今年经济社会发展"), FUTURE("今年,我们"), FUTURE("今年我们"),
	FUTURE("新的一年"), FUTURE("未来五年"), FUTURE("今后五年"), FUTURE("今后一个时期"),
	FUTURE("今年要"), FUTURE("今年重点"), FUTURE("下一步"), FUTURE("明年"), FUTURE("总体要求是"),
	FUTURE("做好以下"), FUTURE("抓好以下"), FUTURE("上述目标"), FUTURE("以上目标"),
	FUTURE("今年,全"), FUTURE("今年,要"), FUTURE("我们将"), FUTURE("重点抓好"), FUTURE("重点做好"),
	PAST("过去一年"), PAST("过去的一年"), PAST("一年来"), PAST("五年来"), PAST("过去五年"),
	PAST("三年来"), PAST("过去三年"), PAST("去年以来"), PAST("取得了显著"), PAST("成绩来之不易"),
	PAST("清醒认识"), PAST("清醒地看到"), FUTURE("we will"), FUTURE("our targets"),
	FUTURE("we aim to"), FUTURE("we commit to"), FUTURE("the plan will"), PAST("over the past"),
	PAST("in the past year"), PAST("last year"), PAST("since then"), PAST("to date"), END
};

/* A clause with such a word tells what was, or what is. */
const plan_word past_words[] = {
	PAST("已建成"), PAST("已完成"), PAST("已实现"), PAST("已达"), PAST("已经"), PAST("已有"),
	PAST("已累计"), PAST("已"), PAST("超额完成"), PAST("提前完成"), PAST("提前实现"), PAST("去年"),
	PAST("上年度"), PAST("上年结转"), PAST("目前"), PAST("截至"), PAST("截止"), PAST("荣获"),
	PAST("获评"), PAST("被评为"), PAST("达到了"), PAST("实现了"), PAST("完成了"), PAST("建成了"),
	PAST("增长了"), PAST("下降了"), PAST("新增了"), PAST("提高了"), PAST("降低了"), PAST("减少了"),
	PAST("解决了"), PAST("过去"), PAST("历史性"), PAST("创历史"), PAST("现有"), PAST("顺利完成"),
	PAST("圆满完成"), PAST("成功创建"), PAST("成功举办"), PAST("全面完成了"), PAST("一年来"),
	PAST("五年来"), END
};

/* The same, unless the text is of what is planned. */
const plan_word open_past_words[] = {
	PAST("同比"), PAST("连续"), PAST("居全省"), PAST("居全国"), PAST("位居"), PAST("位列"),
	PAST("排名"), PAST("列全省"), PAST("增幅居"), PAST("增速居"), PAST("仍"), PAST("不足"),
	PAST("预计全年"), PAST("全年预计"), PAST("预计完成"), PAST("预计实现"), PAST("预计可"),
	PAST("初步统计"), PAST("初步核算"), PAST("初步测算"), PAST("初步预计"),
	PAST("仅"), PAST("首次突破"), PAST("首次超过"), PAST("以来"), END
};

/* Before a value, these make it one of the past. */
const plan_word english_past_words[] = {
	PAST("has"), PAST("have already"), PAST("was"), PAST("were"), PAST("had"), PAST("last year"),
	PAST("currently"), PAST("today"), PAST("already"), PAST("since"), PAST("to date"),
	PAST("so far"), PAST("have been"), PAST("in the past"), PAST("so far"), PAST("we have"),
	PAST("prior"), PAST("previously"), PAST("previous"), PAST("over the past"),
	PAST("stands at"), PAST("stood at"), PAST("at present"), PAST("historically"), PAST("progress in"), PAST("progress to date"), END
};
