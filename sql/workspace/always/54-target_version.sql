-- target_version: every target that an indicator has or had
--
-- For the views of this workspace: it has values of the type target, and
-- nobody but the owner may read it.

CREATE OR REPLACE VIEW goalpost.target_version AS
SELECT i.plan_id, i.indicator_id, NULL::bigint AS history_id,
	i.target_text, i.target_words, i.target_since AS holds_from,
	i.target_reason AS reason,
	i.target_changed_at AS changed_at, i.target_changed_by AS changed_by,
	@extschema@.with_period(i.target, p.starts, p.due) AS effective_target
FROM goalpost.indicator AS i
JOIN goalpost.plan AS p USING (plan_id)
UNION ALL
SELECT h.plan_id, h.indicator_id, h.history_id,
	h.target_text, h.target_words, h.holds_from,
	h.reason,
	h.changed_at, h.changed_by,
	@extschema@.with_period(h.target, p.starts, p.due)
FROM goalpost.target_history AS h
JOIN goalpost.plan AS p USING (plan_id);
COMMENT ON VIEW goalpost.target_version
	IS '目标的各个版本 — every target that an indicator has or had, within the period of its plan';

-- On a day holds, of the versions that hold from then or earlier, the one
-- recorded last; the present one has no history_id and comes first.  Views ask
-- only where the present target does not hold, which is rare.
CREATE OR REPLACE FUNCTION goalpost.target_on(plan bigint, indicator bigint,
		day date, known timestamptz)
	RETURNS goalpost.target_version
	LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER
	SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
	held goalpost.target_version;
BEGIN
	SELECT v.* INTO held
		FROM goalpost.target_version AS v
		WHERE v.plan_id = target_on.plan
			AND v.indicator_id = target_on.indicator
			AND v.changed_at <= known
			AND (v.holds_from IS NULL OR v.holds_from <= day)
		ORDER BY v.history_id DESC
		LIMIT 1;
	RETURN held;
END
$$;
COMMENT ON FUNCTION goalpost.target_on(bigint, bigint, date, timestamptz)
	IS 'the target that held on a day, as known at a moment';
