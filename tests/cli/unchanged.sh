# Records that only confirm what stands: they are packed, and count like others
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"
workspace
printf '%s\n' plan,code,indicator,target 'P,a,Alpha,>= 1000 亿元 in 2026' 'P,b,Beta,>= +5 % in 2026' \
	'P,c,Gamma,done by 2026-12-31' 'P,d,Delta,>= 80 %' >plan.csv
goalpost load -q plan.csv
printf '%s\n' code,as_of,value,note a,2026-01-31,100亿元, a,2026-02-28,200亿元,checked 'b,2026-01-31,3 %,' \
	'c,2026-01-31,40 %,' 'd,2026-01-31,70 %,' 'd,2026-02-28,72 %,' >first.csv
goalpost load -q first.csv
outcomes() { sql "SELECT string_agg(record || ' ' || outcome, ', ' ORDER BY record) FROM goalpost.outcome WHERE batch_id = (SELECT max(batch_id) FROM goalpost.batch)"; }
packed() { sql "SELECT sum(cardinality(records)) FROM goalpost.unchanged_outcome WHERE batch_id = (SELECT max(batch_id) FROM goalpost.batch)"; }

sed '$ s/$/ /' first.csv >again.csv
runs 'the same figures again' 0 goalpost load -q again.csv
is 'each record has its outcome' "$(outcomes)" '1 unchanged, 2 unchanged, 3 unchanged, 4 unchanged, 5 unchanged, 6 unchanged'
is 'those that can be read in one way are packed' "$(packed)" 4
is 'and point at the figures that stand' "$(sql "SELECT count(*) FROM goalpost.outcome AS o JOIN goalpost.report AS r USING (plan_id, indicator_id, report_id) WHERE o.outcome = 'unchanged' AND o.batch_id = 3 AND r.batch_id = 2 AND r.replaced_at IS NULL AND r.line = o.line")" 6
runs 'the file is verified' 0 goalpost verify -q again.csv

# tampered NAME PATTERN SQL: found
tampered() {
	sql "SET session_replication_role = replica; CREATE TABLE public.kept AS TABLE goalpost.unchanged_outcome; $3"
	runs "$1: found" 65 goalpost verify -q again.csv
	says 'and said' err "$2"
	sql 'SET session_replication_role = replica; DELETE FROM goalpost.unchanged_outcome;
		INSERT INTO goalpost.unchanged_outcome TABLE public.kept; DROP TABLE public.kept'
}
ours="WHERE batch_id = 3 AND indicator_id = (SELECT indicator_id FROM goalpost.indicator WHERE code = 'd')"
tampered 'outcomes that are deleted' 'record 5 has no outcome' "DELETE FROM goalpost.unchanged_outcome $ours"
tampered 'one that is taken out' 'record 6 has no outcome' "UPDATE goalpost.unchanged_outcome SET records = records[:1], lines = lines[:1], report_ids = report_ids[:1] $ours"
tampered 'another line' 'line of record 6: file "7", database "8"' "UPDATE goalpost.unchanged_outcome SET lines[2] = 8 $ours"
tampered 'another figure' 'figure of record 5: file "70 % @ 2026-01-31"' "UPDATE goalpost.unchanged_outcome SET report_ids[1] = report_ids[2] $ours"
runs 'and all is as before' 0 goalpost verify -q again.csv

insert() { sql "INSERT INTO goalpost.unchanged_outcome SELECT $1, r.plan_id, $2, '{9}', '{9}', ARRAY[$3] FROM goalpost.report AS r WHERE r.report_id = 1"; }
fails 'a batch that there is not' insert 99 r.indicator_id r.report_id
fails 'an indicator that there is not' insert 2 99 r.report_id
fails 'a figure that there is not' insert 2 r.indicator_id 99
fails 'arrays of different lengths' sql "UPDATE goalpost.unchanged_outcome SET lines = lines[:0] $ours"
sql "UPDATE goalpost.report SET batch_id = NULL, record = NULL, line = NULL WHERE progress_text = '70 % @ 2026-01-31'"
fails 'a figure that was confirmed cannot be deleted' sql "DELETE FROM goalpost.report WHERE progress_text = '70 % @ 2026-01-31'"

# What stands among what does not
printf '%s\n' code,as_of,value,note 'a,2026-01-31,100亿元,' 'a,2026-01-31,101亿元,' 'd,2026-02-28,73 %,' 'd,2026-02-28,72 %,' \
	'a,2026-02-28,200亿元,corrected' 'a,2026-03-31,300亿元,' 'b,2026-01-31,+3 %,' 'd,2026-01-31,71 %,' >mixed.csv
runs 'a sheet with both' 0 goalpost load -q mixed.csv
is 'the last record of a day counts, whether it stands or not' "$(outcomes)" \
	'1 superseded, 2 revised, 3 superseded, 4 unchanged, 5 revised, 6 new, 7 unchanged, 8 revised'
is 'one figure stands for a day' "$(sql 'SELECT count(*), count(DISTINCT (indicator_id, as_of)) FROM goalpost.report WHERE replaced_at IS NULL')" '7|7'
is 'the others have a key of their own' "$(sql 'SELECT bool_and(replaced_key = report_id), count(*) FROM goalpost.report WHERE replaced_at IS NOT NULL')" 't|3'
runs 'it is verified' 0 goalpost verify -q mixed.csv

# What a later import confirmed stands when the first one is taken back.
runs 'the import that brought the figures is undone' 0 goalpost undo -q 2
is 'the confirmed ones stand' "$(sql "SELECT string_agg(progress_text, ', ' ORDER BY indicator_id, as_of) FROM goalpost.report WHERE replaced_at IS NULL")" \
	'101 亿元 @ 2026-01-31, 200 亿元 @ 2026-02-28, 300 亿元 @ 2026-03-31, +3 % @ 2026-01-31, 40 % done @ 2026-01-31, 71 % @ 2026-01-31, 72 % @ 2026-02-28'
runs 'the import that confirmed them too' 0 goalpost undo -q 3
is 'what only it confirmed is gone' "$(sql "SELECT string_agg(progress_text, ', ' ORDER BY indicator_id, as_of) FROM goalpost.report WHERE replaced_at IS NULL")" \
	'101 亿元 @ 2026-01-31, 200 亿元 @ 2026-02-28, 300 亿元 @ 2026-03-31, +3 % @ 2026-01-31, 71 % @ 2026-01-31, 72 % @ 2026-02-28'

echo "1..$test_count"
