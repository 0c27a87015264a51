-- What stands is made anew where it is missing
--
-- In a workspace of an earlier version, and where the columns of the types went
-- with the extension.

SELECT goalpost.settle(array_agg(i.plan_id), array_agg(i.indicator_id))
	FROM goalpost.indicator AS i
	LEFT JOIN goalpost.standing AS s USING (plan_id, indicator_id)
	WHERE i.retired_at IS NULL
		AND (s.indicator_id IS NULL OR (s.target IS NULL AND s.history_id IS NULL
			AND i.target_text IS NOT NULL)
			OR (s.figure IS NULL AND s.figure_as_of IS NOT NULL));
