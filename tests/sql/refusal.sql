-- Every refused literal has the right SQLSTATE, says where and what is wrong, and what to write.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS goalpost;
RESET client_min_messages;

CREATE FUNCTION pg_temp.refusal(type text, literal text,
	OUT code text, OUT message text, OUT detail text, OUT hint text)
LANGUAGE plpgsql AS $$
BEGIN
	EXECUTE format('SELECT %L::%I', literal, type);
	message := 'accepted';
EXCEPTION WHEN OTHERS THEN
	GET STACKED DIAGNOSTICS code = RETURNED_SQLSTATE, message = MESSAGE_TEXT,
		detail = PG_EXCEPTION_DETAIL, hint = PG_EXCEPTION_HINT;
END $$;

CREATE TEMP TABLE bad (id serial, type text, literal text);
INSERT INTO bad (type, literal) VALUES
('target', ''),
('target', '12,34 亿元'),
('progress', '1 234 元'),
('target', '>= 1.2.3'),
('target', '>= NaN'),
('target', '>= 1234567890123456789'),
('target', '>= 0.0000000000000000001'),
('progress', '5M'),
('target', '>= 5 元/人/年'),
('progress', '5 "兆焦'),
('target', '公司 5 %'),
('progress', '5 亿元 in 2020'),
('target', '不超过5%以上'),
('target', 'up to 5 %'),
('progress', '至少5%'),
('progress', '环比增长5%'),
('target', '>= 2..3 个'),
('target', '3..2 家'),
('target', '2..+3 %'),
('target', '-20 %'),
('target', '>= 0.2 pp'),
('target', '>= +5 % level'),
('target', '>= 5 ± 1 %'),
('target', '~ 5 ± -1 %'),
('target', '~>= 0 %'),
('target', '6..7 % stretch 8'),
('target', '>= +6 % stretch 6.5'),
('target', '<= 6 % stretch 7'),
('target', '5 个 at 2020'),
('target', '>= 5 亿元 from 3 亿元 total'),
('target', '>= +500 亿元 from 30 个'),
('target', 'done vs 2015'),
('progress', '5 of 0'),
('progress', '1 of -2'),
('progress', '27.4 亩 of 31.2 万亩'),
('progress', '120 % done'),
('target', '>= 5 in'),
('target', '>= 5 in 2020Q5'),
('target', '>= 5 in 2020..2016'),
('progress', '5 @ 2020-02-30'),
('progress', '5 @ 06-30'),
('progress', '5 @ infinity'),
('target', '5 % by 2016..2020');

\x on
SELECT type, literal, r.* FROM bad, pg_temp.refusal(type, literal) AS r ORDER BY id;
\x off

-- A literal of any length is repeated in part only, and no control character is.
SELECT code, length(message) < 200 AS short
FROM pg_temp.refusal('target', repeat('很长', 5000));
SELECT code, message ~ '[\x01-\x1f]' AS unsafe, detail ~ '[\x01-\x1f]' AS unsafe_detail
FROM pg_temp.refusal('progress', E'5 \x1b[31m\x07 个');

-- 999999999999999999 is the last number of 18 digits.
SELECT '999999999999999999'::progress, '-999999999999999999 level'::progress;
SELECT code, message FROM pg_temp.refusal('progress', '1000000000000000000');
SELECT '0.000000000000000001'::progress;
SELECT code, message FROM pg_temp.refusal('progress', '0.0000000000000000001');
