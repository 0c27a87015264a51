-- Headings of the columns that make a target, as results frameworks have them

ALTER TABLE goalpost.column_alias DROP CONSTRAINT column_alias_field_check;
ALTER TABLE goalpost.column_alias ADD CONSTRAINT column_alias_field_check
	CHECK (field IN ('plan', 'code', 'indicator', 'target', 'section',
		'department', 'weight', 'commitment', 'source', 'as_of', 'value',
		'unit', 'note', 'place', 'parent_place', 'breakdown', 'parent',
		'aggregation', 'schedule', 'frequency', 'period', 'figure_status',
		'baseline', 'baseline_year', 'direction', 'ascending'));

-- A heading that somebody has given a meaning keeps it.
INSERT INTO goalpost.column_alias (heading, field) VALUES
	('baseline', 'baseline'), ('baseline_value', 'baseline'),
	('base_value', 'baseline'), ('baseline_figure', 'baseline'),
	('基期', 'baseline'), ('基期值', 'baseline'), ('基期数', 'baseline'),
	('基期数值', 'baseline'), ('基数', 'baseline'), ('基线', 'baseline'),
	('基线值', 'baseline'), ('基准值', 'baseline'), ('现状值', 'baseline'),
	('baseline_year', 'baseline_year'), ('base_year', 'baseline_year'),
	('baseline_date', 'baseline_year'), ('year_of_baseline', 'baseline_year'),
	('基期年', 'baseline_year'), ('基期年份', 'baseline_year'),
	('基期时间', 'baseline_year'), ('基期日期', 'baseline_year'),
	('基准年', 'baseline_year'), ('基准年份', 'baseline_year'),
	('基线年', 'baseline_year'), ('基线年份', 'baseline_year'),
	('starting_value', 'baseline'), ('start_value', 'baseline'),
	('initial_value', 'baseline'), ('起始值', 'baseline'),
	('基础值', 'baseline'), ('初始值', 'baseline'),
	('desired_trend', 'direction'), ('expected_direction', 'direction'),
	('good_is', 'direction'), ('increase/decrease', 'direction'),
	('positive/negative', 'direction'), ('期望趋势', 'direction'),
	('direction', 'direction'), ('direction_of_change', 'direction'),
	('desired_direction', 'direction'), ('target_direction', 'direction'),
	('indicator_direction', 'direction'), ('polarity', 'direction'),
	('方向', 'direction'), ('指标方向', 'direction'),
	('变化方向', 'direction'), ('目标方向', 'direction'),
	('指标极性', 'direction'), ('极性', 'direction'),
	('正逆向', 'direction'), ('正向/逆向', 'direction'),
	('ascending', 'ascending'), ('is_ascending', 'ascending'),
	('higher_is_better', 'ascending'), ('more_is_better', 'ascending'),
	('good_is_up', 'ascending'), ('up_is_good', 'ascending'),
	('越大越好', 'ascending'), ('是否正向', 'ascending'),
	('是否正向指标', 'ascending'),
	('unit_of_measure', 'unit'), ('unit_of_measurement', 'unit'),
	('measurement_unit', 'unit'), ('units', 'unit'), ('uom', 'unit'),
	('target_value', 'target'), ('indicator_title', 'indicator'),
	('indicator_id', 'code'), ('indicator_no.', 'code'),
	('indicator_number', 'code'),
	-- IATI, whose headings are paths where its elements are made flat
	('indicator_reference', 'code'), ('indicator_ref', 'code'),
	('baseline_iso_date', 'baseline_year'),
	('actual_value', 'value'), ('period_end', 'as_of'),
	('indicator/reference', 'code'), ('indicator/title', 'indicator'),
	('indicator/ascending', 'ascending'),
	('indicator/baseline/year', 'baseline_year'),
	('indicator/baseline/value', 'baseline'),
	('indicator/period/target/value', 'target'),
	('indicator/period/actual/value', 'value'),
	('indicator/period/period_end', 'as_of')
	ON CONFLICT (heading) DO NOTHING;
