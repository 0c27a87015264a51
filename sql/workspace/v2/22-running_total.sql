-- Headings of figures, most of them running totals, as monthly sheets have them

-- A heading that somebody has given a meaning keeps it.
INSERT INTO goalpost.column_alias (heading, field) VALUES
	('本年累计', 'value'), ('本年累计完成', 'value'), ('本年累计值', 'value'),
	('本年累计数', 'value'), ('本月累计', 'value'), ('本月累计完成', 'value'),
	('自年初累计', 'value'), ('年初至今累计', 'value'), ('累计值', 'value'),
	('累计数', 'value'), ('累计完成值', 'value'), ('累计完成数', 'value'),
	('累计完成情况', 'value'), ('实际完成', 'value'), ('实际完成值', 'value'),
	('实际数', 'value'), ('achieved', 'value'), ('achieved_value', 'value'),
	('value_achieved', 'value'), ('cumulative_value', 'value'),
	('cumulative_total', 'value'), ('year_to_date', 'value'), ('ytd', 'value')
	ON CONFLICT (heading) DO NOTHING;

-- 1-6月累计; a hyphen is kept as an underscore.
INSERT INTO goalpost.column_alias (heading, field)
	SELECT '1' || dash || month || '月' || ending, 'value'
	FROM unnest(ARRAY['_', '–', '—', '－', '~', '～', '至']) AS dash,
		generate_series(2, 12) AS month,
		unnest(ARRAY['累计', '累计完成', '累计值']) AS ending
	ON CONFLICT (heading) DO NOTHING;
