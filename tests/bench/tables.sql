-- The same figures as text, as values of goalpost and as plain columns.
CREATE EXTENSION goalpost;
SELECT setseed(0.5);

CREATE UNLOGGED TABLE written AS
SELECT n::text AS number, '亿元'::text AS unit, d::text AS day,
	n || ' 亿元 @ ' || d AS progress
FROM (SELECT round((random() * 3000)::numeric, 1) AS n,
		date '2020-01-01' + (random() * 365)::integer AS d
	FROM generate_series(1, :rows)) AS figures;

CREATE UNLOGGED TABLE figure AS
SELECT number::numeric AS number, day::date AS day,
	(number || ' 亿元')::progress AS amount, progress::progress AS progress
FROM written;

-- Sorted and hashed alone: to read a column past others takes a tenth longer.
CREATE UNLOGGED TABLE number AS SELECT number FROM figure;
CREATE UNLOGGED TABLE amount AS SELECT amount FROM figure;
CREATE UNLOGGED TABLE report AS SELECT progress FROM figure;
CREATE UNLOGGED TABLE rate AS
SELECT (number || ' 元/人 @ ' || day)::progress AS progress FROM written;
CREATE UNLOGGED TABLE word AS
SELECT (number || ' "兆焦" @ ' || day)::progress AS progress FROM written;

CREATE UNLOGGED TABLE pair AS
SELECT (round((100 + random() * 3000)::numeric, 1) || ' 亿元 in 2020')::target AS target,
	progress,
	'>='::text AS comparator,
	0::float8 AS plan,
	number::float8 AS actual,
	0::numeric AS plan_number,
	number AS actual_number,
	NULL::numeric AS baseline,
	(random() * 59)::integer AS department
FROM figure;
UPDATE pair SET plan = lower_bound(target)::float8, plan_number = lower_bound(target);
VACUUM FULL pair;
VACUUM ANALYZE;

-- The same rules by hand: one bound, with a baseline or without, over columns
-- that are in one unit already.
CREATE FUNCTION completion_by_hand(comparator text, target numeric, actual numeric, baseline numeric)
	RETURNS double precision
	LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
	met boolean := CASE comparator WHEN '>=' THEN actual >= target WHEN '>' THEN actual > target
		WHEN '<=' THEN actual <= target ELSE actual < target END;
	completion numeric;
BEGIN
	IF baseline IS NOT NULL AND baseline <> target AND
		NOT (CASE comparator WHEN '>=' THEN baseline >= target WHEN '>' THEN baseline > target
			WHEN '<=' THEN baseline <= target ELSE baseline < target END) THEN
		completion := (actual - baseline) / (target - baseline);
	ELSIF target = 0 THEN
		completion := CASE WHEN met THEN 1 ELSE 0 END;
	ELSIF (comparator IN ('>=', '>')) = (target > 0) THEN
		completion := actual / target;
	ELSE
		completion := 2 - actual / target;
	END IF;
	IF met THEN
		RETURN greatest(completion::float8, 1);
	END IF;
	RETURN least(completion::float8, 1 - 1.1102230246251565e-16);
END $$;
