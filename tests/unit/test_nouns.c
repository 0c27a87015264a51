/*
 * test_nouns.c
 *	  Phrases with nouns are read right or refused, never as another value.
 *
 * Names of what is measured are full of numbers: 二氧化硫, 5G, 十四五.  The type
 * reads a target and not a sentence, so most of these phrases are errors.  What
 * is read must have the value and the unit that were put in.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <stdio.h>

#include "model/target.h"
#include "notation/progress_read.h"
#include "notation/target_read.h"
#include "tap.h"

#define BARE_VALUES 2
#define NOUN_FIRST 4			/* shapes with the noun before the value */

#define LENGTH(array) (sizeof(array) / sizeof((array)[0]))

static const char *const nouns[] = {
	"二氧化硫", "二氧化硫排放总量", "一般性支出", "一般公共预算收入", "一带一路项目",
	"零售企业", "两园项目建设用地", "两江四岸", "三农投入", "三甲医院", "三产增加值",
	"四好农村路", "五险一金", "六稳", "七夕活动", "八大工程", "九年义务教育",
	"十大产业", "十四五重点项目", "百强企业", "百万亩良田", "千兆用户", "千家万户",
	"万人发明专利", "亿元企业", "半导体产值", "数字经济", "数百家企业", "几何中心",
	"多式联运", "余热利用", "来访人次", "达标企业", "第一产业", "第三产业",
	"二级及以上医院", "一类水体", "一期工程", "三里屯", "一米线", "二度开发",
	"三部门预算", "一个中心", "两个市场", "十个行动", "五分之一县", "过半企业",
	"一半企业", "近百家企业", "上千家企业", "超市", "增收户", "降碳项目", "由你选",
	"从业人员", "为民实事", "比亚迪", "较大事故", "与会人员", "至诚奖", "到港船舶",
	"5G基站", "PM2.5浓度", "PM10", "G60科创走廊", "4A级景区", "3D打印", "211高校",
	"985高校", "8大产业", "12345热线", "24小时便利店", "1小时交通圈", "10kV线路",
	"4S店", "K12机构", "2022级学生", "2025计划", "COVID-19病例", "CO2", "NO2浓度",
	"Type 2 cases", "G20 members", "phase 3 trials", "B2B sales", "5G sites",
	"24-hour shops", "2030s homes", "10th graders", "three parks", "a quarter",
	"half of homes", "over-65s", "under-fives", "up-to-date plans", "in-patients",
	"by-products", "from-home workers"
};

static const char *const verbs[] = {
	"", "达到", "超过", "增长", "下降", "为", "控制在", "减少到", "新增", "不低于",
	"压减", "实现", "完成", " reach ", " exceed ", " at least ", " cut by "
};

/* Without a unit, a noun after the value would be its unit. */
static const char *const values[] = {
	"1733", "150", "1733家", "5%", "150 个", "88.5 %", "12.5亿元", "30万人", "80 天", "7 t"
};

/* Both are the value that was put in, whatever its sign. */
static bool
same_value(decimal value, const unit *u, const target *wanted)
{
	return decimal_compare(decimal_abs(value), wanted->value) == 0 &&
		unit_same(u, &wanted->unit);
}

/* Refused, or the value that was put in; NULL if nothing may be read. */
static bool
holds(const char *literal, const target *wanted)
{
	target		t;
	progress	p;
	parse_error error;
	bool		fine = true;

	if (target_parse(literal, strlen(literal), &t, &error) == ERROR_NONE)
		fine = wanted != NULL && t.comparator != COMPARATOR_RANGE &&
			!t.has_stretch && !t.has_baseline &&
			same_value(t.value, &t.unit, wanted);
	if (progress_parse(literal, strlen(literal), &p, &error) == ERROR_NONE)
		fine = fine && wanted != NULL && p.kind == PROGRESS_VALUE &&
			same_value(p.value, &p.unit, wanted);
	if (!fine)
		printf("# read wrongly: %s\n", literal);
	return fine;
}

/* The phrases of a noun, a verb and a value in every order. */
static long
count_wrong(const char *noun, const char *verb, const char *value,
			size_t shape_count)
{
	static const char *const shapes[] = {
		"%1$s%2$s%3$s", "%1$s %2$s%3$s", "%2$s%1$s%3$s", "%2$s%1$s %3$s",
		"%2$s%3$s%1$s", "%2$s%3$s %1$s", "%3$s%2$s%1$s"
	};
	char		literal[256];
	target		wanted;
	parse_error error;
	long		wrong = 0;
	size_t		i;

	target_parse(value, strlen(value), &wanted, &error);
	for (i = 0; i < shape_count && i < LENGTH(shapes); i++)
	{
		snprintf(literal, sizeof(literal), shapes[i], noun, verb, value);
		wrong += holds(literal, &wanted) ? 0 : 1;
	}
	return wrong;
}

int
main(void)
{
	long		with_value = 0;
	size_t		n;
	size_t		v;
	size_t		i;

	for (n = 0; n < LENGTH(nouns); n++)
		for (v = 0; v < LENGTH(verbs); v++)
			for (i = 0; i < LENGTH(values); i++)
				with_value += count_wrong(nouns[n], verbs[v], values[i],
										  i < BARE_VALUES ? NOUN_FIRST : 8);
	is_int(with_value, 0, "with a value: that value or an error");
	return done_testing();
}
