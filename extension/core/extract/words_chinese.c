/*
 * words_chinese.c
 *	  The words of Chinese plans.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "extract/words.h"

#define MAKE(word) {word, PLAN_MAKE}
#define NEW(word) {word, PLAN_NEW}
#define STATE(word) {word, PLAN_STATE}
#define RISE(word) {word, PLAN_RISE}
#define FALL(word) {word, PLAN_FALL}
#define WORD(word) {word, PLAN_NEUTRAL}
#define END {NULL, PLAN_NONE}

/*
 * Verbs that stand before what is built, done or changed, and directly before
 * a value.  NEW counts what the period adds, so its counts are totals; STATE
 * says what is there in the end.
 */
const plan_word chinese_verbs[] = {
	NEW("新增"), NEW("新建"), NEW("新建成"), NEW("新建设"), NEW("新开工"), NEW("新改建"),
	NEW("新改扩建"), NEW("新(改、扩)建"), NEW("新(改扩)建"), NEW("新(改)建"), NEW("新、改、扩建"),
	NEW("新建改建"), NEW("新建改造"), NEW("新建扩建"), NEW("新建续建"), NEW("新(续)建"),
	NEW("新培育"), NEW("新认定"), NEW("新引进"), NEW("新设"), NEW("新设立"), NEW("新登记"),
	NEW("新签约"), NEW("新签"), NEW("新招引"), NEW("新注册"), NEW("新办"), NEW("新开"),
	NEW("新投产"), NEW("新上"), NEW("新创建"), NEW("新打造"), NEW("新组建"), NEW("新发展"),
	NEW("新开通"), NEW("新购"), NEW("新入库"), NEW("新纳统"), NEW("新申报"), NEW("新备案"),
	NEW("新评定"), NEW("新聘"), NEW("新招"), NEW("新吸纳"), NEW("新筹集"), NEW("新投放"),
	NEW("新种植"), NEW("新造"), NEW("新栽"), NEW("新植"), NEW("新装"), NEW("新铺"), NEW("净增"),
	NEW("净增加"), NEW("增设"), NEW("增开"), NEW("增建"), NEW("补充"), NEW("吸纳"), NEW("再增"),
	NEW("再新增"), NEW("再建"), NEW("续建"), NEW("加装"), NEW("增殖放流"), NEW("新设置"),
	NEW("新布局"), NEW("新修"), NEW("新创"), NEW("新启用"), NEW("新开发"), NEW("新购置"), NEW("年出栏"),

	MAKE("建设"), MAKE("建成"), MAKE("建"), MAKE("开工"), MAKE("开工建设"), MAKE("启动建设"),
	MAKE("启动"), MAKE("完成"), MAKE("完工"), MAKE("投产"), MAKE("竣工"), MAKE("实施"),
	MAKE("谋划实施"), MAKE("组织实施"), MAKE("打造"), MAKE("培育"), MAKE("培育壮大"),
	MAKE("培育认定"), MAKE("培养"), MAKE("引进"), MAKE("招引"), MAKE("引育"), MAKE("招聘"),
	MAKE("招录"), MAKE("选派"), MAKE("选聘"), MAKE("遴选"), MAKE("评选"), MAKE("认定"),
	MAKE("创建"), MAKE("创成"), MAKE("争创"), MAKE("构筑"), MAKE("构建"), MAKE("布局"),
	MAKE("布局建设"), MAKE("组建"), MAKE("设立"), MAKE("推进"), MAKE("推动"), MAKE("加快推进"),
	MAKE("支持"), MAKE("淘汰"), MAKE("整治"), MAKE("治理"), MAKE("改造"), MAKE("改造提升"),
	MAKE("提标改造"), MAKE("改建"), MAKE("扩建"), MAKE("改扩建"), MAKE("翻建"), MAKE("迁建"),
	MAKE("修复"), MAKE("修建"), MAKE("维修"), MAKE("加固"), MAKE("除险加固"), MAKE("疏浚"),
	MAKE("清淤"), MAKE("绿化"), MAKE("造林"), MAKE("植树"), MAKE("植树造林"), MAKE("种植"),
	MAKE("播种"), MAKE("栽植"), MAKE("育苗"), MAKE("更新"), MAKE("更换"), MAKE("拆除"),
	MAKE("拆违"), MAKE("清理"), MAKE("关停"), MAKE("关闭"), MAKE("退出"), MAKE("化解"),
	MAKE("处置"), MAKE("盘活"), MAKE("出让"), MAKE("供应"), MAKE("供地"), MAKE("收储"),
	MAKE("搬迁"), MAKE("安置"), MAKE("筹集"), MAKE("筹建"), MAKE("配建"), MAKE("配备"),
	MAKE("配置"), MAKE("购置"), MAKE("投放"), MAKE("投用"), MAKE("投入使用"), MAKE("开通"),
	MAKE("开行"), MAKE("运行"), MAKE("举办"), MAKE("开展"), MAKE("组织"), MAKE("组织开展"),
	MAKE("承办"), MAKE("培训"), MAKE("轮训"), MAKE("帮扶"), MAKE("救助"), MAKE("资助"),
	MAKE("发放"), MAKE("发行"), MAKE("减免"), MAKE("减负"), MAKE("减税降费"), MAKE("落实"),
	MAKE("兑现"), MAKE("争取"), MAKE("谋划"), MAKE("储备"), MAKE("签约"), MAKE("落地"),
	MAKE("达产"), MAKE("落户"), MAKE("入库"), MAKE("孵化"), MAKE("转化"), MAKE("推广"),
	MAKE("推广应用"), MAKE("应用"), MAKE("申报"), MAKE("申请"), MAKE("制定"), MAKE("制修订"),
	MAKE("制订"), MAKE("发布"), MAKE("出台"), MAKE("编制"), MAKE("形成"), MAKE("发展"),
	MAKE("壮大"), MAKE("提升"), MAKE("优化"), MAKE("提质"), MAKE("搭建"), MAKE("铺设"),
	MAKE("敷设"), MAKE("架设"), MAKE("安装"), MAKE("设置"), MAKE("抽检"), MAKE("检测"),
	MAKE("巡查"), MAKE("排查"), MAKE("筛查"), MAKE("接种"), MAKE("生产"), MAKE("出栏"),
	MAKE("引导"), MAKE("转移"), MAKE("流转"), MAKE("供给"), MAKE("供热"), MAKE("促成"),
	MAKE("促进"), MAKE("扶持"), MAKE("选树"), MAKE("选育"), MAKE("攻克"), MAKE("突破关键技术"),
	MAKE("研发"), MAKE("深化"), MAKE("解决"), MAKE("办好"), MAKE("办理"), MAKE("调解"),
	MAKE("接待"), MAKE("吸引"), MAKE("实现"), MAKE("推出"), MAKE("上线"), MAKE("归集"),
	MAKE("采购"), MAKE("回收"), MAKE("消化"), MAKE("腾退"), MAKE("复垦"), MAKE("整理"),
	MAKE("整合"), MAKE("提供"), MAKE("利用"), MAKE("新招"), MAKE("打通"),
	MAKE("贯通"), MAKE("通车"), MAKE("验收"), MAKE("交付"), MAKE("建造"), MAKE("栽种"),
	MAKE("增殖"), MAKE("放流"), MAKE("保障"), MAKE("救治"), MAKE("慰问"), MAKE("走访"),
	MAKE("查处"), MAKE("查办"), MAKE("选拔"), MAKE("储粮"), MAKE("收购"), MAKE("评定"),
	MAKE("派出"), MAKE("采集"), MAKE("布设"), MAKE("扩种"), MAKE("补植"), MAKE("开发"),
	MAKE("推荐"), MAKE("销售"), MAKE("开设"), MAKE("调整"), MAKE("优化调整"), MAKE("建立"),
	MAKE("配送"), MAKE("开办"), MAKE("创办"), MAKE("募集"), MAKE("到位"), MAKE("解决好"), MAKE("引入"), MAKE("输转"), MAKE("硬化"), MAKE("输出"),
	MAKE("竣工交付"), MAKE("建成投用"), MAKE("建成投产"), MAKE("建成通车"), MAKE("开工改造"), MAKE("启动改造"), MAKE("实施改造"), NEW("新开工改造"),

	{"到位资金", PLAN_NONE}, {"到位率", PLAN_NONE}, {"到位外资", PLAN_NONE}, {"开发区", PLAN_NONE}, {"开发投资", PLAN_NONE}, {"销售收入", PLAN_NONE}, {"销售额", PLAN_NONE},
	{"销售总", PLAN_NONE}, {"销售产值", PLAN_NONE}, {"销售量", PLAN_NONE}, {"销售率", PLAN_NONE},
	{"销售利", PLAN_NONE}, {"销售面积", PLAN_NONE}, {"建立率", PLAN_NONE},
	{"服务业", PLAN_NONE}, {"服务贸易", PLAN_NONE}, {"服务外包", PLAN_NONE},
	{"建设用地", PLAN_NONE}, {"生产总值", PLAN_NONE}, {"保障性", PLAN_NONE},
	{"应用场景", PLAN_NONE}, {"治理能力", PLAN_NONE}, {"出让金", PLAN_NONE},
	{"推广面积", PLAN_NONE}, {"培训率", PLAN_NONE}, {"签约率", PLAN_NONE}, {"覆盖率", PLAN_NONE},
	{"供应量", PLAN_NONE}, {"回收率", PLAN_NONE}, {"办理时", PLAN_NONE}, {"接种率", PLAN_NONE},
	{"转化率", PLAN_NONE}, {"检测率", PLAN_NONE}, {"绿化率", PLAN_NONE}, {"绿化覆盖", PLAN_NONE},
	{"治理率", PLAN_NONE}, {"建成区", PLAN_NONE}, {"服务满意", PLAN_NONE}, {"修复率", PLAN_NONE},
	{"处置率", PLAN_NONE}, {"开工率", PLAN_NONE}, {"完成率", PLAN_NONE}, {"发展指数", PLAN_NONE},
	{"生产能力", PLAN_NONE}, {"投产率", PLAN_NONE}, {"供热面积", PLAN_NONE}, {"利用率", PLAN_NONE},
	{"利用外资", PLAN_NONE}, {"发展质量", PLAN_NONE}, {"生产成本", PLAN_NONE},
	{"种植面积", PLAN_NONE}, {"播种面积", PLAN_NONE}, {"保障房", PLAN_NONE}, {"发展用", PLAN_NONE},
	{"安排", PLAN_REFUSED}, {"投入", PLAN_REFUSED}, {"列入预算", PLAN_REFUSED}, STATE("连接"),
	STATE("服务"), STATE("集聚"), STATE("拥有"), STATE("覆盖"), STATE("接入"), STATE("容纳"),
	STATE("汇聚"), STATE("保有"), STATE("入驻"), STATE("惠及"), STATE("聚集"), STATE("联网"),
	STATE("带动"),

	RISE("增长"), RISE("增加"), RISE("提高"), RISE("提升"), RISE("上升"), RISE("上涨"),
	RISE("扩大"), RISE("增"), RISE("涨"), RISE("递增"), RISE("增幅"), RISE("延长"), RISE("提速"),
	RISE("增速"), RISE("增速达到"), RISE("增幅达到"), RISE("增长率"), RISE("同比增长"),
	RISE("增速达"), RISE("递增速度"), RISE("增长速度"), FALL("下降"), FALL("降低"), FALL("减少"),
	FALL("削减"), FALL("压减"), FALL("压缩"), FALL("缩减"), FALL("缩短"), FALL("降"), FALL("回落"),
	FALL("降幅"), FALL("减排"), FALL("下调"), FALL("递减"), FALL("收窄"), FALL("减"),
	FALL("降幅达到"), END
};

