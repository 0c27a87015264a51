-- Plain numbers as arguments: a weight, a limit and a share of a schedule may be a third.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS goalpost;
RESET client_min_messages;

SELECT elapsed('>= 100 in 2020', '2020-06-30', array[1/3.0, 2/3.0, 1]);
SELECT status('>= 5 in 2020', '3 @ 2020-05-05', NULL, NULL, 0.95, 2/3.0, 1.05);
SELECT (summary(target, progress, NULL, weight, NULL)).completion
FROM (VALUES ('>= 5'::target, '3'::progress, 1000/3.0), ('>= 5', '4', 1000/3.0)) AS v(target, progress, weight);
SELECT summary('>= 5', '3', NULL, 'NaN', NULL);

-- A growth that no double holds is an error, not Infinity.
SELECT cagr('0.000000000000000001 角 @ 2015-01-01', '999999999999999999 万亿元 @ 2015-01-02');
SELECT sdg_progress(NULL, '1 @ 2015-01-01', '999999999999999999 @ 2015-01-02', 'positive');

-- A miss that rounds to 1, and a number that rounds to 0, are told as what they are.
SELECT explain_completion(target, progress), explain_completion(target, progress, 'zh') AS zh
FROM (VALUES ('>= 100 公顷'::target, '1499.9999999999999 亩'::progress), ('>= 3', '2.99999999999999999'),
	('2..3 家', '3.0000000001 家'), ('>= 1 万亿元', '0.0000000001 角'), ('> 88 %', '88 %'),
	('>= 2700 亿元', '1350 亿元')) AS pairs(target, progress);
