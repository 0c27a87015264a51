-- Headings of places and of parts of the population: unread, the figure of a
-- part would count for the whole

-- A heading that somebody has given a meaning keeps it.
INSERT INTO goalpost.column_alias (heading, field) VALUES
	('sex', 'breakdown'), ('gender', 'breakdown'), ('性别', 'breakdown'),
	('age', 'breakdown'), ('age_group', 'breakdown'), ('年龄', 'breakdown'),
	('年龄段', 'breakdown'), ('年龄组', 'breakdown'),
	('residence', 'breakdown'), ('城乡', 'breakdown'),
	('district', 'place'), ('county', 'place'), ('province', 'place'),
	('city', 'place'), ('县区', 'place'), ('区县', 'place'),
	('市县', 'place'), ('县', 'place'), ('市', 'place'), ('省份', 'place'),
	('地市', 'place'), ('地区名称', 'place')
	ON CONFLICT (heading) DO NOTHING;