/* These name what they do: 减税降费20亿元. */
const plan_word noun_verbs[] = {
	WORD("减税降费"), WORD("减负"), WORD("造林"), WORD("植树"), WORD("植树造林"), WORD("绿化"),
	WORD("供地"), WORD("供热"), WORD("招聘"), WORD("清淤"), WORD("流转"), WORD("复垦"), END
};

/* These follow another verb: 维修加固, 开工新建. */
const plan_word second_verbs[] = {
	WORD("新建"), WORD("加固"), WORD("筹集"), WORD("形成"), WORD("启用"), WORD("壮大"), WORD("认定"), WORD("改扩建"),
	WORD("扩建"), END
};

/* Directly before a value only. */
const plan_word chinese_value_words[] = {
	{"达到", PLAN_REACH}, {"达", PLAN_REACH}, {"做到", PLAN_REACH}, {"总数达到", PLAN_CUMULATIVE},
	{"总量达到", PLAN_REACH}, {"突破", PLAN_MORE}, {"超过", PLAN_MORE}, {"超", PLAN_MORE},
	{"逾", PLAN_MORE}, {"高于", PLAN_MORE}, {"大于", PLAN_MORE}, {"多于", PLAN_MORE},
	{"迈上", PLAN_REACH}, {"跨上", PLAN_REACH}, {"跃上", PLAN_REACH}, {"迈入", PLAN_REACH},
	{"跨入", PLAN_REACH}, {"冲刺", PLAN_REACH}, {"过", PLAN_MORE}, {"不低于", PLAN_AT_LEAST},
	{"不少于", PLAN_AT_LEAST}, {"不小于", PLAN_AT_LEAST}, {"不得低于", PLAN_AT_LEAST},
	{"不得少于", PLAN_AT_LEAST}, {"至少", PLAN_AT_LEAST}, {"最少", PLAN_AT_LEAST},
	{"不下于", PLAN_AT_LEAST}, {"≥", PLAN_AT_LEAST}, {">=", PLAN_AT_LEAST}, {">", PLAN_MORE},
	{"最多", PLAN_AT_MOST}, {"至多", PLAN_AT_MOST}, {"不超过", PLAN_AT_MOST},
	{"不高于", PLAN_AT_MOST}, {"不大于", PLAN_AT_MOST}, {"不多于", PLAN_AT_MOST},
	{"不得超过", PLAN_AT_MOST}, {"不得高于", PLAN_AT_MOST}, {"不突破", PLAN_AT_MOST},
	{"≤", PLAN_AT_MOST}, {"<=", PLAN_AT_MOST}, {"<", PLAN_LESS}, {"低于", PLAN_LESS},
	{"少于", PLAN_LESS}, {"小于", PLAN_LESS}, {"控制在", PLAN_CAP}, {"控制到", PLAN_CAP},
	{"控制", PLAN_CAP}, {"限制在", PLAN_CAP}, {"限定在", PLAN_CAP}, {"严控在", PLAN_CAP},
	{"稳定在", PLAN_STEADY}, {"保持在", PLAN_STEADY}, {"维持在", PLAN_STEADY},
	{"保持", PLAN_STEADY}, {"稳定", PLAN_STEADY}, {"稳定达到", PLAN_REACH}, {"保有", PLAN_STEADY},
	{"保持到", PLAN_STEADY}, {"巩固在", PLAN_STEADY}, {"提高到", PLAN_RISE_TO},
	{"提高至", PLAN_RISE_TO}, {"提升到", PLAN_RISE_TO}, {"提升至", PLAN_RISE_TO},
	{"增长到", PLAN_RISE_TO}, {"增长至", PLAN_RISE_TO}, {"增加到", PLAN_RISE_TO},
	{"增加至", PLAN_RISE_TO}, {"增至", PLAN_RISE_TO}, {"增到", PLAN_RISE_TO},
	{"上升到", PLAN_RISE_TO}, {"上升至", PLAN_RISE_TO}, {"扩大到", PLAN_RISE_TO},
	{"扩大至", PLAN_RISE_TO}, {"发展到", PLAN_RISE_TO}, {"升至", PLAN_RISE_TO},
	{"升到", PLAN_RISE_TO}, {"提至", PLAN_RISE_TO}, {"扩展到", PLAN_RISE_TO},
	{"延长到", PLAN_RISE_TO}, {"延长至", PLAN_RISE_TO}, {"扩容至", PLAN_RISE_TO},
	{"壮大到", PLAN_RISE_TO}, {"壮大至", PLAN_RISE_TO}, {"拓展到", PLAN_RISE_TO},
	{"拓展至", PLAN_RISE_TO}, {"涨至", PLAN_RISE_TO}, {"下降到", PLAN_FALL_TO},
	{"下降至", PLAN_FALL_TO}, {"降低到", PLAN_FALL_TO}, {"降低至", PLAN_FALL_TO},
	{"降到", PLAN_FALL_TO}, {"降至", PLAN_FALL_TO}, {"减少到", PLAN_FALL_TO},
	{"减少至", PLAN_FALL_TO}, {"削减到", PLAN_FALL_TO}, {"削减至", PLAN_FALL_TO},
	{"压减到", PLAN_FALL_TO}, {"压减至", PLAN_FALL_TO}, {"压缩到", PLAN_FALL_TO},
	{"压缩至", PLAN_FALL_TO}, {"缩减到", PLAN_FALL_TO}, {"缩减至", PLAN_FALL_TO},
	{"缩短到", PLAN_FALL_TO}, {"缩短至", PLAN_FALL_TO}, {"减至", PLAN_FALL_TO},
	{"减到", PLAN_FALL_TO}, {"压降至", PLAN_FALL_TO}, {"回落到", PLAN_FALL_TO},
	{"回落至", PLAN_FALL_TO}, {"精简到", PLAN_FALL_TO}, {"精简至", PLAN_FALL_TO},
	{"缩小到", PLAN_FALL_TO}, {"缩小至", PLAN_FALL_TO}, {"下调至", PLAN_FALL_TO},
	{"压降到", PLAN_FALL_TO}, {"压到", PLAN_FALL_TO}, {"压至", PLAN_FALL_TO}, {"累计", PLAN_CUMULATIVE}, {"总数", PLAN_CUMULATIVE},
	{"累计达到", PLAN_CUMULATIVE}, {"总计", PLAN_CUMULATIVE}, {"全年", PLAN_NEW},
	{"年内", PLAN_NEW}, {"五年", PLAN_NEUTRAL}, {"五年累计", PLAN_NEUTRAL}, {"今年", PLAN_NEW},
	{"当年", PLAN_NEW}, {"年度", PLAN_NEW}, {"年均", PLAN_YEARLY}, {"年平均", PLAN_YEARLY},
	{"平均每年", PLAN_YEARLY}, {"每年平均", PLAN_YEARLY}, {"每年", PLAN_EACH_YEAR},
	{"逐年", PLAN_EACH_YEAR}, {"约", PLAN_ABOUT}, {"大约", PLAN_ABOUT}, {"约为", PLAN_ABOUT},
	{"力争", PLAN_ANTICIPATORY}, {"争取", PLAN_ANTICIPATORY}, {"努力", PLAN_ANTICIPATORY},
	{"确保", PLAN_BINDING}, {"自然增长率", PLAN_NONE}, WORD("为"), WORD("有"), WORD("共"),
	WORD("共计"), WORD("合计"), {"总投资", PLAN_REFUSED}, {"概算投资", PLAN_REFUSED}, WORD("均"), WORD("都"), WORD("分别"), WORD("各"),
	WORD("再"), WORD("又"), WORD("净"), WORD("实现"), WORD("同比"), WORD("比上年"), WORD("较上年"),
	WORD("比去年"), WORD("较去年"), WORD("比上年同期"), WORD("较上年同期"), WORD("人均"),
	WORD("年人均"), WORD("平均"), WORD("总体"), WORD("持续"), WORD("稳步"), WORD("进一步"),
	WORD("在"), WORD("至"), WORD("到"), WORD("也"), WORD("了"), WORD("并"), WORD(":"), WORD("基本"),
	WORD("要"), WORD("不少"), WORD("全部"), WORD("同步"), WORD("全面"), WORD("长期"), WORD("继续"),
	WORD("不变价"), WORD("可比口径"), WORD("同口径"), WORD("按可比口径"), WORD("按同口径"),
	WORD("按可比口径计算"), WORD("按不变价计算"), WORD("按可比价计算"), WORD("按可比价格计算"), WORD("不上升"), WORD("集中"), WORD("动态"), WORD("实际"), WORD("以"),
	{"仅", PLAN_PAST}, {"仅有", PLAN_PAST}, {"仅为", PLAN_PAST}, {"只有", PLAN_PAST},
	{"不足", PLAN_PAST}, {"尚不足", PLAN_PAST}, END
};

