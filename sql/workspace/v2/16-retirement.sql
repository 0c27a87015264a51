-- Retirements that were taken back
--
-- The present one is in the row of the indicator.  When it is reinstated, the
-- retirement moves here, so that past scorecards still leave the indicator out.

CREATE TABLE goalpost.retirement (
	plan_id bigint NOT NULL,
	indicator_id bigint NOT NULL,
	retired_at timestamptz NOT NULL CHECK (isfinite(retired_at)),
	retired_by text NOT NULL,
	reason text NOT NULL CHECK (length(reason) > 0),
	reinstated_at timestamptz NOT NULL CHECK (isfinite(reinstated_at)),
	reinstated_by text NOT NULL,
	PRIMARY KEY (plan_id, indicator_id, reinstated_at),
	FOREIGN KEY (plan_id, indicator_id) REFERENCES goalpost.indicator
		ON DELETE CASCADE,
	CHECK (reinstated_at >= retired_at)
);
COMMENT ON TABLE goalpost.retirement
	IS '已撤销的停用：何时停用、何人、何故，何时恢复 — former retirements of an indicator: when, who, why, and when it was reinstated';
COMMENT ON COLUMN goalpost.retirement.retired_at
	IS '停用时间 — when the indicator was retired';
COMMENT ON COLUMN goalpost.retirement.retired_by
	IS '停用人 — who retired it';
COMMENT ON COLUMN goalpost.retirement.reason
	IS '停用理由 — why it was retired';
COMMENT ON COLUMN goalpost.retirement.reinstated_at
	IS '恢复时间 — when it was reinstated';
COMMENT ON COLUMN goalpost.retirement.reinstated_by
	IS '恢复人 — who reinstated it';
