-- What was reported, every correction kept, and what became of every record

CREATE TABLE goalpost.report (
	report_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	indicator_id bigint NOT NULL REFERENCES goalpost.indicator,
	as_of date NOT NULL CHECK (isfinite(as_of)),
	progress_text text NOT NULL,
	note text,
	batch_id bigint REFERENCES goalpost.batch,
	line bigint CHECK (line > 0),
	reported_at timestamptz NOT NULL DEFAULT now(),
	reported_by text NOT NULL DEFAULT current_user,
	replaced_at timestamptz,
	replaced_by_batch_id bigint REFERENCES goalpost.batch,
	UNIQUE (batch_id, line),
	CHECK (replaced_by_batch_id IS NULL OR replaced_at IS NOT NULL)
);
-- One figure stands for an indicator and a day; the others are its history.
CREATE UNIQUE INDEX report_standing ON goalpost.report (indicator_id, as_of)
	WHERE replaced_at IS NULL;
COMMENT ON TABLE goalpost.report
	IS '进展：每次上报与更正都保留 — what was reported; corrections replace, nothing is deleted';

CREATE TABLE goalpost.outcome (
	batch_id bigint NOT NULL REFERENCES goalpost.batch ON DELETE CASCADE,
	record bigint NOT NULL CHECK (record > 0),
	line bigint NOT NULL CHECK (line > 0),
	outcome text NOT NULL CHECK (outcome IN ('new', 'revised', 'unchanged',
		'rejected', 'superseded', 'not_reported')),
	indicator_id bigint REFERENCES goalpost.indicator,
	report_id bigint REFERENCES goalpost.report,
	reading text,
	PRIMARY KEY (batch_id, record),
	UNIQUE (batch_id, line)
);
COMMENT ON TABLE goalpost.outcome
	IS '每条记录的去向，恰好一次 — what became of every record of a file, exactly once';
COMMENT ON COLUMN goalpost.outcome.reading
	IS '读作（与原文写法不同时） — how the cell was read, where that says more than the cell';

CREATE TABLE goalpost.reject (
	attempt_id bigint NOT NULL REFERENCES goalpost.attempt ON DELETE CASCADE,
	record bigint NOT NULL,
	fault integer NOT NULL CHECK (fault > 0),
	batch_id bigint REFERENCES goalpost.batch ON DELETE CASCADE,
	line bigint NOT NULL CHECK (line > 0),
	position bigint NOT NULL CHECK (position > 0),
	cell text NOT NULL,
	code text NOT NULL,
	message text NOT NULL,
	hint text,
	value text,
	byte_offset bigint NOT NULL CHECK (byte_offset >= 0),
	byte_count bigint NOT NULL CHECK (byte_count >= 0),
	raw bytea,
	PRIMARY KEY (attempt_id, record, fault),
	CHECK ((fault = 1) = (raw IS NOT NULL)),
	-- Of a record beyond that the first bytes are kept, and where it stands.
	CHECK (octet_length(raw) = least(byte_count, 1048576))
);
COMMENT ON TABLE goalpost.reject
	IS '被拒绝的行：原始字节与原因 — rejected rows byte for byte, a row for each fault';
COMMENT ON COLUMN goalpost.reject.position
	IS '行内第几个字符 — character within the line, from 1';
COMMENT ON COLUMN goalpost.reject.raw
	IS '原始字节，在第一个错误处 — the record as it stood, with its first fault';