/*
 * At the start of a clause, before its verb; they say nothing of the target.  A
 * row without a kind is a noun that begins like one of them, and stays.
 */
const plan_word chinese_adverbs[] = {
	WORD("大力"), WORD("加快"), WORD("扎实"), WORD("积极"), WORD("深入"), WORD("全面"),
	WORD("持续"), WORD("进一步"), WORD("稳步"), WORD("有序"), WORD("着力"), WORD("高质量"),
	WORD("高标准"), WORD("高水平"), WORD("统筹"), WORD("彻底"), WORD("坚持"), WORD("严格"),
	WORD("切实"), WORD("全力"), WORD("并"), WORD("并且"), WORD("同时"), WORD("其中"), WORD("以及"),
	WORD("和"), WORD("及"), WORD("与"), WORD("使"), WORD("让"), WORD("再"), WORD("要"), WORD("将"),
	WORD("继续"), WORD("不断"), WORD("基本"), WORD("推动"), WORD("推进"), WORD("实现"),
	WORD("争取"), WORD("促进"), WORD("促使"), WORD("带动"), WORD("引导"), WORD("支持"),
	WORD("鼓励"), WORD("今年"), WORD("全年"), WORD("年内"), WORD("本年度"), WORD("当年"),
	WORD("明年"), WORD("届时"), {"每年", PLAN_EACH_YEAR}, {"年均", PLAN_YEARLY}, WORD("年底前"), WORD("年底"),
	WORD("上半年"), WORD("下半年"), WORD("到年底"), WORD("一是"), WORD("二是"), WORD("三是"),
	WORD("四是"), WORD("五是"), WORD("六是"), WORD("七是"), WORD("八是"), WORD("首先"),
	WORD("其次"), WORD("预计"), WORD("加大"), WORD("主要是"), WORD("即"), WORD("也"), WORD("还"),
	WORD("另"), WORD("此外"), WORD("共"), {"累计", PLAN_CUMULATIVE}, WORD("力求"), WORD("完成"),
	WORD("抓好"), WORD("做好"), WORD("加强"), WORD("动态"), WORD("总体"), WORD("拟"), WORD("计划"), WORD("分批"),
	WORD("因地制宜"), WORD("精准"), WORD("逐步"), WORD("尽快"), WORD("率先"), WORD("按期"),
	WORD("如期"), WORD("及时"), {"高标准农田", PLAN_NONE}, {"高标准基本农田", PLAN_NONE}, {"要素", PLAN_NONE}, {"共享", PLAN_NONE}, {"共同", PLAN_NONE},
	{"和谐", PLAN_NONE}, {"基本医", PLAN_NONE}, {"基本养", PLAN_NONE}, {"基本公", PLAN_NONE},
	{"基本农", PLAN_NONE}, {"基本建设", PLAN_NONE}, {"基本药", PLAN_NONE}, {"基本生", PLAN_NONE}, {"基本住", PLAN_NONE},
	{"基本单", PLAN_NONE}, {"基本草", PLAN_NONE}, {"再生", PLAN_NONE}, {"促进会", PLAN_NONE},
	{"还款", PLAN_NONE}, {"还田", PLAN_NONE}, {"将军", PLAN_NONE}, {"使用", PLAN_NONE},
	{"及格", PLAN_NONE}, {"计划生育", PLAN_NONE}, {"计划单列", PLAN_NONE}, {"计划内", PLAN_NONE}, {"再就业", PLAN_NONE}, {"要道", PLAN_NONE},
	{"也门", PLAN_NONE}, {"公司", PLAN_NONE}, {"实现利", PLAN_NONE}, {"完成率", PLAN_NONE},
	{"实现率", PLAN_NONE}, WORD("超前"), WORD("提前"), WORD("纵深"), WORD("协同"), WORD("务实"),
	WORD("有力"), WORD("有效"), WORD("努力"), WORD("做到"), WORD("五年"), WORD("五年累计"), WORD("未来五年"), WORD("今后五年"), WORD("五年内"),
	WORD("一季度"), WORD("二季度"), WORD("三季度"), WORD("四季度"), WORD("前三季度"),
	WORD("用三年时间"), WORD("用两年时间"), WORD("用五年时间"), WORD("按可比口径计算"), WORD("按可比口径"),
	WORD("可比口径"), WORD("同口径"), WORD("按同口径"), WORD("按不变价计算"), WORD("按可比价计算"),
	WORD("按可比价格计算"), WORD("今后三年"), WORD("未来三年"), WORD("三年内"), END
};

