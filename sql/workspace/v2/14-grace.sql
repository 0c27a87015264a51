-- How long after the end of a period its figures may come

ALTER TABLE goalpost.plan ADD COLUMN grace_days integer NOT NULL DEFAULT 15
	CHECK (grace_days BETWEEN 0 AND 366);
COMMENT ON COLUMN goalpost.plan.grace_days
	IS '上报宽限：期末后几日内上报为按时 — a figure is on time when it comes within so many days after the end of its period';
