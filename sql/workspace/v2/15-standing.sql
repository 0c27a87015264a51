-- What stands of each indicator: one narrow row for the summaries to count
--
-- Kept by triggers, and made of indicator, plan and report: the target within
-- the period of its plan, and the latest figure or the sum.  Without it every
-- summary would search the history of every indicator.

CREATE TABLE goalpost.standing (
	plan_id bigint NOT NULL,
	indicator_id bigint NOT NULL,
	department_id bigint REFERENCES goalpost.department,
	target_since date,
	due date,
	figure_as_of date,
	weight numeric NOT NULL,
	commitment text,
	schedule numeric[],
	PRIMARY KEY (plan_id, indicator_id),
	FOREIGN KEY (plan_id, indicator_id) REFERENCES goalpost.indicator
		ON DELETE CASCADE
) WITH (fillfactor = 50);	-- an import changes most rows: leave room on the page
CREATE INDEX standing_department ON goalpost.standing (department_id);
COMMENT ON TABLE goalpost.standing
	IS '现状：每个未停用指标的有效目标与现行数据，由触发器维护 — effective target and standing figure of each indicator that is not retired; kept by triggers';
COMMENT ON COLUMN goalpost.standing.target_since
	IS '现行目标自何日起有效 — from which day the target holds';
COMMENT ON COLUMN goalpost.standing.due
	IS '有效目标的到期日 — due date of the effective target';
COMMENT ON COLUMN goalpost.standing.figure_as_of
	IS '现行数据的截至日 — day of the figure that stands';