const plan_word chinese_commitments[] = {
	{"确保", PLAN_BINDING}, {"必须", PLAN_BINDING}, {"务必", PLAN_BINDING}, {"须", PLAN_BINDING},
	{"坚决", PLAN_BINDING}, {"保证", PLAN_BINDING}, {"应当", PLAN_BINDING}, {"严禁", PLAN_BINDING},
	{"不得", PLAN_BINDING}, {"力争", PLAN_ANTICIPATORY}, {"争取", PLAN_ANTICIPATORY},
	{"努力", PLAN_ANTICIPATORY}, {"力求", PLAN_ANTICIPATORY}, {"预期", PLAN_ANTICIPATORY},
	{"有望", PLAN_ANTICIPATORY}, {"努力实现", PLAN_ANTICIPATORY}, {"争取实现", PLAN_ANTICIPATORY},
	{"力争实现", PLAN_ANTICIPATORY}, {"确保实现", PLAN_BINDING}, END
};

/* The whole of the plan's place, which is no part of what is measured. */
const plan_word chinese_scopes[] = {
	WORD("全省"), WORD("全市"), WORD("全县"), WORD("全区"), WORD("我省"), WORD("我市"),
	WORD("我县"), WORD("我区"), WORD("全镇"), WORD("全乡"), WORD("全系统"), WORD("全行业"),
	WORD("全集团"), WORD("全州"), WORD("全旗"), WORD("全域"), WORD("全盟"), WORD("集团公司"),
	WORD("公司"), END
};

