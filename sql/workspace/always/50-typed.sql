-- The typed columns, generated from the canonical text
--
-- The text is what is kept: DROP EXTENSION … CASCADE takes these columns and
-- the views, and the next init makes them again.

ALTER TABLE goalpost.indicator ADD COLUMN IF NOT EXISTS target
	@extschema@.target
	GENERATED ALWAYS AS (target_text::@extschema@.target) STORED;
ALTER TABLE goalpost.target_history ADD COLUMN IF NOT EXISTS target
	@extschema@.target
	GENERATED ALWAYS AS (target_text::@extschema@.target) STORED;
ALTER TABLE goalpost.report ADD COLUMN IF NOT EXISTS progress
	@extschema@.progress
	GENERATED ALWAYS AS (progress_text::@extschema@.progress) STORED;

-- A figure that names its day names the one it is kept under.
ALTER TABLE goalpost.report DROP CONSTRAINT IF EXISTS report_dated_alike;
ALTER TABLE goalpost.report ADD CONSTRAINT report_dated_alike
	CHECK (coalesce(@extschema@.as_of(progress) = as_of, true));

-- What triggers make of the others.  The views score the pair of a row without
-- asking again whether it can be compared.
ALTER TABLE goalpost.standing
	ADD COLUMN IF NOT EXISTS target @extschema@.target,
	ADD COLUMN IF NOT EXISTS figure @extschema@.progress;
ALTER TABLE goalpost.standing DROP CONSTRAINT IF EXISTS standing_comparable;
ALTER TABLE goalpost.standing ADD CONSTRAINT standing_comparable
	CHECK (coalesce(@extschema@.comparable(target, figure), true));

-- What is not a schedule raises here, with the reason.
ALTER TABLE goalpost.indicator DROP CONSTRAINT IF EXISTS indicator_schedule;
ALTER TABLE goalpost.indicator ADD CONSTRAINT indicator_schedule
	CHECK (schedule IS NULL OR @extschema@.elapsed(
		'done in 2020'::@extschema@.target, '2020-12-31', schedule) = 1);
