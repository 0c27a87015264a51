-- Scoring: met, completion, what remains and the score of a report against its target.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS goalpost;
RESET client_min_messages;

-- One row for each rule.
CREATE TEMP TABLE pair (id serial, t target, p progress);
INSERT INTO pair (t, p) VALUES
('>= 2700 亿元', '4800 亿元'),			-- towards: v / t
('>= 2700 亿元', '1350000 万元'),			-- in another unit of the family
('>= 19.8 亿元', '19.80 亿元'),			-- met exactly
('> 10 万台', '100000 台'),				-- strict and only equalled
('> 10 万台', '100001 台'),
('<= 80 天', '100 天'),					-- within: 2 - v / t
('<= 80 天', '80 天'),
('<= 0', '3 个'),						-- t = 0
('<= 0 个', '0'),						-- a bare 0 fits every plain value
('>= +15 %', '+13 %'),					-- a change
('<= -20 % vs 2015', '-25 % vs 2015'),
('>= -5 %', '-10 %'),					-- a fall within bounds
('<= 40 μg/m³ from 50 at 2015', '45 μg/m³'),	-- on a way: (v - b) / (t - b)
('<= 40 μg/m³ from 35', '44 μg/m³'),		-- a baseline that satisfies the bound is not used
('2..3 家', '2 个'),						-- a range, counts fit each other
('2..3 家', '4 家'),
('2..3 家', '1 家'),
('= 5 个', '4 个'),
('~ 100 个', '96 个'),					-- about: t ± 5 %
('~>= +5.5 %', '+5.225 %'),				-- about at least: from t - 5 %
('~<= 3 %', '3.2 %'),					-- about at most: up to t + 5 %
('>= 90 %', '27.4 of 31.2 万亩'),			-- a share with its parts
('>= +15 % from 300 亿元', '320 亿元'),	-- a change reported as a level
('>= +20 亿元 from 300 亿元', '315 亿元'),
('done', 'done'),
('done', '45 % done'),
('>= 90 %', '45 % done'),
('>= 50 %', '-10 % level');				-- below zero

SELECT t, p, met(t, p), completion(t, p), remaining(t, p) FROM pair ORDER BY id;

-- In percent it is rounded once, and under 100 for a miss.
SELECT completion_pct('>= 100 people', '58 people'), 100 * completion('>= 100 people', '58 people') AS rounded_twice,
	completion_pct('> 100 people', '100 people') < 100 AS equalled, completion_pct('>= 3 people', '2 people'),
	completion_pct('<= 80 天', '100 天'), completion_pct('done', '45 % done');

-- The harder of two targets implies the other; NULL where they judge different figures.
SELECT implies('<= 4 %', '<= 5 %') AS harder, implies('<= 5 %', '<= 4 %') AS easier, implies('2..3 家', '>= 2 个') AS range,
	implies('> 5', '>= 5') AS strict, implies('>= 5', '> 5') AS equalled, implies('>= 5 %', '>= 5 个') IS NULL AS other_family,
	implies('>= 5 %', '>= +5 %') IS NULL AS change, implies(NULL, '>= 5 %') IS NULL AS none;

-- completion is at least 1 exactly when met is true; what remains is then 0, and comes in the target's unit.
SELECT t, p FROM pair WHERE met(t, p) <> (completion(t, p) >= 1);
SELECT t, p, remaining(t, p) FROM pair WHERE met(t, p) AND value(remaining(t, p)) <> 0;

-- The operators are the functions.
SELECT count(*) FROM pair
WHERE (t @> p) <> met(t, p) OR (p <@ t) <> met(t, p) OR p / t <> completion(t, p);
SELECT '4800 亿元'::progress / '>= 2700 亿元' AS completion, '>= 2700 亿元'::target @> '4800 亿元' AS met;

-- The explanation names the rule and the numbers, and what would meet the target.
SELECT t, p, explain_completion(t, p) FROM pair WHERE id IN (1, 6, 10, 13, 22, 23) ORDER BY id;
SELECT explain_completion(t, p, 'zh') FROM pair WHERE id IN (13, 22, 28) ORDER BY id;
SELECT explain_completion(t, p, 'en') = explain_completion(t, p) AS english_by_default FROM pair WHERE id = 13;

-- The stretch is met by the same comparator, later than the target.
SELECT t, p, met(t, p), stretch_met(t, p)
FROM (VALUES ('>= +6 % stretch +6.5'::target, '+6.5 %'::progress), ('>= +6 % stretch +6.5', '+6.4 %'),
	('> 6 % stretch 6.5', '6.5 %'), ('>= 6 %', '7 %')) AS v (t, p);

-- A score is completion in percent from 0 to 100, or what the rule says.
SELECT rule, score('>= 100 个 stretch 120', p, rule) AS floor_side, score('<= 100 个', p, rule) AS cap_side
FROM unnest(ARRAY['50 个', '90 个', '100 个', '130 个']::progress[]) AS p,
	unnest(ARRAY['', 'growth', 'control', 'all_or_nothing', 'steps 60:50 90:80 100:100', 'floor 60', 'cap 120', 'cap 120 bonus 5'])
		WITH ORDINALITY AS r (rule, id)
ORDER BY id, p;
SELECT score('>= 100 个', '-5 个 level') AS nothing, score('>= 100 个', '500 个') AS all;
\set VERBOSITY terse
SELECT score('>= 100 个', '90 个', 'floor');
SELECT score('>= 100 个', '90 个', 'best 5');
SELECT score('>= 100 个', '90 个', 'cap -5');
\set VERBOSITY default

-- NULL in, NULL out.
SELECT met(NULL, '5 个'), completion('>= 5 个', NULL), remaining(NULL, NULL), comparable(NULL, '5 个'), score(NULL, '5 个', 'growth');
