-- Imports that were taken back

ALTER TABLE goalpost.batch
	ADD COLUMN undone_at timestamptz CHECK (isfinite(undone_at)),
	ADD COLUMN undone_by text,
	ADD COLUMN undone_reason text CHECK (length(undone_reason) > 0),
	ADD CHECK ((undone_at IS NULL) = (undone_by IS NULL)),
	ADD CHECK (undone_reason IS NULL OR undone_at IS NOT NULL);
COMMENT ON COLUMN goalpost.batch.undone_at
	IS '撤销时间，有效时为空 — when the import was taken back; empty while it stands';
COMMENT ON COLUMN goalpost.batch.undone_by
	IS '撤销人 — who took it back';
COMMENT ON COLUMN goalpost.batch.undone_reason
	IS '撤销理由 — why it was taken back';

-- Which import put another target in its place
ALTER TABLE goalpost.target_history
	ADD COLUMN replaced_by_batch_id bigint REFERENCES goalpost.batch;
COMMENT ON COLUMN goalpost.target_history.replaced_by_batch_id
	IS '由哪次导入取代，手工取代的为空 — batch that replaced it; empty if it was replaced by hand';
UPDATE goalpost.target_history AS h
	SET replaced_by_batch_id = n.batch_id
	FROM (
		SELECT x.history_id, coalesce(lead(x.batch_id) OVER (
				PARTITION BY x.indicator_id ORDER BY x.history_id),
			i.batch_id) AS batch_id
		FROM goalpost.target_history AS x
		JOIN goalpost.indicator AS i USING (plan_id, indicator_id)
	) AS n
	WHERE n.history_id = h.history_id;
CREATE INDEX target_history_replaced_by_batch
	ON goalpost.target_history (replaced_by_batch_id)
	WHERE replaced_by_batch_id IS NOT NULL;

-- A record of a plan tells which target it set or confirmed.
ALTER TABLE goalpost.stored_outcome
	ADD COLUMN target_changed_at timestamptz
		CHECK (isfinite(target_changed_at));
COMMENT ON COLUMN goalpost.stored_outcome.target_changed_at
	IS '所设或所确认的目标的设定时间；未写目标的为空 — when the target was set that the record set or confirmed; empty if it says none';
UPDATE goalpost.stored_outcome AS o
	SET target_changed_at = (
		SELECT max(v.changed_at)
		FROM (
			SELECT i.target_changed_at AS changed_at
			FROM goalpost.indicator AS i
			WHERE i.plan_id = o.plan_id AND i.indicator_id = o.indicator_id
			UNION ALL
			SELECT h.changed_at
			FROM goalpost.target_history AS h
			WHERE h.plan_id = o.plan_id AND h.indicator_id = o.indicator_id
		) AS v
		WHERE v.changed_at <= b.loaded_at)
	FROM goalpost.batch AS b
	WHERE b.batch_id = o.batch_id AND b.kind = 'targets'
		AND o.outcome IN ('new', 'revised', 'unchanged');
