-- A user without rights can install the extension, and no function shows rows that a policy hides.
SET client_min_messages = warning;
DROP DATABASE IF EXISTS goalpost_trusted;
DROP ROLE IF EXISTS goalpost_plain;
CREATE ROLE goalpost_plain;
CREATE DATABASE goalpost_trusted OWNER goalpost_plain;
SELECT current_database() AS home \gset
\c goalpost_trusted
SET ROLE goalpost_plain;
CREATE SCHEMA mine;
CREATE EXTENSION goalpost SCHEMA mine;
SELECT extname, extowner::regrole, extnamespace::regnamespace FROM pg_extension WHERE extname = 'goalpost';
SELECT mine.met('>= 5 个', '6 家');

-- The owner's rows are hidden from everybody else by a policy.
RESET ROLE;
GRANT USAGE ON SCHEMA mine TO PUBLIC;
SET search_path = public, mine;
CREATE TABLE report (p progress, open boolean);
INSERT INTO report VALUES ('5 个', true), ('7 USD', false), ('99 个', false);
CREATE INDEX ON report (p);
ANALYZE report;
ALTER TABLE report ENABLE ROW LEVEL SECURITY;
CREATE POLICY open ON report USING (open);
GRANT SELECT ON report TO goalpost_plain;
SET ROLE goalpost_plain;
-- what raises, or tells what it sees, is not asked about hidden rows
SELECT p FROM report WHERE completion('>= 5 个', p) > 0;
SELECT p FROM report WHERE p <@ '>= 5 个';
CREATE FUNCTION mine.noisy(p progress) RETURNS boolean LANGUAGE plpgsql COST 0.0001 AS $$
BEGIN
	RAISE NOTICE 'seen: %', p;
	RETURN true;
END $$;
SELECT p FROM report WHERE mine.noisy(p);
-- what can neither raise nor tell may be asked first, by an index too
SET enable_seqscan = off;
EXPLAIN (COSTS OFF) SELECT p FROM report WHERE p = '5 个';
SELECT p FROM report WHERE p = '99 个';
RESET enable_seqscan;

RESET ROLE;
\c :home
DROP DATABASE goalpost_trusted;
DROP ROLE goalpost_plain;
