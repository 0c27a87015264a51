-- The words of a plan from which goalpost extract took a target

-- A heading that somebody has given a meaning keeps it.
INSERT INTO goalpost.column_alias (heading, field) VALUES ('phrase', 'source')
	ON CONFLICT (heading) DO NOTHING;
