-- Rows of a sheet that sum up others: counted, and never data

ALTER TABLE goalpost.outcome
	DROP CONSTRAINT outcome_outcome_check,
	ADD CONSTRAINT outcome_outcome_check CHECK (outcome IN ('new', 'revised',
		'unchanged', 'rejected', 'superseded', 'not_reported', 'total_row'));
ALTER TABLE goalpost.batch
	ADD COLUMN total_row_count bigint NOT NULL DEFAULT 0
		CHECK (total_row_count >= 0),
	DROP CONSTRAINT batch_adds_up,
	ADD CONSTRAINT batch_adds_up CHECK (read_count = new_count + revised_count
		+ unchanged_count + rejected_count + superseded_count
		+ not_reported_count + total_row_count);
