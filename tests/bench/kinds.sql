-- A table of pairs for each kind of pair, and one with the same figures as
-- plain columns, from which its rule is computed by hand.

-- One comparator, as a column, since the targets of a plan differ in it.
CREATE FUNCTION met_by_hand(comparator text, value numeric, bound numeric)
	RETURNS boolean IMMUTABLE PARALLEL SAFE
	RETURN CASE comparator WHEN '>=' THEN value >= bound WHEN '>' THEN value > bound
		WHEN '<=' THEN value <= bound ELSE value < bound END;

-- Completion for one bound without a baseline, before it is rounded.
CREATE FUNCTION ratio_by_hand(comparator text, value numeric, bound numeric)
	RETURNS numeric IMMUTABLE PARALLEL SAFE
	RETURN CASE WHEN bound = 0 THEN met_by_hand(comparator, value, bound)::integer
		WHEN (comparator IN ('>=', '>')) = (bound > 0) THEN value / bound
		ELSE 2 - value / bound END;

-- At least 1 exactly when met.
CREATE FUNCTION completion_by_hand(met boolean, ratio double precision)
	RETURNS double precision IMMUTABLE PARALLEL SAFE
	RETURN CASE WHEN met THEN greatest(ratio, 1)
		ELSE least(ratio, 1 - 1.1102230246251565e-16) END;

CREATE UNLOGGED TABLE drawn AS
SELECT row_number() OVER () AS id, random() > 0.5 AS rises,
	round((100 + random() * 3000)::numeric, 1) AS plan,
	round((random() * 3000)::numeric, 1) AS actual,
	round((random() * 99)::numeric, 1) AS baseline,
	date '2020-01-01' + (random() * 364)::integer AS day,
	(random() * 59)::integer AS department
FROM generate_series(1, :rows);

CREATE UNLOGGED TABLE ratio AS
SELECT plan::float8 AS plan, actual::float8 AS actual, department FROM drawn;

-- one unit: >= 2700.5 亿元 in 2020, 1350.5 亿元 @ 2020-06-30
CREATE UNLOGGED TABLE same AS
SELECT (plan || ' 亿元 in 2020')::target AS target,
	(actual || ' 亿元 @ ' || day)::progress AS progress, department
FROM drawn;
CREATE UNLOGGED TABLE same_plain AS
SELECT '>='::text AS comparator, plan, actual FROM drawn;
CREATE VIEW same_by_hand AS
SELECT met_by_hand(comparator, actual, plan) AS met,
	ratio_by_hand(comparator, actual, plan)::float8 AS ratio
FROM same_plain OFFSET 0;

-- another multiplier: >= 2700.5 亿元 in 2020, 13505000 万元 @ 2020-06-30
CREATE UNLOGGED TABLE multiplier AS
SELECT (plan || ' 亿元 in 2020')::target AS target,
	(actual * 10000 || ' 万元 @ ' || day)::progress AS progress, department
FROM drawn;
CREATE UNLOGGED TABLE multiplier_plain AS
SELECT '>='::text AS comparator, plan, 100000000::numeric AS plan_factor,
	actual * 10000 AS actual, 10000::numeric AS actual_factor
FROM drawn;
CREATE VIEW multiplier_by_hand AS
SELECT met_by_hand(comparator, actual, plan) AS met,
	ratio_by_hand(comparator, actual, plan)::float8 AS ratio
FROM (SELECT comparator, plan * plan_factor AS plan, actual * actual_factor AS actual
	FROM multiplier_plain OFFSET 0) AS converted OFFSET 0;

-- another unit: >= 2700.5 公顷 in 2020, 20257.5 亩 @ 2020-06-30
CREATE UNLOGGED TABLE unit AS
SELECT (plan || ' 公顷 in 2020')::target AS target,
	(actual * 15 || ' 亩 @ ' || day)::progress AS progress, department
FROM drawn;
CREATE UNLOGGED TABLE unit_plain AS
SELECT '>='::text AS comparator, plan, 15::numeric AS plan_factor,
	actual * 15 AS actual, 1::numeric AS actual_factor
FROM drawn;
CREATE VIEW unit_by_hand AS
SELECT met_by_hand(comparator, actual, plan) AS met,
	ratio_by_hand(comparator, actual, plan)::float8 AS ratio
FROM (SELECT comparator, plan * plan_factor AS plan, actual * actual_factor AS actual
	FROM unit_plain OFFSET 0) AS converted OFFSET 0;

-- counting words: >= 2700 个 in 2020, 1350 家 @ 2020-06-30
CREATE UNLOGGED TABLE counting AS
SELECT (round(plan) || ' 个 in 2020')::target AS target,
	(round(actual) || ' 家 @ ' || day)::progress AS progress, department
