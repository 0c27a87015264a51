-- Whether the period of a plan was stated, or follows from its targets

-- The first version did not keep that, and what it has must not be lost.
ALTER TABLE goalpost.plan
	ADD COLUMN period_is_stated boolean NOT NULL DEFAULT true;
COMMENT ON COLUMN goalpost.plan.period_is_stated
	IS '计划期是否写明；否则由目标推得，并随之改变 — whether the period was stated; otherwise all targets name it, and it changes with them';
