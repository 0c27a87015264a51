-- Functions of the first version that have other arguments now

DROP FUNCTION IF EXISTS goalpost.import_reports(bigint, bigint);
