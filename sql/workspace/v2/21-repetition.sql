-- The same bytes may be loaded again, when what they brought was replaced since

ALTER TABLE goalpost.batch
	DROP CONSTRAINT batch_loaded_once,
	ADD COLUMN repetition integer NOT NULL DEFAULT 0 CHECK (repetition >= 0),
	ADD CONSTRAINT batch_loaded_once
		UNIQUE (sha256, mapping, confined_to, repetition);
COMMENT ON COLUMN goalpost.batch.repetition
	IS '同一文件此前已导入的次数，首次为 0 — how often the same file had been loaded before; 0 for the first time';
