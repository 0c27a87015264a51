-- Headings of a printed completion, which is compared and not stored

ALTER TABLE goalpost.column_alias DROP CONSTRAINT column_alias_field_check;
ALTER TABLE goalpost.column_alias ADD CONSTRAINT column_alias_field_check
	CHECK (field IN ('plan', 'code', 'indicator', 'target', 'section',
		'department', 'weight', 'commitment', 'source', 'as_of', 'value',
		'unit', 'note', 'place', 'parent_place', 'breakdown', 'parent',
		'aggregation', 'schedule', 'frequency', 'period', 'figure_status',
		'baseline', 'baseline_year', 'direction', 'ascending', 'completion'));

-- A heading that somebody has given a meaning keeps it.
INSERT INTO goalpost.column_alias (heading, field) VALUES
	('completion', 'completion'), ('completion_rate', 'completion'),
	('%_complete', 'completion'), ('percent_complete', 'completion'),
	('achievement', 'completion'), ('achievement_rate', 'completion'),
	('完成率', 'completion'), ('完成比例', 'completion'),
	('完成进度', 'completion'), ('目标完成率', 'completion')
	ON CONFLICT (heading) DO NOTHING;
