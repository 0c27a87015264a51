-- Figures tell their own outcome; the others are stored
--
-- A figure that an import brought names its batch, its record, and the figure
-- that it replaced.  A row for each of them in the table outcome would double
-- what an import writes.  So outcome is a view of both from here on.

ALTER TABLE goalpost.report
	ADD COLUMN record integer CHECK (record > 0),
	ADD COLUMN replaces_id bigint,
	ADD COLUMN reading text,
	ADD CONSTRAINT report_record_has_batch
		CHECK (record IS NULL OR batch_id IS NOT NULL AND line IS NOT NULL);
COMMENT ON COLUMN goalpost.report.record
	IS '文件中的记录号；手工录入的为空 — number of the record in the file that brought it; empty if it was entered by hand';
COMMENT ON COLUMN goalpost.report.replaces_id
	IS '所修订的数据，空为新增 — key of the figure that it revised; empty if it is new';
COMMENT ON COLUMN goalpost.report.reading
	IS '读作（与原文写法不同时） — how the cell was read, where that says more than the cell';

UPDATE goalpost.report AS r
	SET record = n.record, reading = n.reading, replaces_id = n.replaces_id
	FROM (
		SELECT o.plan_id, o.indicator_id, o.report_id, o.record, o.reading,
			o.outcome, f.report_id AS replaces_id
		FROM goalpost.outcome AS o
		JOIN goalpost.report AS x
			USING (plan_id, indicator_id, report_id, batch_id)
		LEFT JOIN goalpost.report AS f ON o.outcome = 'revised'
			AND f.plan_id = x.plan_id AND f.indicator_id = x.indicator_id
			AND f.as_of = x.as_of AND f.replaced_by_batch_id = o.batch_id
		WHERE o.outcome IN ('new', 'revised')
	) AS n
	WHERE r.plan_id = n.plan_id AND r.indicator_id = n.indicator_id
		AND r.report_id = n.report_id
		AND (n.outcome = 'new' OR n.replaces_id IS NOT NULL);
ALTER TABLE goalpost.outcome
	DROP CONSTRAINT outcome_batch_id_line_key,
	DROP CONSTRAINT outcome_batch_id_fkey,
	DROP CONSTRAINT outcome_plan_id_indicator_id_fkey,
	DROP CONSTRAINT outcome_plan_id_indicator_id_report_id_fkey;
DROP INDEX goalpost.outcome_report;
DELETE FROM goalpost.outcome AS o
	USING goalpost.report AS r
	WHERE r.batch_id = o.batch_id AND r.record = o.record;
ALTER TABLE goalpost.outcome RENAME TO stored_outcome;
ALTER TABLE goalpost.stored_outcome
	RENAME CONSTRAINT outcome_pkey TO stored_outcome_pkey;
COMMENT ON TABLE goalpost.stored_outcome
	IS '未带来数据的记录及计划各记录的去向 — what became of the records that brought no figure, and of those of plans';

-- Triggers check what these foreign keys did, once for a statement instead of
-- once for each row; a figure of a batch is found by its block.
ALTER TABLE goalpost.report
	DROP CONSTRAINT report_plan_id_indicator_id_fkey,
	DROP CONSTRAINT report_batch_id_fkey,
	DROP CONSTRAINT report_replaced_by_batch_id_fkey,
	DROP CONSTRAINT report_plan_id_batch_id_line_key,
	DROP CONSTRAINT report_as_of_check;	-- report_day says more
DROP INDEX goalpost.report_batch, goalpost.report_replaced_by_batch;
CREATE INDEX report_batch ON goalpost.report
	USING brin (batch_id int8_minmax_multi_ops)
	WITH (pages_per_range = 32, autosummarize = on);
CREATE INDEX report_replaced_by_batch ON goalpost.report (replaced_by_batch_id)
	WHERE replaced_by_batch_id IS NOT NULL;

-- One index for the figure that stands and for those that it replaced: each
-- index takes a sixth of an import.
ALTER TABLE goalpost.report
	DROP CONSTRAINT report_pkey,
	ADD COLUMN replaced_key bigint NOT NULL DEFAULT 0;
COMMENT ON COLUMN goalpost.report.replaced_key
	IS '现行数据为 0，被取代的为其自身标识；由触发器填写 — 0 for the figure that stands, else its own report_id; filled in by a trigger';
UPDATE goalpost.report AS r
	SET replaced_key = r.report_id
	WHERE r.replaced_at IS NOT NULL;
DROP INDEX goalpost.report_standing;
ALTER TABLE goalpost.report
	ADD PRIMARY KEY (plan_id, indicator_id, as_of, replaced_key),
	ADD CONSTRAINT report_replaced_key CHECK (replaced_key
		= CASE WHEN replaced_at IS NULL THEN 0 ELSE report_id END);

-- How many records were read other than as they were written
ALTER TABLE goalpost.batch ADD COLUMN reading_count bigint NOT NULL DEFAULT 0
	CHECK (reading_count >= 0);
UPDATE goalpost.batch AS b
	SET reading_count = n.total
	FROM (
		SELECT r.batch_id, count(*) AS total
		FROM goalpost.report AS r
		WHERE r.record IS NOT NULL AND r.reading IS NOT NULL
		GROUP BY r.batch_id
	) AS n
	WHERE n.batch_id = b.batch_id;
COMMENT ON COLUMN goalpost.batch.reading_count
	IS '读法与原文写法不同的记录数 — records that were read as a rise or as done';
