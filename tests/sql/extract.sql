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

-- Nothing is found in nothing, and the period must be one.
SELECT count(*) FROM extract_targets('');
SELECT count(*) FROM extract_targets(NULL);
\set VERBOSITY terse
SELECT count(*) FROM extract_targets('新建公园10个。', 'soon');
