-- Who owns the workspace, who reads it and who loads

ALTER TABLE goalpost.workspace
	ADD COLUMN reader_role text,
	ADD COLUMN loader_role text,
	ADD COLUMN admin_role text,
	ADD CHECK ((admin_role IS NULL) = (reader_role IS NULL)
		AND (admin_role IS NULL) = (loader_role IS NULL));
COMMENT ON COLUMN goalpost.workspace.reader_role
	IS '只读角色 — role that reads the views; empty with --no-roles';
COMMENT ON COLUMN goalpost.workspace.loader_role
	IS '导入角色 — role that imports reports';
COMMENT ON COLUMN goalpost.workspace.admin_role
	IS '管理角色，工作区对象的所有者 — role that owns the workspace and changes targets';

-- What one department loaded must not keep another from loading the same bytes,
-- nor tell it of them.
ALTER TABLE goalpost.batch
	DROP CONSTRAINT batch_loaded_once,
	ADD COLUMN confined_to text NOT NULL DEFAULT '',
	ADD CONSTRAINT batch_loaded_once UNIQUE (sha256, mapping, confined_to);
COMMENT ON COLUMN goalpost.batch.confined_to
	IS '部门账号，不限部门时为空串 — login of the department that loaded it; empty when whoever did is not confined to one';