FROM drawn;
CREATE UNLOGGED TABLE counting_plain AS
SELECT '>='::text AS comparator, round(plan) AS plan, round(actual) AS actual
FROM drawn;
CREATE VIEW counting_by_hand AS
SELECT met_by_hand(comparator, actual, plan) AS met,
	ratio_by_hand(comparator, actual, plan)::float8 AS ratio
FROM counting_plain OFFSET 0;

-- a tolerance: ~>= 2700.5 亿元 in 2020, 1350.5 亿元 @ 2020-06-30
CREATE UNLOGGED TABLE tolerance AS
SELECT ('~>= ' || plan || ' 亿元 in 2020')::target AS target,
	(actual || ' 亿元 @ ' || day)::progress AS progress, department
FROM drawn;
CREATE UNLOGGED TABLE tolerance_plain AS
SELECT '>='::text AS comparator, plan, abs(plan) * 0.05 AS tolerance, actual FROM drawn;
CREATE VIEW tolerance_by_hand AS
SELECT met_by_hand(comparator, actual, plan) AS met,
	ratio_by_hand(comparator, actual, plan)::float8 AS ratio
FROM (SELECT comparator, plan - tolerance AS plan, actual
	FROM tolerance_plain OFFSET 0) AS moved OFFSET 0;

-- a range: 2200.5..2700.5 亿元 in 2020, 1350.5 亿元 @ 2020-06-30
CREATE UNLOGGED TABLE range AS
SELECT (plan || '..' || plan + 500 || ' 亿元 in 2020')::target AS target,
	(actual || ' 亿元 @ ' || day)::progress AS progress, department
FROM drawn;
CREATE UNLOGGED TABLE range_plain AS
SELECT plan AS lower, plan + 500 AS upper, actual FROM drawn;
CREATE VIEW range_by_hand AS
SELECT actual >= lower AND actual <= upper AS met,
	CASE WHEN actual < lower THEN ratio_by_hand('>=', actual, lower)
		WHEN actual > upper THEN ratio_by_hand('<=', actual, upper)
		ELSE 1 END::float8 AS ratio
FROM range_plain OFFSET 0;

-- a share with its parts: >= 88.5 % in 2020, 1350.5 of 3000.5 万亩 @ 2020-06-30
CREATE UNLOGGED TABLE share AS
SELECT (round(plan / 31, 1) || ' % in 2020')::target AS target,
	(actual || ' of ' || plan + 500 || ' 万亩 @ ' || day)::progress AS progress, department
FROM drawn;
CREATE UNLOGGED TABLE share_plain AS
SELECT '>='::text AS comparator, round(plan / 31, 1) AS plan, actual AS part, plan + 500 AS whole
FROM drawn;
CREATE VIEW share_by_hand AS
SELECT met_by_hand(comparator, actual, plan) AS met,
	ratio_by_hand(comparator, actual, plan)::float8 AS ratio
FROM (SELECT comparator, plan, 100 * part / whole AS actual
	FROM share_plain OFFSET 0) AS shares OFFSET 0;

-- a baseline: >= 2700.5 亿元 from 50.5 in 2020, 1350.5 亿元 @ 2020-06-30
CREATE UNLOGGED TABLE baseline AS
SELECT ('>= ' || plan || ' 亿元 from ' || baseline || ' in 2020')::target AS target,
	(actual || ' 亿元 @ ' || day)::progress AS progress, department
FROM drawn;
CREATE UNLOGGED TABLE baseline_plain AS
SELECT '>='::text AS comparator, plan, actual, baseline FROM drawn;
CREATE VIEW baseline_by_hand AS
SELECT met_by_hand(comparator, actual, plan) AS met,
	CASE WHEN baseline <> plan AND NOT met_by_hand(comparator, baseline, plan)
		THEN (actual - baseline) / (plan - baseline)
		ELSE ratio_by_hand(comparator, actual, plan) END::float8 AS ratio
FROM baseline_plain OFFSET 0;

-- a change reported as a level: >= +15.5 % from 2000.5 亿元 in 2020, 2200.5 亿元 @ 2020-06-30
CREATE UNLOGGED TABLE change AS
SELECT ('>= +' || round(plan / 100, 1) || ' % from ' || plan || ' 亿元 in 2020')::target AS target,
	(plan + round(actual / 10, 1) || ' 亿元 @ ' || day)::progress AS progress, department
FROM drawn;
CREATE UNLOGGED TABLE change_plain AS
SELECT '>='::text AS comparator, round(plan / 100, 1) AS plan, plan AS baseline,
	plan + round(actual / 10, 1) AS actual
FROM drawn;
CREATE VIEW change_by_hand AS
SELECT met_by_hand(comparator, actual, plan) AS met,
	ratio_by_hand(comparator, actual, plan)::float8 AS ratio
FROM (SELECT comparator, plan, 100 * (actual - baseline) / baseline AS actual
	FROM change_plain OFFSET 0) AS changes OFFSET 0;

VACUUM ANALYZE;
