-- Which heading of a file means which field
--
-- Headings are kept in lower case, without spaces around them, each run of
-- spaces, hyphens and underscores as one underscore.

CREATE TABLE goalpost.column_alias (
	heading text PRIMARY KEY
		CHECK (heading = lower(btrim(heading)) AND heading <> ''),
	field text NOT NULL CHECK (field IN ('plan', 'code', 'indicator',
		'target', 'section', 'department', 'weight', 'commitment', 'source',
		'as_of', 'value', 'unit', 'note'))
);
COMMENT ON TABLE goalpost.column_alias
	IS '表头别名 — which heading of a file means which field';

INSERT INTO goalpost.column_alias (heading, field) VALUES
	('plan', 'plan'), ('计划', 'plan'), ('计划编码', 'plan'),
	('规划', 'plan'), ('plan_code', 'plan'),
	('code', 'code'), ('指标编码', 'code'), ('指标代码', 'code'),
	('编码', 'code'), ('编号', 'code'), ('代码', 'code'),
	('indicator_code', 'code'),
	('indicator', 'indicator'), ('指标', 'indicator'),
	('指标名称', 'indicator'), ('名称', 'indicator'),
	('indicator_name', 'indicator'), ('name', 'indicator'),
	('target', 'target'), ('目标', 'target'), ('目标值', 'target'),
	('计划目标', 'target'), ('年度目标', 'target'),
	('section', 'section'), ('章节', 'section'), ('板块', 'section'),
	('类别', 'section'), ('领域', 'section'),
	('department', 'department'), ('责任单位', 'department'),
	('责任部门', 'department'), ('牵头单位', 'department'),
	('填报单位', 'department'), ('部门', 'department'),
	('weight', 'weight'), ('权重', 'weight'),
	('commitment', 'commitment'), ('属性', 'commitment'),
	('指标属性', 'commitment'), ('指标性质', 'commitment'),
	('source', 'source'), ('来源', 'source'), ('依据', 'source'),
	('as_of', 'as_of'), ('date', 'as_of'), ('统计截止日期', 'as_of'),
	('截止日期', 'as_of'), ('数据日期', 'as_of'), ('统计日期', 'as_of'),
	('日期', 'as_of'), ('截至日期', 'as_of'),
	('value', 'value'), ('完成值', 'value'), ('累计完成', 'value'),
	('完成情况', 'value'), ('实际值', 'value'), ('数值', 'value'),
	('进展', 'value'), ('actual', 'value'), ('progress', 'value'),
	('unit', 'unit'), ('单位', 'unit'), ('计量单位', 'unit'),
	('note', 'note'), ('备注', 'note'), ('说明', 'note'),
	('notes', 'note'), ('remark', 'note');