/* What stands in the clause of such a word is no target of the plan. */
const plan_word chinese_refusals[] = {
	{"补助", PLAN_REFUSED}, {"补贴", PLAN_REFUSED}, {"奖励", PLAN_REFUSED}, {"奖补", PLAN_REFUSED},
	{"给予", PLAN_REFUSED}, {"每人每月", PLAN_REFUSED}, {"贷款额度", PLAN_REFUSED},
	{"安排资金", PLAN_REFUSED}, {"安排财政", PLAN_REFUSED}, {"财政安排", PLAN_REFUSED},
	{"预算安排", PLAN_REFUSED}, {"安排预算", PLAN_REFUSED}, {"安排专项资金", PLAN_REFUSED},
	{"安排专项", PLAN_REFUSED}, {"财政拨款", PLAN_REFUSED}, {"财政投入", PLAN_REFUSED},
	{"列支", PLAN_REFUSED}, {"拨付", PLAN_REFUSED}, {"投入资金", PLAN_REFUSED},
	{"投入财政", PLAN_REFUSED}, {"统筹资金", PLAN_REFUSED}, {"概算", PLAN_REFUSED},
	{"支出预算", PLAN_REFUSED}, {"按照每", PLAN_REFUSED}, {"按每", PLAN_REFUSED}, {"每人每年", PLAN_REFUSED},
	{"补偿标准", PLAN_REFUSED}, {"国家提出", PLAN_REFUSED}, {"国家要求", PLAN_REFUSED},
	{"国家下达", PLAN_REFUSED}, {"国家目标", PLAN_REFUSED}, {"国家确定", PLAN_REFUSED},
	{"省委提出", PLAN_REFUSED}, {"省里提出", PLAN_REFUSED}, {"全国预期", PLAN_REFUSED},
	{"全国目标", PLAN_REFUSED}, {"世界银行", PLAN_REFUSED}, {"联合国", PLAN_REFUSED},
	{"国务院提出", PLAN_REFUSED}, {"国家规划", PLAN_REFUSED}, {"上级下达", PLAN_REFUSED},
	{"中央提出", PLAN_REFUSED}, {"全国平均", PLAN_REFUSED}, {"全省平均", PLAN_REFUSED},
	{"全市平均", PLAN_REFUSED}, {"平均水平", PLAN_REFUSED}, {"与经济增长", PLAN_REFUSED},
	{"高于全国", PLAN_REFUSED}, {"高于全省", PLAN_REFUSED}, {"高于全市", PLAN_REFUSED},
	{"快于", PLAN_REFUSED}, {"高于经济", PLAN_REFUSED}, {"高于GDP", PLAN_REFUSED},
	{"低于全国", PLAN_REFUSED}, {"低于全省", PLAN_REFUSED}, {"优于全国", PLAN_REFUSED},
	{"高于城镇", PLAN_REFUSED}, {"提出的", PLAN_REFUSED}, {"下达的", PLAN_REFUSED},
	{"gdp增速", PLAN_REFUSED}, {"罚款", PLAN_REFUSED}, {"中央预算内", PLAN_REFUSED},
	{"省财政", PLAN_REFUSED}, {"市财政", PLAN_REFUSED}, {"县财政", PLAN_REFUSED},
	{"区财政", PLAN_REFUSED}, {"各级财政", PLAN_REFUSED}, {"中央财政", PLAN_REFUSED},
	{"省里下达", PLAN_REFUSED}, {"省下达", PLAN_REFUSED}, {"下达我市", PLAN_REFUSED},
	{"下达我县", PLAN_REFUSED}, {"下达我区", PLAN_REFUSED}, {"市下达", PLAN_REFUSED},
	{"规划提出", PLAN_REFUSED}, {"相匹配", PLAN_REFUSED}, {"相衔接", PLAN_REFUSED},
	{"相适应", PLAN_REFUSED}, {"相一致", PLAN_REFUSED}, {"主要考虑", PLAN_REFUSED},
	{"与全省", PLAN_REFUSED}, {"与全国", PLAN_REFUSED}, {"与全市", PLAN_REFUSED},
	{"同比例", PLAN_REFUSED}, {"免征", PLAN_REFUSED}, {"税率", PLAN_REFUSED},
	{"所得税", PLAN_REFUSED}, {"贴息", PLAN_REFUSED}, END
};

