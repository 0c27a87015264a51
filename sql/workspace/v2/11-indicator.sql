-- Which indicator, where, of whom, and with which target
--
-- Keys begin with plan_id, so that the tables can be distributed or partitioned
-- by plan.  The former targets of an indicator move to target_history; its
-- present one is in its own row.

-- What refers to the old keys, and the triggers, which are made anew
DROP TRIGGER IF EXISTS check_target ON goalpost.indicator;
DROP TRIGGER IF EXISTS keep_target_inserted ON goalpost.indicator;
DROP TRIGGER IF EXISTS keep_target_updated ON goalpost.indicator;
DROP TRIGGER IF EXISTS check_reports_inserted ON goalpost.report;
DROP TRIGGER IF EXISTS check_reports_updated ON goalpost.report;
ALTER TABLE goalpost.report DROP CONSTRAINT report_indicator_id_fkey;
ALTER TABLE goalpost.target_history
	DROP CONSTRAINT target_history_indicator_id_fkey;
ALTER TABLE goalpost.outcome
	DROP CONSTRAINT outcome_indicator_id_fkey,
	DROP CONSTRAINT outcome_report_id_fkey;

ALTER TABLE goalpost.indicator
	DROP CONSTRAINT indicator_plan_id_code_key,
	DROP CONSTRAINT indicator_pkey,
	ADD PRIMARY KEY (plan_id, indicator_id),
	ALTER COLUMN target_text DROP NOT NULL,
	ADD COLUMN target_words text CHECK (length(target_words) BETWEEN 1 AND 2000),
	ADD COLUMN target_changed_at timestamptz
		CHECK (isfinite(target_changed_at)),
	ADD COLUMN target_changed_by text,
	ADD COLUMN place_id bigint REFERENCES goalpost.place,
	ADD COLUMN breakdown text NOT NULL DEFAULT ''
		CHECK (length(breakdown) <= 200),
	ADD COLUMN parent_id bigint CHECK (parent_id <> indicator_id),
	ADD COLUMN aggregation text NOT NULL DEFAULT 'latest'
		CHECK (aggregation IN ('latest', 'sum')),
	ADD COLUMN frequency text CHECK (frequency IN
		('weekly', 'monthly', 'quarterly', 'half_yearly', 'yearly')),
	ADD COLUMN schedule numeric[],
	ADD COLUMN created_at timestamptz CHECK (isfinite(created_at)),
	ADD COLUMN retired_at timestamptz CHECK (isfinite(retired_at)),
	ADD COLUMN retired_by text,
	ADD COLUMN retired_reason text CHECK (length(retired_reason) > 0),
	ADD FOREIGN KEY (plan_id, parent_id)
		REFERENCES goalpost.indicator (plan_id, indicator_id),
	ADD CHECK ((retired_at IS NULL) = (retired_by IS NULL)
		AND (retired_at IS NULL) = (retired_reason IS NULL));
CREATE UNIQUE INDEX indicator_key ON goalpost.indicator
	(plan_id, code, coalesce(place_id, 0), breakdown);
CREATE INDEX indicator_id ON goalpost.indicator (indicator_id);
CREATE INDEX indicator_place ON goalpost.indicator (place_id);
CREATE INDEX indicator_department ON goalpost.indicator (department_id);
CREATE INDEX indicator_parent ON goalpost.indicator (plan_id, parent_id);
-- Targets that begin on a later day
CREATE INDEX indicator_since ON goalpost.indicator (target_since)
	WHERE target_since IS NOT NULL;
CREATE INDEX indicator_batch ON goalpost.indicator (batch_id);

-- The history becomes that of the former targets.
ALTER TABLE goalpost.target_history
	ADD COLUMN plan_id bigint,
	ADD COLUMN target_words text,
	ADD COLUMN replaced_at timestamptz,
	ADD COLUMN replaced_by text,
	ALTER COLUMN target_text DROP NOT NULL;
