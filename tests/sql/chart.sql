-- A report against its target as a picture, in text and in SVG.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS goalpost;
RESET client_min_messages;

-- The bar has as many cells as asked for, and is full only when the target is met.
SELECT p, completion_bar('>= 100 个', p), completion_bar('>= 100 个', p, 8)
FROM unnest(ARRAY['0 个', '1 个', '42 个', '50 个', '99.99 个', '100 个', '180 个', '-5 个 level']::progress[]) AS p;
SELECT count(*) FROM generate_series(1, 200) AS width, generate_series(0, 110, 5) AS value,
	split_part(completion_bar('>= 100 个', make_progress(value, '个'), width), ' ', 1) AS cells
WHERE length(cells) <> width OR (cells = repeat('█', width)) <> (value >= 100);

-- The graph is well-formed XML, whatever the unit is called.
SELECT bullet_svg('>= 100 个', '42 个');
SELECT t, p, xml_is_well_formed_document(bullet_svg(t, p)) AS well_formed
FROM (VALUES
	('>= 100 个'::target, '180 个'::progress),
	('<= 40 μg/m³ from 50 at 2015', '45 μg/m³'),
	('2..3 家', '1 家'),
	('>= -5 %', '-10 %'),
	('<= 0', '3 个'),
	('done', '45 % done'),
	('>= 6 % stretch 6.5', '6.2 %'),
	('>= 5 "<a&b''>"', '3 "<a&b''>"'),
	('>= 999999999999999999 万亿元', '0.000000000000000001 角')) AS v (t, p);

\set VERBOSITY terse
SELECT completion_bar('>= 100 个', '42 个', 0);
SELECT completion_bar('>= 100 个', '42 个', 201);
SELECT completion_bar('>= 100 个', '42 %');
SELECT bullet_svg('>= 100 个', '42 %');
