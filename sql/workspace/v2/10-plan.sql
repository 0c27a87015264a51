-- A plan is a tree: plans, places and departments have parents
--
-- @extschema@ stands for the schema that holds the extension.

ALTER TABLE goalpost.plan
	ADD COLUMN name text CHECK (length(name) BETWEEN 1 AND 500),
	ADD COLUMN parent_id bigint REFERENCES goalpost.plan
		CHECK (parent_id <> plan_id),
	ADD COLUMN closed_through date CHECK (isfinite(closed_through)),
	ADD COLUMN closed_at timestamptz,
	ADD COLUMN closed_by text,
	-- The first version kept a period of which one end was unknown.
	ADD CONSTRAINT plan_has_whole_period
		CHECK ((starts IS NULL) = (due IS NULL)) NOT VALID,
	ADD CHECK ((closed_through IS NULL) = (closed_at IS NULL)
		AND (closed_through IS NULL) = (closed_by IS NULL));
CREATE INDEX plan_parent ON goalpost.plan (parent_id);
COMMENT ON COLUMN goalpost.plan.parent_id
	IS '上级计划，如年度计划所属的五年规划 — the plan that this one is a part of, such as the five-year plan of an annual one';
COMMENT ON COLUMN goalpost.plan.starts
	IS '计划期起始日，未写明时为空 — first day of the period of the plan; empty where none is stated';
COMMENT ON COLUMN goalpost.plan.closed_through
	IS '关账日：至此日的数据须说明理由方可更改 — figures up to this day change only with a reason';

CREATE TABLE goalpost.place (
	place_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	code text NOT NULL UNIQUE CHECK (length(code) BETWEEN 1 AND 200),
	name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
	parent_id bigint REFERENCES goalpost.place CHECK (parent_id <> place_id)
);
CREATE INDEX place_parent ON goalpost.place (parent_id);
COMMENT ON TABLE goalpost.place
	IS '地区 — where an indicator is measured, a tree';

CREATE INDEX department_parent ON goalpost.department (parent_id);

CREATE TABLE goalpost.department_member (
	member text NOT NULL CHECK (length(member) BETWEEN 1 AND 63),
	department_id bigint NOT NULL REFERENCES goalpost.department,
	PRIMARY KEY (member, department_id)
);
CREATE INDEX department_member_department
	ON goalpost.department_member (department_id);
COMMENT ON TABLE goalpost.department_member
	IS '部门账号：其上报与查看限于本部门及下属 — roles that report for a department; they see and report its indicators, and those of departments below it, only';
COMMENT ON COLUMN goalpost.department_member.member
	IS '数据库角色名 — name of the database role';
