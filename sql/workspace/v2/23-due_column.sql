-- Headings of the column that says when a target is due

ALTER TABLE goalpost.column_alias DROP CONSTRAINT column_alias_field_check;
ALTER TABLE goalpost.column_alias ADD CONSTRAINT column_alias_field_check
	CHECK (field IN ('plan', 'code', 'indicator', 'target', 'section',
		'department', 'weight', 'commitment', 'source', 'as_of', 'value',
		'unit', 'note', 'place', 'parent_place', 'breakdown', 'parent',
		'aggregation', 'schedule', 'frequency', 'period', 'figure_status',
		'baseline', 'baseline_year', 'direction', 'ascending', 'completion',
		'due'));

-- A heading that somebody has given a meaning keeps it.
INSERT INTO goalpost.column_alias (heading, field) VALUES
	('due', 'due'), ('due_date', 'due'), ('due_year', 'due'),
	('target_year', 'due'), ('target_date', 'due'), ('deadline', 'due'),
	('by', 'due'), ('end_date', 'due'), ('完成时限', 'due'),
	('完成时间', 'due'), ('完成期限', 'due'), ('截止时间', 'due'),
	('目标年份', 'due'), ('目标年', 'due')
	ON CONFLICT (heading) DO NOTHING;