UPDATE goalpost.target_history AS h
	SET plan_id = i.plan_id
	FROM goalpost.indicator AS i
	WHERE i.indicator_id = h.indicator_id;
UPDATE goalpost.target_history AS h
	SET replaced_at = n.changed_at, replaced_by = n.changed_by
	FROM (
		SELECT x.history_id,
			lead(x.changed_at) OVER (PARTITION BY x.indicator_id
				ORDER BY x.history_id) AS changed_at,
			lead(x.changed_by) OVER (PARTITION BY x.indicator_id
				ORDER BY x.history_id) AS changed_by
		FROM goalpost.target_history AS x
	) AS n
	WHERE n.history_id = h.history_id;
UPDATE goalpost.indicator AS i
	SET target_changed_at = h.changed_at,
		target_changed_by = h.changed_by,
		created_at = (SELECT min(x.changed_at) FROM goalpost.target_history AS x
			WHERE x.indicator_id = i.indicator_id)
	FROM goalpost.target_history AS h
	WHERE h.indicator_id = i.indicator_id AND h.replaced_at IS NULL;
DELETE FROM goalpost.target_history WHERE replaced_at IS NULL;
DROP INDEX goalpost.target_history_indicator;
ALTER TABLE goalpost.target_history
	DROP CONSTRAINT target_history_pkey,
	ADD PRIMARY KEY (plan_id, indicator_id, history_id),
	ADD FOREIGN KEY (plan_id, indicator_id) REFERENCES goalpost.indicator
		ON DELETE CASCADE,
	ALTER COLUMN changed_at DROP DEFAULT,
	ALTER COLUMN changed_by DROP DEFAULT,
	ALTER COLUMN replaced_at SET NOT NULL,
	ALTER COLUMN replaced_by SET NOT NULL;
CREATE INDEX target_history_batch ON goalpost.target_history (batch_id);
COMMENT ON TABLE goalpost.target_history
	IS '以往目标：何人、何时、何故、自何日起，何时被取代 — former targets of an indicator: who, when, why, from which day, and when replaced';

-- An indicator of the first version that has no history was made by hand.
UPDATE goalpost.indicator
	SET target_changed_at = now(), target_changed_by = current_user,
		created_at = now()
	WHERE target_changed_at IS NULL;
ALTER TABLE goalpost.indicator
	ALTER COLUMN target_changed_at SET DEFAULT clock_timestamp(),
	ALTER COLUMN target_changed_at SET NOT NULL,
	ALTER COLUMN target_changed_by SET DEFAULT current_user,
	ALTER COLUMN target_changed_by SET NOT NULL,
	ALTER COLUMN created_at SET DEFAULT clock_timestamp(),
	ALTER COLUMN created_at SET NOT NULL;

COMMENT ON COLUMN goalpost.indicator.target_text
	IS '现行目标（规范写法），尚未确定时为空 — the present target in canonical notation; empty while none is set';
COMMENT ON COLUMN goalpost.indicator.target_words
	IS '目标原文 — the target as it was written';
COMMENT ON COLUMN goalpost.indicator.place_id
	IS '地区，空为计划全域 — where; empty is the whole of the plan';
COMMENT ON COLUMN goalpost.indicator.breakdown
	IS '分组，空为合计 — by sex, age or the like; empty is the total';
COMMENT ON COLUMN goalpost.indicator.parent_id
	IS '上级指标；空为上级地区的同一指标或其合计 — the indicator it adds up to; empty: the same code at the place above, or the total of a breakdown';
COMMENT ON COLUMN goalpost.indicator.aggregation
	IS '汇总方式：latest 取最新，sum 各期相加 — latest figure, or sum of the figures within the period';
COMMENT ON COLUMN goalpost.indicator.schedule
	IS '序时进度：各等分期末的累计比例 — cumulative shares at the ends of equal sub-periods';
COMMENT ON COLUMN goalpost.indicator.retired_at
	IS '停用时间 — when the indicator was retired; it stays in every scorecard of before';