/* 亿元以上项目: after a size, what is counted elsewhere. */
const plan_word chinese_size_nouns[] = {
	WORD("项目"), WORD("重大项目"), WORD("工程"), WORD("企业"), WORD("工业"), WORD("变电站"),
	WORD("村"), WORD("行政村"), WORD("户"), WORD("建筑"), WORD("机组"), WORD("锅炉"),
	WORD("燃煤锅炉"), WORD("河流"), WORD("水库"), WORD("景区"), WORD("街区"), WORD("园区"),
	WORD("平台"), WORD("客户"), WORD("贷款"), WORD("产业"), WORD("产业项目"), WORD("集群"),
	WORD("产业集群"), WORD("线路"), WORD("输电"), WORD("工业项目"), WORD("投资项目"), WORD("城市"),
	WORD("乡镇"), WORD("老人"), WORD("老年人"), WORD("人口"), WORD("儿童"), WORD("船舶"),
	WORD("泊位"), WORD("楼宇"), WORD("商场"), WORD("超市"), WORD("医院"), WORD("公共建筑"),
	WORD("大户"), WORD("灌区"), WORD("服务业"), WORD("电压"), WORD("电网"), WORD("婴幼儿"),
	WORD("市场主体"), WORD("个体"), WORD("单位"), WORD("电站"), WORD("污水处理厂"), WORD("制造业"),
	WORD("产业化"), WORD("社会消费"), WORD("林地"), WORD("耕地"), WORD("坡"), WORD("住宅"),
	WORD("小区"), END
};

