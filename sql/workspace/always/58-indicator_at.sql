-- What was reported and planned, as known at a moment
--
-- For scorecard_at, which runs with the rights of the owner and into which
-- they are inlined.  Names, weights and the period of the plan are the present
-- ones: only targets and figures are kept with their history.

CREATE OR REPLACE FUNCTION goalpost.report_at(as_of date, known timestamptz)
	RETURNS SETOF goalpost.report
	LANGUAGE sql STABLE PARALLEL SAFE
BEGIN ATOMIC
	SELECT r.*
	FROM goalpost.report AS r
	WHERE r.as_of <= report_at.as_of
		AND r.reported_at <= known
		AND (r.replaced_at IS NULL OR r.replaced_at > known);
END;
COMMENT ON FUNCTION goalpost.report_at(date, timestamptz)
	IS 'the figures up to a day that stood at a moment';

CREATE OR REPLACE FUNCTION goalpost.indicator_at(as_of date, known timestamptz)
	RETURNS SETOF goalpost.indicator_today
	LANGUAGE sql STABLE
BEGIN ATOMIC
	SELECT i.plan_id, i.indicator_id, i.code, i.place_id, i.breakdown, i.name,
		i.section, i.department_id, i.weight, i.commitment, i.parent_id,
		i.aggregation, i.frequency, i.schedule, i.source,
		t.target_text, t.target_words, t.holds_from,
		t.effective_target::text, t.effective_target,
		@extschema@.due(t.effective_target),
		f.figure::text, f.as_of, f.figure
	FROM goalpost.indicator AS i
	JOIN goalpost.plan AS p USING (plan_id)
	-- Most targets are still those of then.
	CROSS JOIN LATERAL (
		SELECT CASE WHEN i.target_changed_at > known
			OR i.target_since > indicator_at.as_of
			THEN goalpost.target_on(i.plan_id, i.indicator_id,
				indicator_at.as_of, known)
			ELSE ROW(i.plan_id, i.indicator_id, NULL, i.target_text,
				i.target_words, i.target_since, NULL, NULL, NULL,
				@extschema@.with_period(i.target, p.starts, p.due)
				)::goalpost.target_version
		END
		OFFSET 0
	) AS e (held)
	CROSS JOIN LATERAL (SELECT (e.held).* OFFSET 0) AS t
	LEFT JOIN LATERAL (
		SELECT CASE
				WHEN i.aggregation = 'latest' THEN r.progress
				ELSE goalpost.running_sum(i.plan_id, i.indicator_id,
					t.effective_target, r.as_of, known)
			END AS figure,
			r.as_of
		FROM goalpost.report_at(indicator_at.as_of, known) AS r
		WHERE r.plan_id = i.plan_id AND r.indicator_id = i.indicator_id
			AND coalesce(@extschema@.comparable(t.effective_target, r.progress),
				true)
			AND (i.aggregation = 'latest' OR coalesce(r.as_of
				BETWEEN @extschema@.starts(t.effective_target)
				AND @extschema@.due(t.effective_target), true))
		ORDER BY r.as_of DESC
		LIMIT 1
	) AS f ON true
	WHERE i.created_at <= known
		AND (i.retired_at IS NULL OR i.retired_at > known
			OR i.retired_at::date > indicator_at.as_of)
		AND NOT EXISTS (
			SELECT FROM goalpost.retirement AS x
			WHERE x.plan_id = i.plan_id AND x.indicator_id = i.indicator_id
				AND x.retired_at <= known
				AND x.retired_at::date <= indicator_at.as_of
				AND (x.reinstated_at > known
					OR x.reinstated_at::date > indicator_at.as_of));
END;
COMMENT ON FUNCTION goalpost.indicator_at(date, timestamptz)
	IS 'indicator_today as it was: the targets that held on a day and the figures up to it, as known at a moment';
