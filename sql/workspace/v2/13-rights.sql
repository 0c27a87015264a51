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
