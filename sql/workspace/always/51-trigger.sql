-- What a constraint cannot state: a report fits its indicator's target

-- Lock first, then look: whoever changes a target holds the same row, so that
-- neither side can miss what the other is about to commit.
CREATE OR REPLACE FUNCTION goalpost.check_reports()
	RETURNS trigger
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
	misfit record;
BEGIN
	PERFORM FROM goalpost.indicator AS i
		WHERE i.indicator_id IN (SELECT c.indicator_id FROM changed AS c)
		ORDER BY i.indicator_id
		FOR SHARE;
	SELECT i.code, c.as_of, @extschema@.why_not(i.target, c.progress) AS why
		INTO misfit
		FROM changed AS c
		JOIN goalpost.indicator AS i USING (indicator_id)
		WHERE c.replaced_at IS NULL
			AND NOT @extschema@.comparable(i.target, c.progress)
		ORDER BY c.report_id
		LIMIT 1;
	IF FOUND THEN
		RAISE EXCEPTION 'report of % on % cannot be compared with its target',
			misfit.code, misfit.as_of
			USING ERRCODE = 'check_violation', DETAIL = misfit.why;
	END IF;
	RETURN NULL;
END
$$;
COMMENT ON FUNCTION goalpost.check_reports()
	IS 'refuses a report that cannot be compared with the target of its indicator';

CREATE OR REPLACE TRIGGER check_reports_inserted
	AFTER INSERT ON goalpost.report
	REFERENCING NEW TABLE AS changed
	FOR EACH STATEMENT EXECUTE FUNCTION goalpost.check_reports();
CREATE OR REPLACE TRIGGER check_reports_updated
	AFTER UPDATE ON goalpost.report
	REFERENCING NEW TABLE AS changed
	FOR EACH STATEMENT EXECUTE FUNCTION goalpost.check_reports();

-- The other side.  The UPDATE that fires this has locked the indicator's row.
CREATE OR REPLACE FUNCTION goalpost.check_target()
	RETURNS trigger
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
	misfit record;
BEGIN
	SELECT r.as_of, @extschema@.why_not(i.target, r.progress) AS why
		INTO misfit
		FROM goalpost.report AS r
		JOIN goalpost.indicator AS i USING (indicator_id)
		WHERE r.indicator_id = NEW.indicator_id
			AND r.replaced_at IS NULL
			AND NOT @extschema@.comparable(i.target, r.progress)
		ORDER BY r.as_of
		LIMIT 1;
	IF FOUND THEN
		RAISE EXCEPTION 'target of % cannot be compared with its report on %',
			NEW.code, misfit.as_of
			USING ERRCODE = 'check_violation', DETAIL = misfit.why;
	END IF;
	RETURN NULL;
END
$$;
COMMENT ON FUNCTION goalpost.check_target()
	IS 'refuses a target that cannot be compared with the reports on its indicator';

CREATE OR REPLACE TRIGGER check_target
	AFTER UPDATE OF target_text ON goalpost.indicator
	FOR EACH ROW WHEN (NEW.target_text <> OLD.target_text)
	EXECUTE FUNCTION goalpost.check_target();

-- Every target is kept, also one that was changed by hand.
CREATE OR REPLACE FUNCTION goalpost.keep_target()
	RETURNS trigger
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
	INSERT INTO goalpost.target_history
		(indicator_id, target_text, holds_from, reason, batch_id, line)
		VALUES (NEW.indicator_id, NEW.target_text, NEW.target_since,
			NEW.target_reason, NEW.batch_id, NEW.line);
	RETURN NULL;
END
$$;
COMMENT ON FUNCTION goalpost.keep_target()
	IS 'adds every target of an indicator to its history';

CREATE OR REPLACE TRIGGER keep_target_inserted
	AFTER INSERT ON goalpost.indicator
	FOR EACH ROW EXECUTE FUNCTION goalpost.keep_target();
CREATE OR REPLACE TRIGGER keep_target_updated
	AFTER UPDATE OF target_text ON goalpost.indicator
	FOR EACH ROW WHEN (NEW.target_text <> OLD.target_text)
	EXECUTE FUNCTION goalpost.keep_target();
