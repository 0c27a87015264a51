-- Records that changed nothing, a row for each batch and indicator
--
-- A sheet that comes again would write a row for each of its records.

CREATE TABLE goalpost.unchanged_outcome (
	batch_id bigint NOT NULL,
	plan_id bigint NOT NULL,
	indicator_id bigint NOT NULL,
	records integer[] NOT NULL CHECK (0 < ALL (records)),
	lines bigint[] NOT NULL CHECK (0 < ALL (lines)),
	report_ids bigint[] NOT NULL,
	PRIMARY KEY (batch_id, plan_id, indicator_id),
	CONSTRAINT unchanged_outcome_alike CHECK (cardinality(records) > 0
		AND cardinality(lines) = cardinality(records)
		AND cardinality(report_ids) = cardinality(records))
);
COMMENT ON TABLE goalpost.unchanged_outcome
	IS '与现行数据一致的记录：每批次每指标一行 — records that only confirmed what stands, a row for each batch and indicator';
COMMENT ON COLUMN goalpost.unchanged_outcome.records
	IS '文件中的记录号 — numbers of the records in the file';
COMMENT ON COLUMN goalpost.unchanged_outcome.lines
	IS '各记录在文件中的行号 — lines of the file on which they begin';
COMMENT ON COLUMN goalpost.unchanged_outcome.report_ids
	IS '各记录所确认的数据 — keys of the figures that they confirm';
