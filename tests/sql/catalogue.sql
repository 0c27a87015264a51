-- Operator classes, operators and functions are complete and marked as intended.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS goalpost;
RESET client_min_messages;

-- The operator classes are valid, and no function says that equal values look alike.
SELECT opcname, amname, amvalidate(c.oid)
FROM pg_opclass c JOIN pg_am a ON a.oid = opcmethod
WHERE opcintype IN ('target'::regtype, 'progress'::regtype)
ORDER BY 1, 2;

SELECT amname, amproclefttype::regtype, array_agg(amprocnum ORDER BY amprocnum) AS support
FROM pg_amproc JOIN pg_opfamily f ON f.oid = amprocfamily JOIN pg_am a ON a.oid = opfmethod
WHERE amproclefttype IN ('target'::regtype, 'progress'::regtype)
GROUP BY 1, 2
ORDER BY 1, 2;

-- All objects of the extension, without the array types.
CREATE TEMP TABLE member AS
SELECT classid, objid, pg_describe_object(classid, objid, 0) AS object
FROM pg_depend
WHERE refclassid = 'pg_extension'::regclass AND deptype = 'e'
  AND refobjid = (SELECT oid FROM pg_extension WHERE extname = 'goalpost');
ANALYZE member;

-- Every object says what it is.
SELECT object FROM member
WHERE obj_description(objid, classid::regclass::name) IS NULL
  AND object NOT LIKE 'type %[]';

-- Every comparison has a commutator, a negator and both estimators.
SELECT oid::regoperator
FROM pg_operator
WHERE oid IN (SELECT objid FROM member) AND oprresult = 'boolean'::regtype
  AND (oprcom = 0 OR oprrest = 0 OR oprjoin = 0
	   OR (oprleft = oprright AND oprnegate = 0));

-- Commutators and negators are mutual.
SELECT o.oid::regoperator
FROM pg_operator o
LEFT JOIN pg_operator c ON c.oid = o.oprcom
LEFT JOIN pg_operator n ON n.oid = o.oprnegate
WHERE o.oid IN (SELECT objid FROM member)
  AND ((o.oprcom <> 0 AND c.oprcom <> o.oid) OR (o.oprnegate <> 0 AND n.oprnegate <> o.oid));

-- Only = can be hashed and merged.
SELECT oid::regoperator, oprcanhash, oprcanmerge
FROM pg_operator
WHERE oid IN (SELECT objid FROM member) AND (oprcanhash OR oprcanmerge)
ORDER BY 1;

-- All functions are immutable and parallel safe, C without any search_path in it.
SELECT oid::regprocedure, provolatile, proparallel
FROM pg_proc
WHERE oid IN (SELECT objid FROM member)
  AND (provolatile <> 'i' OR proparallel <> 's'
	   OR prolang NOT IN (SELECT oid FROM pg_language WHERE lanname IN ('c', 'internal')));

-- What scores a pair costs more than a comparison, and the longer the work, the more.
SELECT string_agg(DISTINCT proname, ' ' ORDER BY proname) AS costs_1
FROM pg_proc
WHERE oid IN (SELECT objid FROM member) AND procost = 1 AND prokind = 'f'
  AND proname !~ '_(in|out|recv|send|cmp|eq|ne|lt|le|gt|ge|sortsupport|smaller|larger)$';
SELECT procost, string_agg(DISTINCT proname, ' ' ORDER BY proname) AS functions
FROM pg_proc
WHERE oid IN (SELECT objid FROM member) AND procost > 1
GROUP BY procost
ORDER BY procost;

-- All but these are strict: a NULL has a meaning of its own there.
SELECT oid::regprocedure
FROM pg_proc
WHERE oid IN (SELECT objid FROM member) AND NOT proisstrict AND prokind = 'f'
ORDER BY 1;

-- Only what cannot raise is leakproof.
SELECT oid::regprocedure AS leakproof
FROM pg_proc
WHERE oid IN (SELECT objid FROM member) AND proleakproof
ORDER BY 1;

-- Nothing runs with the rights of its owner, and no cast is made.
SELECT oid::regprocedure FROM pg_proc
WHERE oid IN (SELECT objid FROM member) AND prosecdef;
SELECT object FROM member WHERE classid = 'pg_cast'::regclass;

-- Stored in place, with a short header, and never compressed first.
SELECT typname, typlen, typalign, typstorage, typbyval
FROM pg_type
WHERE oid IN ('target'::regtype, 'progress'::regtype)
ORDER BY 1;

-- min and max find their answer in an index.
SELECT aggfnoid::regprocedure, aggsortop::regoperator
FROM pg_aggregate
WHERE aggfnoid IN (SELECT objid FROM member) AND aggsortop <> 0
ORDER BY 1;

-- Every aggregate can be computed in parts.
SELECT aggfnoid::regprocedure FROM pg_aggregate
WHERE aggfnoid IN (SELECT objid FROM member) AND aggcombinefn = 0;
