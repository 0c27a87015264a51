/*
 * unit_table.c
 *	  The known units: number, family, kin, exact factor, spellings.
 *
 * Numbers are stored on disk.  Rows may be added and spellings appended, but a
 * number, family, kin, factor or the position of a spelling never changes (a
 * test holds them fixed).  Each family has its own range of numbers, so that
 * new units can stand beside their kin.
 *
 * Sources of the factors: the SI brochure (9th ed.); GB 3100-93 for the units
 * of the People's Republic of China, where 1 市亩 = 2000/3 m² (15 亩 = 1 公顷),
 * 1 市里 = 500 m, 1 市斤 = 1/2 kg and 1 市担 = 50 kg; the international yard and
 * pound agreement of 1959, by which 1 foot = 381/1250 m and 1 pound =
 * 45359237/100000000 kg; a mile is 5280 feet, an acre 43560 square feet, a
 * gallon of the United States 231 cubic inches.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "unit/unit.h"

#define LIST(...) ((const char *const[]) {__VA_ARGS__, NULL})
#define NO_ALIAS ((const char *const[]) {NULL})

#define SHARE(number, numerator, denominator, spellings, aliases) \
	[number] = {number, FAMILY_SHARE, 10, numerator, denominator, spellings, aliases, false}
#define POINTS(number, numerator, denominator, spellings, aliases) \
	[number] = {number, FAMILY_POINTS, 20, numerator, denominator, spellings, aliases, false}
#define MASS(number, numerator, denominator, spellings, aliases) \
	[number] = {number, FAMILY_MASS, 30, numerator, denominator, spellings, aliases, false}
#define LENGTH(number, numerator, denominator, spellings, aliases) \
	[number] = {number, FAMILY_LENGTH, 50, numerator, denominator, spellings, aliases, false}
#define AREA(number, numerator, denominator, spellings, aliases) \
	[number] = {number, FAMILY_AREA, 70, numerator, denominator, spellings, aliases, false}
#define VOLUME(number, numerator, denominator, spellings, aliases) \
	[number] = {number, FAMILY_VOLUME, 90, numerator, denominator, spellings, aliases, false}
#define ENERGY(number, numerator, spellings) \
	[number] = {number, FAMILY_ENERGY, 110, numerator, 1, spellings, NO_ALIAS, false}
#define POWER(number, numerator, denominator, spellings) \
	[number] = {number, FAMILY_POWER, 130, numerator, denominator, spellings, NO_ALIAS, false}
#define TIME(number, numerator, spellings, aliases) \
	[number] = {number, FAMILY_TIME, 150, numerator, 1, spellings, aliases, false}
#define MONTHS(number, numerator, spellings, aliases) \
	[number] = {number, FAMILY_MONTHS, 170, numerator, 1, spellings, aliases, false}
#define MONEY(number, spellings, aliases) \
	[number] = {number, FAMILY_MONEY, number, 1, 1, spellings, aliases, false}
#define ALONE(number, spellings, aliases) \
	[number] = {number, FAMILY_ALONE, number, 1, 1, spellings, aliases, false}
#define COUNT(number, ...) \
	[number] = {number, FAMILY_COUNT, number, 1, 1, LIST(__VA_ARGS__), NO_ALIAS, false}
#define CUSTOMARY(number, family, kin, numerator, denominator, spellings) \
	[number] = {number, family, kin, numerator, denominator, spellings, NO_ALIAS, true}

const unit_entry unit_table[UNIT_NUMBER_LIMIT] =
{
	/* 1 = the whole */
	SHARE(10, 1, 100, LIST("%", "per 100", "per hundred"),
		  LIST("percent", "per cent", "percentage", "pct")),
	SHARE(11, 1, 1000, LIST("‰", "千分之", "per mille", "per 1,000", "per 1000",
		  "per thousand", "/1000"),
		  LIST("/1,000", "/千")),
	SHARE(12, 1, 10000, LIST("万分之", "‱", "per 10,000", "per 10000",
		  "per ten thousand", "/10000", "/万"),
		  LIST("/10,000", "/1万")),
	SHARE(13, 1, 10, LIST("成", "per 10", "per ten"), NO_ALIAS),
	SHARE(14, 1, 1, LIST("倍"), NO_ALIAS),
	SHARE(15, 1, 100000, LIST("/10万"),
		  LIST("per 100,000", "per 100000", "/100,000", "/100000", "/十万",
		  "per hundred thousand")),
	SHARE(16, 1, 1000000, LIST("/100万", "per million", "per 1,000,000",
		  "per 1000000", "/1000000", "/百万"),
		  LIST("/1,000,000", "per one million")),
	SHARE(17, 1, 10000000, LIST("/1000万", "per 10,000,000", "per 10 million",
		  "per 10000000", "per ten million"),
		  LIST("/10,000,000", "/10000000", "/千万")),
	SHARE(18, 1, 100000000, LIST("/亿", "per 100,000,000", "per 100 million",
		  "per 100000000", "per hundred million"),
		  LIST("/100,000,000", "/100000000", "/1亿")),
	SHARE(19, 1, 1000000000, LIST("/10亿", "per billion", "per 1,000,000,000",
		  "per 1000000000"),
		  LIST("/1,000,000,000", "/1000000000", "/十亿", "per one billion")),

	/* 1 = one percentage point */
	POINTS(20, 1, 1, LIST("pp", "百分点", "percentage points",
		  "percentage point"),
		  LIST("个百分点")),
	POINTS(21, 1, 100, LIST("基点", "bp", "bps", "basis points", "basis point"),
		  LIST("个基点")),

	/* 1 = 1 kg */
	MASS(30, 1, 1000000000, LIST("微克", "μg", "µg", "ug", "micrograms",
		 "microgram"),
		 NO_ALIAS),
	MASS(31, 1, 1000000, LIST("毫克", "mg", "milligrams", "milligram"), NO_ALIAS),
	MASS(32, 1, 1000, LIST("克", "g", "grams", "gram"), NO_ALIAS),
	MASS(33, 1, 1, LIST("公斤", "千克", "kg", "kilograms", "kilogram", "㎏"),
		 NO_ALIAS),
	MASS(34, 1, 2, LIST("斤", "市斤"), NO_ALIAS),
	MASS(35, 50, 1, LIST("担"), NO_ALIAS),
	MASS(36, 1000, 1, LIST("吨", "t", "tonnes", "tonne", "公吨", "metric tons",
		 "metric ton", "metric tonnes", "metric tonne"),
		 NO_ALIAS),
	CUSTOMARY(37, FAMILY_MASS, 30, 45359237, 100000000,
			  LIST("pounds", "pound", "lb", "lbs", "磅")),

	/* 1 = 1 m */
	LENGTH(50, 1, 1, LIST("米", "m", "metres", "metre", "meters", "meter"),
		  NO_ALIAS),
	LENGTH(51, 1000, 1, LIST("公里", "千米", "km", "kilometres", "kilometre",
		  "kilometers", "kilometer", "㎞"),
		  NO_ALIAS),
	LENGTH(52, 500, 1, LIST("里", "市里"), NO_ALIAS),
	LENGTH(53, 1, 100, LIST("厘米", "cm", "centimetres", "centimetre",
		  "centimeters", "centimeter"),
		  NO_ALIAS),
	LENGTH(54, 1, 1000, LIST("毫米", "mm", "millimetres", "millimetre",
		  "millimeters", "millimeter"),
		  NO_ALIAS),
	LENGTH(55, 1852, 1, LIST("海里"), NO_ALIAS),
	CUSTOMARY(56, FAMILY_LENGTH, 50, 201168, 125,
			  LIST("miles", "mile", "英里")),
	CUSTOMARY(57, FAMILY_LENGTH, 50, 381, 1250,
			  LIST("feet", "foot", "ft", "英尺")),

	/* 1 = 1 m² */
	AREA(70, 2000, 3, LIST("亩", "mu", "市亩"), NO_ALIAS),
	AREA(71, 10000, 1, LIST("公顷", "ha", "hectares", "hectare"), NO_ALIAS),
	AREA(72, 200000, 3, LIST("顷"), NO_ALIAS),
	AREA(73, 1, 1, LIST("平方米", "m²", "m2", "平米", "square metres", "㎡",
		 "square metre", "square meters", "square meter", "sq m"),
		 NO_ALIAS),
	AREA(74, 1000000, 1, LIST("平方公里", "平方千米", "km²", "km2",
		  "square kilometres", "㎢", "square kilometre", "square kilometers",
		  "square kilometer", "sq km"),
		  NO_ALIAS),
	CUSTOMARY(75, FAMILY_AREA, 70, 316160658, 78125,
			  LIST("acres", "acre", "英亩")),
	CUSTOMARY(76, FAMILY_AREA, 70, 40468564224, 15625,
			  LIST("square miles", "square mile", "sq mi", "平方英里")),
	CUSTOMARY(77, FAMILY_AREA, 70, 145161, 1562500,
			  LIST("square feet", "square foot", "sq ft", "平方英尺")),

	/* 1 = 1 m³ */
	VOLUME(90, 1, 1, LIST("立方米", "m³", "m3", "cubic metres", "㎥",
		  "cubic metre", "cubic meters", "cubic meter"),
		  NO_ALIAS),
	VOLUME(91, 1, 1000, LIST("升", "L", "litres", "litre", "liters", "liter"),
		  NO_ALIAS),
	VOLUME(92, 1, 1000000, LIST("毫升", "mL", "millilitres", "millilitre",
		  "milliliters", "milliliter"),
		  NO_ALIAS),
	CUSTOMARY(93, FAMILY_VOLUME, 90, 473176473, 125000000000,
			  LIST("gallons", "gallon", "加仑")),
	CUSTOMARY(94, FAMILY_VOLUME, 90, 60228605349, 48828125,
			  LIST("acre-feet", "acre-foot", "acre feet", "acre foot")),

	/* 1 = 1 kWh */
	ENERGY(110, 1, LIST("千瓦时", "度", "kWh", "kilowatt-hours", "kilowatt-hour",
		  "kilowatt hours", "kilowatt hour")),
	ENERGY(111, 1000, LIST("兆瓦时", "MWh", "megawatt-hours", "megawatt-hour",
		  "megawatt hours", "megawatt hour")),
	ENERGY(112, 1000000, LIST("吉瓦时", "GWh", "gigawatt-hours", "gigawatt-hour",
		  "gigawatt hours", "gigawatt hour")),
	ENERGY(113, 1000000000, LIST("太瓦时", "TWh", "terawatt-hours",
		  "terawatt-hour", "terawatt hours", "terawatt hour")),

	/* 1 = 1 kW */
	POWER(130, 1, 1, LIST("千瓦", "kW", "kilowatts", "kilowatt")),
	POWER(131, 1000, 1, LIST("兆瓦", "MW", "megawatts", "megawatt")),
	POWER(132, 1000000, 1, LIST("吉瓦", "GW", "gigawatts", "gigawatt")),
	POWER(133, 1, 1000, LIST("瓦", "W", "watts", "watt")),

	/* 1 = 1 s */
	TIME(150, 1, LIST("秒", "s", "seconds", "second"), NO_ALIAS),
	TIME(151, 60, LIST("分钟", "min", "minutes", "minute"), NO_ALIAS),
	TIME(152, 3600, LIST("小时", "h", "hours", "hour"), LIST("个小时")),
	TIME(153, 86400, LIST("天", "日", "days", "day"), NO_ALIAS),
	TIME(154, 604800, LIST("周", "weeks", "星期", "week"), NO_ALIAS),

	/* 1 = one month; not comparable with days, since months differ */
	MONTHS(170, 1, LIST("月", "months", "month"), LIST("个月")),
	MONTHS(171, 3, LIST("季", "季度", "quarters", "quarter"), LIST("个季度")),
	MONTHS(172, 12, LIST("年", "years", "year"), NO_ALIAS),

	/* currencies; 1 = 1 of the currency */
	MONEY(200, LIST("元", "人民币", "CNY", "RMB", "yuan", "¥", "￥"),
		  LIST("元人民币")),
	[201] = {201, FAMILY_MONEY, 200, 1, 10, LIST("角"), NO_ALIAS, false},
	MONEY(202, LIST("美元", "USD", "$", "US$", "dollars", "dollar"), NO_ALIAS),
	MONEY(203, LIST("欧元", "EUR", "€", "euros", "euro"), NO_ALIAS),
	MONEY(204, LIST("英镑", "GBP", "£"), NO_ALIAS),
	MONEY(205, LIST("日元", "JPY", "日圆", "yen"), NO_ALIAS),
	MONEY(206, LIST("港元", "HKD", "港币", "HK$"), NO_ALIAS),
	MONEY(207, LIST("澳门元", "MOP", "MOP$"), NO_ALIAS),
	MONEY(208, LIST("新台币", "TWD", "NT$"), NO_ALIAS),
	MONEY(209, LIST("韩元", "KRW", "₩"), NO_ALIAS),
	MONEY(210, LIST("卢布", "RUB", "₽", "roubles", "rubles"), NO_ALIAS),
	MONEY(211, LIST("澳元", "AUD", "A$"), NO_ALIAS),
	MONEY(212, LIST("加元", "CAD", "C$"), NO_ALIAS),
	MONEY(213, LIST("瑞士法郎", "CHF"), NO_ALIAS),
	MONEY(214, LIST("新加坡元", "SGD", "S$"), NO_ALIAS),
	MONEY(215, LIST("印度卢比", "INR", "₹"), NO_ALIAS),

	/* comparable only with themselves */
	ALONE(300, LIST("工作日", "working days", "working day"), LIST("个工作日")),
	ALONE(301, LIST("吨标准煤", "吨标煤", "tce"), NO_ALIAS),
	ALONE(302, LIST("吨二氧化碳当量", "tCO2e", "tCO₂e"), NO_ALIAS),
	ALONE(303, LIST("岁"), NO_ALIAS),
	ALONE(304, LIST("位"), NO_ALIAS),	/* a rank */
	ALONE(305, LIST("分"), NO_ALIAS),	/* points of a score */
	ALONE(306, LIST("标箱", "TEU"), NO_ALIAS),
	ALONE(307, LIST("°C", "℃", "摄氏度"), NO_ALIAS),
	ALONE(308, LIST("分贝", "dB"), NO_ALIAS),

	/* counting words */
	COUNT(400, "个"), COUNT(401, "家"), COUNT(402, "项"), COUNT(403, "台"),
	COUNT(404, "套"), COUNT(405, "条"), COUNT(406, "所"), COUNT(407, "座"),
	COUNT(408, "列"), COUNT(409, "支"), COUNT(410, "批"), COUNT(411, "处"),
	COUNT(412, "件"), COUNT(413, "户"), COUNT(414, "艘"), COUNT(415, "辆"),
	COUNT(416, "名"), COUNT(417, "人"), COUNT(418, "人次"), COUNT(419, "次"),
	COUNT(420, "头"), COUNT(421, "只"), COUNT(422, "羽"), COUNT(423, "匹"),
	COUNT(424, "株"), COUNT(425, "棵"), COUNT(426, "张"), COUNT(427, "栋"),
	COUNT(428, "幢"), COUNT(429, "间"), COUNT(430, "种"), COUNT(431, "类"),
	COUNT(432, "部"), COUNT(433, "宗"), COUNT(434, "笔"), COUNT(435, "口"),
	COUNT(436, "眼"), COUNT(437, "片"), COUNT(438, "块"), COUNT(439, "对"),
	COUNT(440, "例"), COUNT(441, "份"), COUNT(442, "门"), COUNT(443, "场"),
	COUNT(444, "期"), COUNT(445, "班"), COUNT(446, "趟"), COUNT(447, "架次"),
	COUNT(448, "车次"), COUNT(449, "课时"), COUNT(450, "学时"),
	COUNT(451, "people", "person"), COUNT(452, "units", "unit"),
	COUNT(453, "persons"), COUNT(454, "households", "household"),
	COUNT(455, "items", "item"), COUNT(456, "sets", "set"),
	COUNT(457, "pieces", "piece"), COUNT(458, "组"), COUNT(459, "本"),
	COUNT(460, "册"), COUNT(461, "根"), COUNT(462, "枚"), COUNT(463, "航次"),
	COUNT(464, "班次"), COUNT(465, "户次"),
	COUNT(466, "number", "No.", "no.", "#")
};

const unit_entry *
unit_table_row(size_t index)
{
	size_t		number;

	for (number = 0; number < UNIT_NUMBER_LIMIT; number++)
		if (unit_table[number].spellings != NULL && index-- == 0)
			return &unit_table[number];
	return NULL;
}
