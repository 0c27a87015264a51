-- Figures: status, corrections after closing, and figures taken back

ALTER TABLE goalpost.report
	DROP CONSTRAINT report_pkey,
	DROP CONSTRAINT report_batch_id_line_key,
	ADD COLUMN plan_id bigint,
	-- Codes of SDMX's CL_OBS_STATUS 2.2
	ADD COLUMN figure_status text CHECK (figure_status IN ('A', 'B', 'D', 'E',
		'F', 'G', 'I', 'K', 'N', 'P', 'S', 'U', 'V', 'W')),
	ADD COLUMN reason text CHECK (length(reason) > 0),
	ADD COLUMN after_closing integer NOT NULL DEFAULT 0
		CHECK (after_closing IN (0, 1)),
	ADD COLUMN replaced_by text,
	ADD COLUMN retracted_reason text CHECK (length(retracted_reason) > 0),
	-- Within the years that a figure can name
	ADD CONSTRAINT report_day
		CHECK (as_of BETWEEN '0001-01-01' AND '9999-12-31'),
	ADD CHECK (isfinite(reported_at)),
	ADD CHECK (isfinite(replaced_at)),
	ADD CHECK (replaced_at >= reported_at),
	ADD CHECK (after_closing = 0 OR reason IS NOT NULL
		OR retracted_reason IS NOT NULL),
	ADD CHECK (retracted_reason IS NULL
		OR (replaced_at IS NOT NULL AND replaced_by_batch_id IS NULL)),
	ALTER COLUMN reported_at SET DEFAULT clock_timestamp();
UPDATE goalpost.report AS r
	SET plan_id = i.plan_id
	FROM goalpost.indicator AS i
	WHERE i.indicator_id = r.indicator_id;
UPDATE goalpost.report AS r
	SET replaced_by = b.loaded_by
	FROM goalpost.batch AS b
	WHERE b.batch_id = r.replaced_by_batch_id;
DROP INDEX goalpost.report_standing;
ALTER TABLE goalpost.report
	ADD PRIMARY KEY (plan_id, indicator_id, report_id),
	ADD UNIQUE (plan_id, batch_id, line),
	ADD FOREIGN KEY (plan_id, indicator_id) REFERENCES goalpost.indicator;
CREATE INDEX report_batch ON goalpost.report (batch_id);
-- One figure stands for an indicator and a day; the others are its history.
CREATE UNIQUE INDEX report_standing
	ON goalpost.report (plan_id, indicator_id, as_of)
	WHERE replaced_at IS NULL;
CREATE INDEX report_replaced_by_batch ON goalpost.report (replaced_by_batch_id);
COMMENT ON COLUMN goalpost.report.figure_status
	IS '数据状态（SDMX CL_OBS_STATUS 代码）：A 正式、P 初步、E 估计、F 预测等 — code of SDMX CL_OBS_STATUS: A normal, P provisional, E estimated, F forecast and so on';
COMMENT ON COLUMN goalpost.report.reason
	IS '更正理由 — why the figure was corrected';
COMMENT ON COLUMN goalpost.report.after_closing
	IS '是否关账后更正或撤回，1 是 0 否 — 1 when corrected or taken back after closing';
COMMENT ON COLUMN goalpost.report.retracted_reason
	IS '撤回理由 — why the figure was taken back';

-- Outcomes name what they refer to by its whole key.
ALTER TABLE goalpost.outcome ADD COLUMN plan_id bigint;
UPDATE goalpost.outcome AS o
	SET plan_id = i.plan_id
	FROM goalpost.indicator AS i
	WHERE i.indicator_id = o.indicator_id;
ALTER TABLE goalpost.outcome
	ADD FOREIGN KEY (plan_id, indicator_id) REFERENCES goalpost.indicator,
	ADD FOREIGN KEY (plan_id, indicator_id, report_id)
		REFERENCES goalpost.report,
	ADD CHECK ((plan_id IS NULL) = (indicator_id IS NULL)),
	ADD CHECK (report_id IS NULL OR indicator_id IS NOT NULL);
CREATE INDEX outcome_report
	ON goalpost.outcome (plan_id, indicator_id, report_id);
CREATE INDEX attempt_batch ON goalpost.attempt (batch_id);
CREATE INDEX reject_batch ON goalpost.reject (batch_id);
