-- outcome: what became of every record of a file
--
-- A figure that an import brought tells its own; the rest is stored, some of it
-- packed.  Whoever sees the batch sees its outcomes.

CREATE OR REPLACE VIEW goalpost.outcome AS
SELECT o.batch_id, o.record, o.line, o.outcome, o.indicator_id, o.report_id,
	o.reading, o.plan_id
FROM goalpost.stored_outcome AS o
WHERE EXISTS (SELECT FROM goalpost.batch AS b
	WHERE b.batch_id = o.batch_id)
UNION ALL
SELECT u.batch_id, c.record, c.line, 'unchanged', u.indicator_id, c.report_id,
	NULL, u.plan_id
FROM goalpost.unchanged_outcome AS u
CROSS JOIN LATERAL unnest(u.records, u.lines, u.report_ids)
	AS c (record, line, report_id)
WHERE EXISTS (SELECT FROM goalpost.batch AS b
	WHERE b.batch_id = u.batch_id)
UNION ALL
SELECT r.batch_id, r.record, r.line,
	CASE WHEN r.replaces_id IS NULL THEN 'new' ELSE 'revised' END,
	r.indicator_id, r.report_id, r.reading, r.plan_id
FROM goalpost.report AS r
WHERE r.record IS NOT NULL
	AND EXISTS (SELECT FROM goalpost.batch AS b
		WHERE b.batch_id = r.batch_id);

COMMENT ON VIEW goalpost.outcome
	IS '每条记录的去向，恰好一次 — what became of every record of a file, exactly once';
COMMENT ON COLUMN goalpost.outcome.batch_id
	IS '批次 — batch';
COMMENT ON COLUMN goalpost.outcome.record
	IS '文件中的记录号，自 1 起 — number of the record in the file, from 1';
COMMENT ON COLUMN goalpost.outcome.line
	IS '文件中的行号 — line of the file on which it begins';
COMMENT ON COLUMN goalpost.outcome.outcome
	IS '去向：new 新增、revised 修订、unchanged 未变、rejected 拒绝、superseded 被后面的记录取代、not_reported 未上报、total_row 合计行 — new, revised, unchanged, rejected, superseded, not_reported or total_row';
COMMENT ON COLUMN goalpost.outcome.indicator_id
	IS '指标标识 — key of the indicator';
COMMENT ON COLUMN goalpost.outcome.report_id
	IS '数据标识：新增、修订的数据，或未变的现行数据 — key of the figure that it brought, or that it left unchanged';
COMMENT ON COLUMN goalpost.outcome.reading
	IS '读作（与原文写法不同时） — how the cell was read, where that says more than the cell';
COMMENT ON COLUMN goalpost.outcome.plan_id
	IS '计划标识 — key of the plan';
