/*
 * words_noun.c
 *	  Nouns that tell what kind of figure is measured.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "extract/words_noun.h"

#define WORD(word) {word, PLAN_NEUTRAL}
#define END {NULL, PLAN_NONE}

const plan_word flow_nouns[] = {
	WORD("新增"), WORD("全年"), WORD("年产"), WORD("产量"), WORD("总产"), WORD("人次"), WORD("年度"),
	WORD("当年"), WORD("年发电"), WORD("吞吐量"), WORD("交易额"), WORD("销售额"), WORD("成交额"),
	WORD("年销售"), WORD("净增"), WORD("出栏"), WORD("新建"), WORD("新开工"), WORD("新培育"),
	WORD("新认定"), WORD("新引进"), WORD("年交易"), WORD("年接待"), WORD("授权量"), WORD("申请量"),
	WORD("年培训"), WORD("盘活"), WORD("消化"),
	WORD("化解"), WORD("new"), WORD("additional"), WORD("annual output"), END
};

const plan_word stock_nouns[] = {
	WORD("余额"), WORD("存量"), WORD("蓄积"), WORD("总资产"), WORD("资产总额"), WORD("库存"),
	WORD("保有量"), WORD("人均"), WORD("每千"), WORD("每万"), WORD("每百"), WORD("水平"),
	WORD("存栏"), WORD("总装机"), WORD("装机容量达到"), WORD("总里程"), WORD("总面积"),
	WORD("工资"), WORD("均收入"), WORD("能力达到"), WORD("总数"), WORD("城镇人口"),
	WORD("常住人口"), WORD("在校生"), WORD("市值"), WORD("储备"), END
};

const plan_word measure_nouns[] = {
	WORD("人数"), WORD("面积"), WORD("数"), WORD("率"), WORD("总"), WORD("量"), WORD("额"),
	WORD("规模"), WORD("里程"), WORD("能力"), WORD("比例"), WORD("时间"), WORD("人次"), WORD("时"),
	WORD("成本"), WORD("收入"), WORD("产值"), WORD("水平"), WORD("强度"), WORD("期"), END
};

const plan_word yearly_nouns[] = {
	WORD("年均新增"), WORD("年均净增"), WORD("年均增加"), WORD("年均新建"), WORD("年均新开工"),
	WORD("每年新增"), WORD("每年新建"), WORD("每年净增"), END
};

const plan_word price_index_nouns[] = {
	WORD("价格指数"), WORD("物价指数"), WORD("价格总指数"), WORD("consumer price index"),
	WORD("cpi"), WORD("price index"), END
};

const plan_word bare_nouns[] = {
	WORD("指数"), WORD("系数"), WORD("收入比"), WORD("倍差"), WORD("弹性"), END
};

const plan_word capped_nouns[] = {
	WORD("失业率"), WORD("价格"), WORD("物价"), WORD("cpi"), WORD("涨幅"), WORD("赤字率"),
	WORD("负债率"), WORD("恩格尔系数"), WORD("基尼系数"), WORD("死亡率"), WORD("发生率"),
	WORD("事故率"), WORD("不良率"), WORD("不良贷款率"), WORD("辍学率"), WORD("漏损率"),
	WORD("线损率"), WORD("空置率"), WORD("浓度"), WORD("发病率"), WORD("贫困发生率"), WORD("能耗"),
	WORD("吸烟率"), WORD("人口自然增长率"), WORD("杠杆率"), WORD("unemployment"), WORD("inflation"),
	WORD("mortality"), WORD("deficit"), WORD("accident"), WORD("accidents"), WORD("waiting time"),
	WORD("incident rate"), WORD("injury"), WORD("turnover"), WORD("dropout"), WORD("emissions"),
	WORD("poverty"), WORD("prevalence"), WORD("injury frequency"), WORD("losses"), WORD("leakage"),
	END
};

const plan_word project_nouns[] = {
	WORD("项目"), WORD("工程"), WORD("基地"), WORD("产业园"), WORD("生产线"), END
};

const plan_word description_nouns[] = {
	WORD("全长"), WORD("路线长"), WORD("总长度"), WORD("占地"), WORD("占地面积"),
	WORD("总占地"), WORD("建筑面积"), WORD("设计时速"), WORD("设计速度"), WORD("桥长"),
	WORD("路基宽"), WORD("库容"), END
};

const plan_word time_nouns[] = {
	WORD("时间"), WORD("时限"), WORD("周期"), WORD("天数"), WORD("时长"), WORD("用时"),
	WORD("工期"), WORD("天"), WORD("寿命"), WORD("时数"), WORD("小时数"), WORD("年限"),
	WORD("时效"), WORD("账期"), END
};
