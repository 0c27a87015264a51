-- The schema of the workspace and the row that tells its version
--
-- The files of v1/ run once, when a workspace reaches version 1; those of always/
-- can be run again and again, and are whenever their text has changed.
-- @extschema@ stands for the schema that holds the extension.

CREATE SCHEMA IF NOT EXISTS goalpost;
COMMENT ON SCHEMA goalpost
	IS '计划、指标与进展的工作区 — workspace of plans, indicators and what was reported';

CREATE TABLE goalpost.workspace (
	only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
	version integer NOT NULL CHECK (version > 0),
	fingerprint text NOT NULL,
	changed_at timestamptz NOT NULL DEFAULT now(),
	changed_by text NOT NULL DEFAULT current_user
);
COMMENT ON TABLE goalpost.workspace
	IS '工作区版本 — version of the workspace, for init and for the loader';