/* Before a value and a noun: what the thing can do, as 年产10万台电机项目. */
const plan_word capacity_words[] = {
	WORD("年产"), WORD("日产"), WORD("日处理"), WORD("年处理"), WORD("占地"), WORD("建筑面积"),
	WORD("总建筑面积"), WORD("总装机"), WORD("总长"), WORD("全长"), WORD("设计产能"),
	WORD("一期"), WORD("二期"), WORD("可容纳"), END
};

/* A noun phrase after a value ends before such a word. */
const plan_word chinese_tails[] = {
	WORD("建设"), WORD("任务"), WORD("工作"), WORD("目标"), WORD("以上"), WORD("左右"), WORD("的"),
	WORD("等"), WORD("改造"), WORD("试点"), WORD("。"), WORD(";"), WORD("、"), WORD(","), WORD(":"),
	WORD(" "), WORD("!"), WORD("?"), WORD("“"), WORD("("), END
};

/* After a noun that follows its value: what becomes of it. */
const plan_word chinese_predicates[] = {
	WORD("建成投用"), WORD("建成投产"), WORD("建成"), WORD("开工"), WORD("竣工"), WORD("投产"),
	WORD("投用"), WORD("投入使用"), WORD("达到"), WORD("达标"), WORD("完成"), WORD("实现"),
	WORD("通过"), WORD("就读"), WORD("建有"), WORD("纳入"), WORD("通车"), WORD("落地"),
	WORD("开业"), WORD("运营"), WORD("创建"), WORD("接入"), WORD("开展"), WORD("配备"),
	WORD("设有"), WORD("拥有"), WORD("退出"), WORD("脱贫"), WORD("摘帽"), WORD("签约"),
	WORD("上市"), WORD("入驻"), WORD("享受"), WORD("获得"), WORD("通上"), WORD("上线"), END
};

/* Measure words that the notation's table does not have. */
const plan_word other_measure_words[] = {
	WORD("千伏"), WORD("千伏安"), WORD("万千伏安"), WORD("万伏"), WORD("蒸吨"), WORD("标准箱"),
	WORD("场次"), WORD("艘次"), WORD("批次"), WORD("标方"), WORD("亩次"), WORD("件次"), WORD("架"),
	WORD("台次"), WORD("剂次"), WORD("剂"), WORD("篇"), WORD("集"), WORD("道"), WORD("台套"),
	WORD("千牛"), WORD("兆帕"), WORD("辆次"), WORD("公顷次"), WORD("单"), WORD("顶"), WORD("束"),
	WORD("穴"), WORD("尾"), WORD("盏"), WORD("桩"), WORD("人天"), WORD("吨公里"), WORD("人公里"),
	WORD("立方"), WORD("兆焦"), WORD("尾鱼苗"), WORD("户数"), WORD("股"), WORD("枪"), WORD("厅"),
	WORD("瓶"), WORD("袋"), WORD("箱"), WORD("师"), WORD("双"), WORD("Mtoe"), WORD("ktoe"),
	WORD("toe"), WORD("MtCO2e"), WORD("ktCO2e"), WORD("GtCO2e"), WORD("tCO2"), WORD("MtCO2"), WORD("tCO2e"), WORD("kgCO2e"),
	WORD("kgCO2"), WORD("gCO2e"), WORD("gCO2"), WORD("ktCO2"), 
	WORD("PJ"), WORD("TJ"), WORD("GJ"), WORD("EJ"), WORD("Mt"), WORD("kt"), WORD("MWp"),
	WORD("kWp"), WORD("ppm"), WORD("megalitres"), WORD("megaliters"), WORD("Ml"), END
};

/* After a share that is a rate of growth: 保持7%的增速. */
const plan_word growth_after[] = {
	RISE("的增速"), RISE("的增长速度"), RISE("的增幅"), RISE("的增长率"), RISE("的年均增长"),
	RISE("的速度增长"), RISE("的速度递增"), RISE("的速度"), RISE("的增长"), END
};

