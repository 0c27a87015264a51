-- A pair that cannot be compared is an error that names both units; comparable and why_not tell without raising.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS goalpost;
RESET client_min_messages;

CREATE TEMP TABLE pair (id serial, t target, p progress);
INSERT INTO pair (t, p) VALUES
('>= 90 %', '27 个'),					-- a count against a share
('<= 4.5 %', '+0.5 pp'),				-- a change in points against a level
('>= 90 %', '10 万亩'),					-- an area against a share
('>= 5 亿元', '5 USD'),					-- currencies do not convert
('>= 5 个/万人', '5 户/万人'),			-- inside a rate counting words differ
('>= 5 "兆焦"', '5 "千焦"'),
('>= 5 亿元', '5'),
('>= +15 %', '13 %'),					-- a level against a change
('>= 15 %', '+13 %'),					-- a change against a level
('>= +15 % vs 2015', '+13 %'),			-- other bases
('>= +15 %', '+13 % vs 2015'),
('>= +6.5 %/年', '+13 %'),				-- a change a year
('done', '45 %'),						-- a share does not stand for done
('>= 5 个', 'done'),
('>= +15 % from -5 亿元', '20 亿元'),	-- percent of what is not above 0
('>= 100 people in 2026', '130 people @ 2025-12-31'),	-- a total starts from nothing
('>= +15 % in 2020Q3', '+16 % @ 2020-06-30');	-- so does a change on the year before

SELECT t, p, comparable(t, p), why_not(t, p) FROM pair ORDER BY id;
SELECT t, p, why_not(t, p, 'zh') FROM pair ORDER BY id;
SELECT why_not(t, p, 'en') = why_not(t, p) AS english_by_default FROM pair WHERE id = 1;

-- Whatever scores raises then, and gives the same reason.
CREATE FUNCTION pg_temp.raised(call text, t target, p progress,
	OUT code text, OUT message text, OUT detail text, OUT hint text)
LANGUAGE plpgsql AS $$
BEGIN
	EXECUTE format('SELECT %s', call) USING t, p;
	message := 'accepted';
EXCEPTION WHEN OTHERS THEN
	GET STACKED DIAGNOSTICS code = RETURNED_SQLSTATE, message = MESSAGE_TEXT,
		detail = PG_EXCEPTION_DETAIL, hint = PG_EXCEPTION_HINT;
END $$;
\x on
SELECT r.* FROM pair, pg_temp.raised('completion($1, $2)', t, p) AS r WHERE id <= 3 ORDER BY id;
\x off
SELECT call, r.code, count(*)
FROM pair, unnest(ARRAY['met($1, $2)', 'completion($1, $2)', 'remaining($1, $2)', 'status($1, $2)',
	'$1 @> $2', '$2 <@ $1', '$2 / $1', 'completion_pct($1, $2)',
	'completion_bar($1, $2)', 'bullet_svg($1, $2)', 'pace($1, $2)', 'schedule_gap($1, $2)', 'lead_days($1, $2)', 'days_late($1, $2)', 'forecast($1, $2)',
	'required_rate($1, $2)', 'score($1, $2)', 'stretch_met($1, $2)', 'explain_completion($1, $2)']) AS call,
	pg_temp.raised(call, t, p) AS r
GROUP BY 1, 2 ORDER BY 1, 2;

-- What can be compared has no reason.
SELECT comparable(t, p), why_not(t, p)
FROM (VALUES ('>= 5 家'::target, '5 个'::progress), ('<= 0', '5 亿元'), ('>= 5 亿元', '0'), ('>= +15 % from 300 亿元', '0'),
	('>= 100 people in 2026', '5 people @ 2026-01-01'), ('>= 100 people in 2026', '5 people'),
	('>= 100 people by 2026-12-31', '5 people @ 2025-12-31'), ('>= 90 % in 2026', '80 % @ 2025-12-31'),
	('done in 2026', 'done @ 2025-12-31'), ('>= +15 % vs 2020 in 2026', '+5 % vs 2020 @ 2025-12-31'),
	('>= +15 % from 300 亿元 in 2026', '310 亿元 @ 2025-12-31')) AS v (t, p);

-- Names are checked.
\set VERBOSITY terse
SELECT why_not('>= 90 %', '27 个', 'fr');
