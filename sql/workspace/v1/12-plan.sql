-- Plans, departments, indicators, and every target an indicator ever had

CREATE TABLE goalpost.plan (
	plan_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	code text NOT NULL UNIQUE CHECK (length(code) BETWEEN 1 AND 200),
	starts date,
	due date,
	-- Within the years that a target can name
	CHECK (starts >= '0001-01-01' AND due <= '9999-12-31' AND starts <= due)
);
COMMENT ON TABLE goalpost.plan
	IS '计划 — a set of indicators over a period';

CREATE TABLE goalpost.department (
	department_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	name text NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 200),
	parent_id bigint REFERENCES goalpost.department,
	CHECK (parent_id <> department_id)
);
COMMENT ON TABLE goalpost.department
	IS '责任单位 — who is responsible and reports, a tree';

CREATE TABLE goalpost.indicator (
	indicator_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	plan_id bigint NOT NULL REFERENCES goalpost.plan,
	code text NOT NULL CHECK (length(code) BETWEEN 1 AND 200),
	name text NOT NULL CHECK (length(name) BETWEEN 1 AND 500),
	section text CHECK (length(section) BETWEEN 1 AND 500),
	department_id bigint REFERENCES goalpost.department,
	target_text text NOT NULL,
	target_since date CHECK (isfinite(target_since)),
	target_reason text,
	weight numeric NOT NULL DEFAULT 1
		CHECK (weight >= 0 AND weight < 1000000000000000000),
	commitment text
		CHECK (commitment IN ('binding', 'anticipatory', 'directional')),
	source text,
	batch_id bigint REFERENCES goalpost.batch,
	line bigint CHECK (line > 0),
	UNIQUE (plan_id, code)
);
CREATE INDEX indicator_code ON goalpost.indicator (code);
CREATE INDEX indicator_name ON goalpost.indicator (name);
COMMENT ON TABLE goalpost.indicator
	IS '指标 — what is measured, with its present target';
COMMENT ON COLUMN goalpost.indicator.target_since
	IS '现行目标自何日起有效，空为自始 — from which day the present target holds; NULL: from the start';
COMMENT ON COLUMN goalpost.indicator.target_reason
	IS '调整理由 — why the target was set so';

CREATE TABLE goalpost.target_history (
	history_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	indicator_id bigint NOT NULL
		REFERENCES goalpost.indicator ON DELETE CASCADE,
	target_text text NOT NULL,
	holds_from date,
	reason text,
	changed_at timestamptz NOT NULL DEFAULT now(),
	changed_by text NOT NULL DEFAULT current_user,
	batch_id bigint REFERENCES goalpost.batch,
	line bigint
);
CREATE INDEX target_history_indicator
	ON goalpost.target_history (indicator_id, history_id);
COMMENT ON TABLE goalpost.target_history
	IS '目标沿革：何人、何时、何故、自何日起 — every target an indicator had: who, when, why, from which day';
