-- The types work in databases of other encodings; what those cannot hold is an error, never a question mark in a value.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS goalpost;
DROP DATABASE IF EXISTS goalpost_gb;
DROP DATABASE IF EXISTS goalpost_latin;
CREATE DATABASE goalpost_gb ENCODING 'EUC_CN' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0;
CREATE DATABASE goalpost_latin ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0;
SELECT progress_send('1350.5 亿元 @ 2020-06-30') AS in_utf8, progress_hash_extended('5 "兆焦"', 1) AS hash_in_utf8 \gset
SELECT current_database() AS home \gset

-- Chinese in a Chinese encoding: the same values, stored as the same bytes.
\c goalpost_gb
\encoding UTF8
SET client_min_messages = warning;
CREATE EXTENSION goalpost;
SHOW server_encoding;
SELECT '到2020年累计超过10万台'::target, '１２．５％'::progress, '5 饕'::progress, unit('5 "兆焦"'::progress);
SELECT progress_send('1350.5 亿元 @ 2020-06-30') = :'in_utf8' AS same_bytes,
	progress_hash_extended('5 "兆焦"', 1) = :'hash_in_utf8' AS same_hash;
SELECT amount('1 亿元', '万元'), make_progress(5, '亿元');
SELECT why_not('>= 90 %', '27 个', 'zh');
-- m³ is no word there, but another spelling of it is, in the same unit
SELECT amount('40 微克/立方米', 'μg/m3');

SELECT indicator, target, "offset" FROM extract_targets('2026年工作计划
新建公园10个，改造道路9条。');

-- what has no place in UTF-8 is refused
SELECT E'5 \xaa\xa1'::progress;

-- A Latin encoding has no Chinese: English goes in and out, other spellings are refused on the way out.
\c goalpost_latin
\encoding UTF8
SET client_min_messages = warning;
CREATE EXTENSION goalpost;
SHOW server_encoding;
SELECT 'at least 88 %'::target, '±'::text, '~ 100 ± 5 m²'::target, '5 "Stück"'::progress, '40 µg/m³'::progress;
SELECT met('>= 40 mg/m³', '41 mg/m³'), '5 "Stück"'::progress = '5.0 "Stück"' AS equal;
SELECT indicator, target FROM extract_targets('We will cut café waste by 20 % and build 5 m² of tables.', '2026');
\set VERBOSITY sqlstate
SELECT count(*) FROM goalpost_units();
\set VERBOSITY default
-- the words of a message are never the reason for another error
SELECT '-20 %'::target;

\c :home
DROP DATABASE goalpost_gb;
DROP DATABASE goalpost_latin;
