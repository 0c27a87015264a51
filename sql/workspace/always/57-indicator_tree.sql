-- indicator_tree: which indicator each one adds up to
--
-- The parent that is stated; else the total of a breakdown; else the same
-- indicator at the nearest place above that has it, the whole of the plan being
-- above every root.
--
-- For the views of this workspace: nobody but the owner may read it.  plan_code
-- stands beside plan_id so that a view asked for one plan reads only that one.

CREATE OR REPLACE VIEW goalpost.indicator_tree AS
WITH RECURSIVE above (place_id, above_id, distance) AS (
	SELECT l.place_id, l.parent_id, 1
	FROM goalpost.place AS l
	UNION ALL
	SELECT a.place_id, l.parent_id, a.distance + 1
	FROM above AS a
	JOIN goalpost.place AS l ON l.place_id = a.above_id
) CYCLE above_id SET is_cycle USING path
SELECT p.code AS plan_code, i.plan_id, i.indicator_id, i.parent_id,
	'stated' AS kind, i.breakdown
FROM goalpost.indicator AS i
JOIN goalpost.plan AS p USING (plan_id)
WHERE i.retired_at IS NULL AND i.parent_id IS NOT NULL
UNION ALL
SELECT n.plan_code, n.plan_id, n.indicator_id, n.parent_id, n.kind, n.breakdown
FROM (
	-- Left joined, so that each indicator meets the places above it before it
	-- meets other indicators: the planner cannot tell how few those are.
	SELECT DISTINCT ON (c.indicator_id, c.plan_code)
		c.plan_code, c.plan_id, c.indicator_id, o.indicator_id AS parent_id,
		c.kind, c.breakdown
	FROM (
		SELECT p.code, i.plan_id, i.indicator_id, i.code, i.place_id, '',
			'breakdown', 0, i.breakdown
		FROM goalpost.indicator AS i
		JOIN goalpost.plan AS p USING (plan_id)
		WHERE i.retired_at IS NULL AND i.parent_id IS NULL
			AND i.breakdown <> ''
		UNION ALL
		SELECT p.code, i.plan_id, i.indicator_id, i.code, a.above_id,
			i.breakdown AS wanted, 'place' AS kind, a.distance, i.breakdown
		FROM goalpost.indicator AS i
		JOIN goalpost.plan AS p USING (plan_id)
		JOIN above AS a ON a.place_id = i.place_id AND NOT a.is_cycle
		WHERE i.retired_at IS NULL AND i.parent_id IS NULL
	) AS c (plan_code, plan_id, indicator_id, code, place_id, wanted, kind,
		distance, breakdown)
	LEFT JOIN goalpost.indicator AS o
		ON o.plan_id = c.plan_id AND o.code = c.code
		AND coalesce(o.place_id, 0) = coalesce(c.place_id, 0)
		AND o.breakdown = c.wanted AND o.indicator_id <> c.indicator_id
		AND o.retired_at IS NULL
	ORDER BY c.indicator_id, c.plan_code, o.indicator_id IS NULL, c.distance
) AS n
WHERE n.parent_id IS NOT NULL;
COMMENT ON VIEW goalpost.indicator_tree
	IS '每个指标的上级指标 — the indicator that each one adds up to';
