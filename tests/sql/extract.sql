-- The targets in the text of a plan, as rows.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS goalpost;
RESET client_min_messages;

SELECT * FROM extract_targets('临江市2026年工作计划
一、重点任务
（一）生态建设。确保森林覆盖率达到62.5%，新建口袋公园20个、绿道45公里。');
SELECT indicator, target, commitment FROM extract_targets('Our 2030 targets

We aim to cut water use by 15 % from a 2022 baseline, and shall train 2,000 nurses.', '2026..2030');

-- The target is a value of the type: it can be scored at once.
SELECT indicator, met(target, '12 个') FROM extract_targets('新建公园10个。', '2026');

-- offset and phrase are where the text has it, in characters
SELECT substr(plan, "offset" + 1, length(phrase)) AS phrase, line
FROM (VALUES (E'一、重点任务\n新建公园10个，\r\n改造道路9条。')) AS v (plan), extract_targets(plan, '2026');

-- As one of several columns, only as many rows as are asked for are read.
SELECT (extract_targets(repeat('新建公园10个，改造道路9条。', 1000000), '2026')).indicator LIMIT 2;

-- Where nothing is found, too, a query can be cancelled.
SELECT clock_timestamp() AS began \gset
SET statement_timeout = '100ms';
SELECT count(*) FROM extract_targets(repeat('推进建设', 5000000));
RESET statement_timeout;
SELECT clock_timestamp() - :'began' < interval '5 s' AS soon;

-- Nothing is found in nothing, and the period must be one.
SELECT count(*) FROM extract_targets('');
SELECT count(*) FROM extract_targets(NULL);
\set VERBOSITY terse
SELECT count(*) FROM extract_targets('新建公园10个。', 'soon');
SELECT count(*) FROM extract_targets('新建公园10个。', NULL);
