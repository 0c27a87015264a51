-- What stands of each indicator: a narrow row for the summaries to count
--
-- Kept by triggers, and made of indicator, plan and report: the target within
-- the period of its plan, and the latest figure or the sum.  Without it every
-- summary would search the history of every indicator.  A target that begins on
-- a later day has a row of its own beside the one that holds until then.

CREATE TABLE goalpost.standing (
	plan_id bigint NOT NULL,
	indicator_id bigint NOT NULL,
	department_id bigint REFERENCES goalpost.department,
	holds_from date NOT NULL,
	holds_until date NOT NULL,
	is_dated boolean NOT NULL,
	history_id bigint,
	due date,
	figure_as_of date,
	weight numeric NOT NULL,
	commitment text,
	schedule numeric[],
	PRIMARY KEY (plan_id, indicator_id, holds_from),
	FOREIGN KEY (plan_id, indicator_id) REFERENCES goalpost.indicator
		ON DELETE CASCADE
) WITH (fillfactor = 50);	-- an import changes most rows: leave room on the page
CREATE INDEX standing_department ON goalpost.standing (department_id);
COMMENT ON TABLE goalpost.standing
	IS '现状：每个未停用指标的有效目标与现行数据，由触发器维护 — effective target and standing figure of each indicator that is not retired; kept by triggers';
COMMENT ON COLUMN goalpost.standing.holds_from
	IS '目标有效起日，-infinity 为自始 — first day on which the target holds';
COMMENT ON COLUMN goalpost.standing.holds_until
	IS '目标有效止日 — last day on which the target holds';
COMMENT ON COLUMN goalpost.standing.is_dated
	IS '是否须按今日判断有效 — whether it takes today to tell if the row holds';
COMMENT ON COLUMN goalpost.standing.history_id
	IS '以往目标的标识，0 为尚无目标，空为现行目标 — key of a former target that still holds; 0: none holds yet; empty: the present one';
COMMENT ON COLUMN goalpost.standing.due
	IS '有效目标的到期日 — due date of the effective target';
COMMENT ON COLUMN goalpost.standing.figure_as_of
	IS '现行数据的截至日 — day of the figure that stands';
