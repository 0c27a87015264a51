-- The ledger: every attempt to import a file, and every import that stands

CREATE TABLE goalpost.batch (
	batch_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	kind text NOT NULL CHECK (kind IN ('targets', 'reports')),
	file_name text NOT NULL,
	byte_count bigint NOT NULL CHECK (byte_count >= 0),
	sha256 bytea NOT NULL CHECK (octet_length(sha256) = 32),
	mapping bytea NOT NULL CHECK (octet_length(mapping) = 32),
	loader_version text NOT NULL,
	loaded_at timestamptz NOT NULL DEFAULT now(),
	loaded_by text NOT NULL DEFAULT current_user,
	read_count bigint NOT NULL DEFAULT 0,
	new_count bigint NOT NULL DEFAULT 0 CHECK (new_count >= 0),
	revised_count bigint NOT NULL DEFAULT 0 CHECK (revised_count >= 0),
	unchanged_count bigint NOT NULL DEFAULT 0 CHECK (unchanged_count >= 0),
	rejected_count bigint NOT NULL DEFAULT 0 CHECK (rejected_count >= 0),
	superseded_count bigint NOT NULL DEFAULT 0 CHECK (superseded_count >= 0),
	not_reported_count bigint NOT NULL DEFAULT 0
		CHECK (not_reported_count >= 0),
	CONSTRAINT batch_adds_up CHECK (read_count = new_count + revised_count
		+ unchanged_count + rejected_count + superseded_count
		+ not_reported_count),
	-- The same bytes read by other headings are another import.
	CONSTRAINT batch_loaded_once UNIQUE (sha256, mapping)
);
COMMENT ON TABLE goalpost.batch
	IS '批次：一次成功的导入 — one import of one file that stands';

CREATE TABLE goalpost.attempt (
	attempt_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	file_name text NOT NULL,
	byte_count bigint NOT NULL CHECK (byte_count >= 0),
	sha256 bytea NOT NULL CHECK (octet_length(sha256) = 32),
	state text NOT NULL DEFAULT 'running' CHECK (state IN
		('running', 'loaded', 'nothing_new', 'refused', 'failed', 'lost')),
	message text,
	batch_id bigint REFERENCES goalpost.batch,
	loader_version text NOT NULL,
	started_at timestamptz NOT NULL DEFAULT now(),
	finished_at timestamptz,
	run_by text NOT NULL DEFAULT current_user,
	backend_pid integer NOT NULL DEFAULT pg_backend_pid(),
	CHECK ((state = 'running') = (finished_at IS NULL)),
	CHECK (state <> 'loaded' OR batch_id IS NOT NULL)
);
CREATE INDEX attempt_running ON goalpost.attempt (attempt_id)
	WHERE state = 'running';
COMMENT ON TABLE goalpost.attempt
	IS '尝试：每次导入的经过，含被拒绝的 — every attempt to import a file, refused ones included';