/* Before and after a multiplier that is a number of its own: 突破千亿元大关. */
const plan_word round_leads[] = {
	WORD("突破"), WORD("超"), WORD("超过"), WORD("达"), WORD("达到"), WORD("迈上"), WORD("跨上"),
	WORD("跃上"), WORD("迈入"), WORD("跨入"), WORD("过"), WORD("冲刺"), END
};

const plan_word round_ends[] = {
	WORD("大关"), WORD("台阶"), WORD("规模"), WORD("目标"), WORD(","), WORD("。"), WORD(";"),
	WORD("、"), WORD(")"), END
};

/* A number after or before such a word is part of a name. */
const plan_word label_words_before[] = {
	WORD("第"), WORD("百"), WORD("pm"), WORD("第四批"), WORD("no"), WORD("sdg"), WORD("sdgs"),
	WORD("goal"), WORD("goals"), WORD("scope"), WORD("sdg "), WORD("goal "), WORD("scope "),
	WORD("scopes "), WORD("scopes 1 and "), WORD("scope 1 and "), WORD("scope 1 & "), WORD("tier "),
	WORD("article "), WORD("phase "), WORD("chapter "), WORD("figure "), WORD("table "),
	WORD("stage "), WORD("level "), WORD("type "), WORD("section "), WORD("page "), WORD("vision "),
	WORD("agenda "), WORD("iso "), WORD("target "), WORD("objective "), WORD("version "),
	WORD("part "), WORD("annex "), WORD("box "), WORD("category "), WORD("class "), WORD("grade "),
	WORD("priority "), WORD("action "), WORD("pillar "), WORD("pm "), WORD("line "), WORD("covid-"),
	WORD("step "), WORD("route "), WORD("act "), WORD("round "), WORD("year "), WORD("plan "),
	WORD("module "), WORD("appendix "), WORD("chapters "), WORD("measure "), WORD("note "),
	WORD("unit "), WORD("top "), WORD("law "), END
};

const plan_word label_words_after[] = {
	WORD("强"), WORD("版"), WORD("号"), WORD("号线"), WORD("级"), WORD("a级"), WORD("代"),
	WORD("轮"), WORD("届"), WORD("线"), WORD("维"), WORD("星"), WORD("星级"), WORD("热线"),
	WORD("系列"), WORD("制"), WORD("联"), WORD("型"), WORD("类"), WORD("世纪"), WORD("st"),
	WORD("nd"), WORD("rd"), WORD("th"), END
};

/* A target in one word: the notation's, and what plans say beside them. */
static const whole_word whole_words[] = {
	{"零增长", WORD_NO_GROWTH}, {"清零", WORD_ZERO}, {"全覆盖", WORD_FULL}, {"全面覆盖", WORD_FULL},
	{"持平", WORD_UNCHANGED}, {"正增长", WORD_GROWTH}, {"翻一番", WORD_DOUBLE},
	{"翻番", WORD_DOUBLE}, {"翻倍", WORD_DOUBLE}, {"翻两番", WORD_QUADRUPLE},
	{"翻二番", WORD_QUADRUPLE}, {"翻三番", WORD_OCTUPLE}, {"彻底消除", WORD_ZERO},
	{"全面消除", WORD_ZERO}, {"全部消除", WORD_ZERO}, {"基本消除", WORD_ZERO},
	{"零填埋", WORD_ZERO}, {"零死亡", WORD_ZERO}, {"零事故", WORD_ZERO}, {"零发生", WORD_ZERO},
	{"零新增", WORD_ZERO}, {"零排放", WORD_ZERO}, {"零直排", WORD_ZERO}, {"零感染", WORD_ZERO},
	{"零欠薪", WORD_ZERO}, {"零重伤", WORD_ZERO}, {"零伤亡", WORD_ZERO},
	{"零缺陷", WORD_ZERO}, {"零违规", WORD_ZERO}, {"倍增", WORD_DOUBLE}, {"减半", WORD_HALVE},
	{"为零", WORD_ZERO}, {"降为零", WORD_ZERO}, {"归零", WORD_ZERO}, {"double", WORD_DOUBLE},
	{"doubling", WORD_DOUBLE}, {"doubled", WORD_DOUBLE}, {"doubles", WORD_DOUBLE},
	{"triple", WORD_TRIPLE}, {"tripling", WORD_TRIPLE}, {"tripled", WORD_TRIPLE},
	{"quadruple", WORD_QUADRUPLE}, {"halve", WORD_HALVE}, {"halving", WORD_HALVE},
	{"halved", WORD_HALVE}, {"no growth", WORD_NO_GROWTH}, {"zero growth", WORD_NO_GROWTH},
	{"net zero", WORD_ZERO}, {"net-zero", WORD_ZERO}, {"zero", WORD_ZERO}, {"eliminate", WORD_ZERO},
	{"eliminating", WORD_ZERO}, {"full coverage", WORD_FULL}, {"universal coverage", WORD_FULL},
	{NULL, WORD_NONE}
};

const whole_word *
whole_word_at(const char *text, text_span part, size_t *size)
{
	const whole_word *found = NULL;
	const whole_word *word;

	*size = 0;
	for (word = whole_words; word->text != NULL; word++)
	{
		size_t		length = text_may_start(text, part.from, word->text) ?
			text_starts(text, part.from, part.to, word->text) : 0;

		if (length > *size)
		{
			found = word;
			*size = length;
		}
	}
	return found;
}
