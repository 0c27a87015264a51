-- Headings of the fields that came with this version

ALTER TABLE goalpost.column_alias DROP CONSTRAINT column_alias_field_check;
ALTER TABLE goalpost.column_alias ADD CONSTRAINT column_alias_field_check
	CHECK (field IN ('plan', 'code', 'indicator', 'target', 'section',
		'department', 'weight', 'commitment', 'source', 'as_of', 'value',
		'unit', 'note', 'place', 'parent_place', 'breakdown', 'parent',
		'aggregation', 'schedule', 'frequency', 'period', 'figure_status'));

-- A heading that somebody has given a meaning keeps it.
INSERT INTO goalpost.column_alias (heading, field) VALUES
	('place', 'place'), ('place_code', 'place'), ('region', 'place'),
	('location', 'place'), ('地区', 'place'), ('地区编码', 'place'),
	('区域', 'place'), ('行政区划', 'place'), ('所在地区', 'place'),
	('parent_place', 'parent_place'), ('place_above', 'parent_place'),
	('parent_region', 'parent_place'), ('上级地区', 'parent_place'),
	('上级区域', 'parent_place'), ('上级行政区划', 'parent_place'),
	('breakdown', 'breakdown'), ('disaggregation', 'breakdown'),
	('subgroup', 'breakdown'), ('分组', 'breakdown'), ('分项', 'breakdown'),
	('细分', 'breakdown'),
	('parent', 'parent'), ('parent_code', 'parent'),
	('parent_indicator', 'parent'), ('上级指标', 'parent'),
	('上级指标编码', 'parent'), ('父指标', 'parent'),
	('aggregation', 'aggregation'), ('aggregation_type', 'aggregation'),
	('汇总方式', 'aggregation'), ('累计方式', 'aggregation'),
	('统计方式', 'aggregation'),
	('schedule', 'schedule'), ('phasing', 'schedule'),
	('序时进度', 'schedule'), ('时序进度', 'schedule'),
	('序时计划', 'schedule'), ('进度安排', 'schedule'),
	('frequency', 'frequency'), ('reporting_frequency', 'frequency'),
	('频率', 'frequency'), ('频度', 'frequency'), ('报送频率', 'frequency'),
	('填报频率', 'frequency'), ('上报频率', 'frequency'),
	('统计频率', 'frequency'), ('报送周期', 'frequency'),
	('period', 'period'), ('plan_period', 'period'), ('计划期', 'period'),
	('计划期间', 'period'), ('规划期', 'period'), ('规划期间', 'period'),
	('figure_status', 'figure_status'), ('obs_status', 'figure_status'),
	('observation_status', 'figure_status'), ('数据状态', 'figure_status'),
	('数据性质', 'figure_status')
	ON CONFLICT (heading) DO NOTHING;
