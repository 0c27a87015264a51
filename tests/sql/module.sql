-- The library is the one that the extension was made for; the unit table is sound.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS goalpost;
RESET client_min_messages;

SELECT goalpost_version() = extversion AS same_version
FROM pg_extension WHERE extname = 'goalpost';

-- It tells the server its name and version, where the server asks.
CREATE FUNCTION pg_temp.loaded_version() RETURNS text
LANGUAGE plpgsql AS $$
DECLARE
	version text := goalpost_version();
BEGIN
	IF to_regproc('pg_get_loaded_modules') IS NOT NULL THEN
		SELECT m.version INTO version FROM pg_get_loaded_modules() AS m WHERE module_name = 'goalpost';
	END IF;
	RETURN version;
END $$;
SELECT pg_temp.loaded_version() = goalpost_version() AS same_version;

-- The extension can be moved, and works under any search_path.
CREATE SCHEMA elsewhere;
CREATE SCHEMA home;
DO $$ BEGIN
	EXECUTE format('ALTER EXTENSION goalpost SET SCHEMA elsewhere');
END $$;
SELECT elsewhere.met('>= 5 个'::elsewhere.target, '5 家'::elsewhere.progress);
SET search_path = home;
SELECT elsewhere.completion('>= 5 个', '4 个');
RESET search_path;
ALTER EXTENSION goalpost SET SCHEMA public;
DROP SCHEMA elsewhere;
DROP SCHEMA home;

-- No number twice, every factor a positive ratio, no spelling read as two units.
SELECT count(*) = count(DISTINCT number) AS numbers_differ,
	bool_and(numerator > 0 AND denominator > 0) AS factors_positive,
	bool_and(cardinality(spellings) > 0) AS spelled
FROM goalpost_units();
SELECT word, count(*)
FROM goalpost_units(), unnest(spellings || aliases) AS word
GROUP BY word HAVING count(*) > 1;

-- Every spelling is read as a unit, and printed again as it is written.
SELECT number, word, ('1 ' || word)::progress
FROM goalpost_units(), unnest(spellings) AS word
WHERE ('+1 ' || word)::progress::text <> '+1 ' || word;

-- Every alias is printed as the first spelling.
SELECT number, word, ('+1 ' || word)::progress
FROM goalpost_units(), unnest(aliases) AS word
WHERE ('+1 ' || word)::progress::text <> '+1 ' || spellings[1];

-- One of a unit is numerator / denominator of the base unit of its kin.
SELECT u.number, u.spellings[1], base.spellings[1] AS base, factor
FROM goalpost_units() u
JOIN goalpost_units() base ON base.kin = u.kin AND base.numerator = base.denominator,
	amount(('+1 ' || u.spellings[1])::progress, base.spellings[1]) AS factor
WHERE factor <> round(u.numerator::numeric(40, 20) / u.denominator, scale(factor));

-- Numbers, families, kin and factors never change, nor the place of a spelling: rows and spellings are only added.
SELECT number, family, kin, numerator, denominator, spellings, aliases
FROM goalpost_units();
