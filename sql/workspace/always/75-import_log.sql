-- import_log: every attempt to import a file, and what came of it

CREATE OR REPLACE VIEW goalpost.import_log AS
SELECT a.attempt_id,
	a.started_at,
	a.finished_at,
	a.state,
	a.message,
	a.batch_id,
	k.kind,
	a.file_name,
	a.byte_count,
	encode(a.sha256, 'hex') AS sha256,
	b.read_count::integer AS read_count,
	b.new_count::integer AS new_count,
	b.revised_count::integer AS revised_count,
	b.unchanged_count::integer AS unchanged_count,
	CASE WHEN a.state = 'refused' THEN r.rejected_count
		ELSE b.rejected_count::integer END AS rejected_count,
	b.superseded_count::integer AS superseded_count,
	b.not_reported_count::integer AS not_reported_count,
	a.run_by AS loaded_by,
	a.loader_version
FROM goalpost.attempt AS a
LEFT JOIN goalpost.batch AS k USING (batch_id)
-- A file that was loaded before is counted where it was loaded.
LEFT JOIN goalpost.batch AS b
	ON b.batch_id = a.batch_id AND a.state = 'loaded'
CROSS JOIN LATERAL (
	SELECT count(DISTINCT j.record)::integer
	FROM goalpost.reject AS j
	WHERE j.attempt_id = a.attempt_id
) AS r (rejected_count);

COMMENT ON VIEW goalpost.import_log
	IS '导入台账 — every attempt to import a file, and what came of it';
COMMENT ON COLUMN goalpost.import_log.attempt_id
	IS '尝试标识 — key of the attempt';
COMMENT ON COLUMN goalpost.import_log.started_at
	IS '开始时间 — when it began';
COMMENT ON COLUMN goalpost.import_log.finished_at
	IS '结束时间 — when it ended; empty while it runs';
COMMENT ON COLUMN goalpost.import_log.state
	IS '结果 — running, loaded, nothing_new, refused, failed or lost';
COMMENT ON COLUMN goalpost.import_log.message
	IS '说明 — why it was refused or failed';
COMMENT ON COLUMN goalpost.import_log.batch_id
	IS '批次 — the import that stands, also of a file that was loaded before';
COMMENT ON COLUMN goalpost.import_log.kind
	IS '类别 — targets or reports';
COMMENT ON COLUMN goalpost.import_log.file_name
	IS '文件 — name of the file';
COMMENT ON COLUMN goalpost.import_log.byte_count
	IS '字节数 — size of the file';
COMMENT ON COLUMN goalpost.import_log.sha256
	IS '文件指纹 — SHA-256 of the file, by which it is known';
COMMENT ON COLUMN goalpost.import_log.read_count
	IS '读入记录数 — records read, the sum of the following six; empty unless loaded';
COMMENT ON COLUMN goalpost.import_log.new_count
	IS '新增 — new';
COMMENT ON COLUMN goalpost.import_log.revised_count
	IS '修订 — revised';
COMMENT ON COLUMN goalpost.import_log.unchanged_count
	IS '未变 — unchanged';
COMMENT ON COLUMN goalpost.import_log.rejected_count
	IS '拒绝 — rejected';
COMMENT ON COLUMN goalpost.import_log.superseded_count
	IS '文件内被取代 — superseded by a later record of the file';
COMMENT ON COLUMN goalpost.import_log.not_reported_count
	IS '未报 — not reported';
COMMENT ON COLUMN goalpost.import_log.loaded_by
	IS '执行人 — role that ran it';
COMMENT ON COLUMN goalpost.import_log.loader_version
	IS '程序版本 — version of the loader';
