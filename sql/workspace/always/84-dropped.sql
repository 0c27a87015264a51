-- What earlier versions had, and nothing refers to any more

DROP FUNCTION IF EXISTS goalpost.check_target();
DROP FUNCTION IF EXISTS goalpost.counted_target(text, date, date, text);
