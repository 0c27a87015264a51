-- Every row of the tables of words, units, multipliers and periods: one accepted and one refused example.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS goalpost;
RESET client_min_messages;

-- What a literal reads as, or what is wrong with it.
CREATE FUNCTION pg_temp.reading(literal text, type text DEFAULT 'target')
	RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	result text;
BEGIN
	EXECUTE format('SELECT %L::%I::text', literal, type) INTO result;
	RETURN result;
EXCEPTION WHEN data_exception THEN
	GET STACKED DIAGNOSTICS result = PG_EXCEPTION_DETAIL;
	RETURN result;
END $$;

-- A word before the value is read; without a value after it, it is refused.
SELECT word, meaning, pg_temp.reading(CASE meaning
		WHEN 'a year' THEN word || '增长5%'
		WHEN 'against the year before' THEN word || '增长5%'
		WHEN 'the base of a change' THEN word || '2015年增长5%'
		WHEN 'a range' THEN word || ' 2 and 3 %'
		WHEN 'kept as a bound or a range says' THEN word || ' at least 5 %'
		WHEN 'a rise from a baseline' THEN word || ' 3 % to 5 %'
		WHEN 'a fall from a baseline' THEN word || ' 8 % to 5 %'
		WHEN 'a clause' THEN word || ' 3 % to 5 %'
		WHEN 'to a value, or between the bounds of a range' THEN 'from 3 % ' || word || ' 5 %'
		WHEN 'done' THEN word || ' in 2020'
		ELSE word || CASE WHEN meaning ~ '^[<>=]' THEN '' ELSE ' 5 %' END
	END) AS accepted,
	pg_temp.reading(CASE WHEN meaning ~ '^[<>=]' OR meaning IN ('done', 'done; before a value nothing')
		THEN word || ' 5 7' ELSE word END) AS refused
FROM goalpost_words() WHERE before_value;

-- A word after the value is read; with a value before which it cannot stand, it is refused.
SELECT word, meaning, pg_temp.reading(CASE
		WHEN meaning = 'the base of a change' THEN '<= -5 % ' || word || ' 2015'
		WHEN meaning ~ 'against a base' THEN '5 % ' || word || ' 2015'
		WHEN meaning = 'a rise from a baseline' THEN '5 % ' || word || ' 3 %'
		WHEN meaning = 'a fall from a baseline' THEN '5 % ' || word || ' 8 %'
		WHEN meaning = 'a year' THEN 'grow by 5 % ' || word
		WHEN meaning = 'against the year before' THEN '>= +5 % ' || word
		ELSE CASE word
		WHEN '@' THEN '5 % @ 2020'
		WHEN 'from' THEN '>= 5 % from 3'
		WHEN 'at' THEN '>= 5 % from 3 at 2015'
		WHEN 'stretch' THEN '>= 5 % stretch 6'
		WHEN 'in' THEN '5 % in 2020'
		WHEN 'by' THEN '5 % by 2020'
		WHEN 'of' THEN '2 of 5 个'
		WHEN 'out of' THEN '2 out of 5 个'
		WHEN 'and' THEN 'between 2 and 3 %'
		WHEN 'per' THEN '5 元 per 人'
		WHEN '之间' THEN '2—3%之间'
		ELSE CASE WHEN word IN ('to', '至', '到') THEN '2' || word || '3%' ELSE '5 %' || word END
		END
	END, CASE WHEN meaning = 'done' OR word IN ('of', 'out of', '@') THEN 'progress' ELSE 'target' END) AS accepted,
	pg_temp.reading('5 % ' || word || ' 7 7') AS refused
FROM goalpost_words() WHERE after_value;

-- A unit is read in every spelling; with letters left over it is refused, or is another word.
SELECT number, string_agg(pg_temp.reading('+1 ' || word, 'progress'), ' · ' ORDER BY position) AS accepted,
	min(pg_temp.reading('+1 ' || spellings[1] || '鼎', 'progress')) AS refused
FROM goalpost_units(), unnest(spellings || aliases) WITH ORDINALITY AS w(word, position)
GROUP BY number ORDER BY number;

-- A multiplier is read; twice it is refused.
SELECT multiplier, pg_temp.reading('5 ' || multiplier || ' 元') AS accepted,
	pg_temp.reading('5 ' || multiplier || ' ' || multiplier || ' 元') AS refused
FROM unnest('{十,百,千,万,十万,百万,千万,亿,十亿,百亿,千亿,万亿,k,thousand,million,mn,billion,bn,trillion,tn}'::text[]) AS multiplier;
SELECT multiplier, pg_temp.reading('5 元/' || multiplier || '人') AS accepted,
	pg_temp.reading('5 元/' || multiplier || '7人') AS refused
FROM unnest('{10,100,1000,10000,100000,1000000,10万,100万,"1,000","10,000","100,000","1,000,000"}'::text[]) AS multiplier;

-- A period is read in every form; with a field that does not exist it is refused.
SELECT accepted AS written, pg_temp.reading('5 % in ' || accepted) AS accepted,
	pg_temp.reading('5 % in ' || refused) AS refused
FROM (VALUES ('2020', '0000'), ('2020H1', '2020H3'), ('2020Q4', '2020Q5'), ('2020-06', '2020-13'),
	('2020-06-30', '2020-06-31'), ('2016..2020', '2020..2016'), ('2016-2020', '2020-2016'),
	('2020-01..2020-06', '2020-06..2020-01'), ('2020-03-01..2020-09-30', '2020-03-01..2020-02-30'),
	('2020年', '202年'), ('2020年6月', '2020年13月'), ('2020年6月30日', '2020年6月31日'),
	('2020年1—6月', '2020年6—1月'), ('2020年1月至6月', '2020年6月至1月'), ('2020年上半年', '2020年中半年'),
	('2020年下半年', '0年'), ('2020年全年', '年'), ('2020年一季度', '2020年五季度'), ('2020年第二季度', '2020年第五季度'),
	('2020年3季度', '2020年5季度'), ('2020年第四季度', ''), ('2020年前三季度', '06-30'), ('2020年前两季度', 'infinity'),
	('2016年至2020年', '2020年至2016年'), ('二〇二〇年', '二〇年')) AS points(accepted, refused);
