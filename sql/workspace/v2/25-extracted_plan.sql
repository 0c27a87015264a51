-- Headings of a plan that goalpost extract wrote from its text

ALTER TABLE goalpost.column_alias DROP CONSTRAINT column_alias_field_check;
ALTER TABLE goalpost.column_alias ADD CONSTRAINT column_alias_field_check
	CHECK (field IN ('plan', 'code', 'indicator', 'target', 'section',
		'department', 'weight', 'commitment', 'source', 'as_of', 'value',
		'unit', 'note', 'place', 'parent_place', 'breakdown', 'parent',
		'aggregation', 'schedule', 'frequency', 'period', 'figure_status',
		'baseline', 'baseline_year', 'direction', 'ascending', 'completion',
		'due', 'certain'));

-- A heading that somebody has given a meaning keeps it.
INSERT INTO goalpost.column_alias (heading, field) VALUES
	('phrase', 'source'), ('certain', 'certain')
	ON CONFLICT (heading) DO NOTHING;
