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
	a.loader_version,
	b.total_row_count::integer AS total_row_count,
	b.undone_at,
	b.undone_by,
	b.undone_reason
FROM goalpost.attempt AS a
LEFT JOIN goalpost.batch AS k USING (batch_id)
-- A file that was loaded before is counted where it was loaded.
LEFT JOIN goalpost.batch AS b
	ON b.batch_id = a.batch_id AND a.state = 'loaded'
CROSS JOIN LATERAL (
	-- Every record that was rejected has a first fault.
	SELECT count(*)::integer
	FROM goalpost.reject AS j
	WHERE a.state = 'refused' AND j.attempt_id = a.attempt_id AND j.fault = 1
) AS r (rejected_count);

COMMENT ON VIEW goalpost.import_log
	IS '导入台账：每次导入及其结果 — every attempt to import a file, with its result';
COMMENT ON COLUMN goalpost.import_log.attempt_id
	IS '导入标识 — key of the attempt';
COMMENT ON COLUMN goalpost.import_log.started_at
	IS '开始时间 — when it began';
COMMENT ON COLUMN goalpost.import_log.finished_at
	IS '结束时间；进行中为空 — when it ended; empty while it runs';
COMMENT ON COLUMN goalpost.import_log.state
	IS '结果：running 进行中、loaded 已导入、nothing_new 无新内容、refused 已拒绝、failed 失败、lost 中断 — running, loaded, nothing_new, refused, failed or lost';
COMMENT ON COLUMN goalpost.import_log.message
	IS '拒绝或失败的原因 — why it was refused or failed';
COMMENT ON COLUMN goalpost.import_log.batch_id
	IS '批次；曾导入过的文件为原批次 — batch; of a file that was loaded before, the batch of then';
COMMENT ON COLUMN goalpost.import_log.kind
	IS '类别：targets 计划、reports 进展 — targets or reports';
COMMENT ON COLUMN goalpost.import_log.file_name
	IS '文件名 — name of the file';
COMMENT ON COLUMN goalpost.import_log.byte_count
	IS '字节数 — size of the file';
COMMENT ON COLUMN goalpost.import_log.sha256
	IS '文件指纹（SHA-256） — SHA-256 of the file, by which it is recognized';
COMMENT ON COLUMN goalpost.import_log.read_count
	IS '读入记录数，为以下六项与合计行数之和；未导入时为空 — records read, the sum of the following six and of total_row_count; empty unless loaded';
COMMENT ON COLUMN goalpost.import_log.new_count
	IS '新增 — new records';
COMMENT ON COLUMN goalpost.import_log.revised_count
	IS '修订 — revised records';
COMMENT ON COLUMN goalpost.import_log.unchanged_count
	IS '未变 — unchanged records';
COMMENT ON COLUMN goalpost.import_log.rejected_count
	IS '拒绝 — rejected records';
COMMENT ON COLUMN goalpost.import_log.superseded_count
	IS '被同一文件中后面的记录取代 — records superseded by a later one in the file';
COMMENT ON COLUMN goalpost.import_log.not_reported_count
	IS '未上报 — records without a figure';
COMMENT ON COLUMN goalpost.import_log.loaded_by
	IS '执行人 — role that ran the import';
COMMENT ON COLUMN goalpost.import_log.loader_version
	IS '程序版本 — version of the loader';
COMMENT ON COLUMN goalpost.import_log.total_row_count
	IS '合计行 — rows of the sheet that sum up others';
COMMENT ON COLUMN goalpost.import_log.undone_at
	IS '撤销时间，有效时为空 — when the import was taken back; empty while it stands';
COMMENT ON COLUMN goalpost.import_log.undone_by
	IS '撤销人 — who took it back';
COMMENT ON COLUMN goalpost.import_log.undone_reason
	IS '撤销理由 — why it was taken back';
