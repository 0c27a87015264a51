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
