# What is kept of a file is proved from its bytes, and whatever differs is found
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"
workspace plan
{
	printf '\xEF\xBB\xBF'
	printf '%s\n' 'Figures of June' '' code,as_of,value,note
	printf '%s\n' 'ZJ2020-001,2020-06-30,1350 亿元,"two
lines"' '' ZJ2020-001,2020-06-30,1351亿元, ZJ2020-030,2020-06-30,—, NOBODY,2020-06-30,1亿元, 'ZJ2020-021,2020-06-30,900 亿元,' \
		合计,,2250, 'ZJ2020-072,2020-06-30,"a"b,' '   ' 'ZJ2020-007,2020-06-30,5 %,'
} >june.csv
runs 'a sheet with everything in it' 3 goalpost load --max-rejects 3 june.csv
runs 'is verified' 0 goalpost verify june.csv
says 'record for record' out '^june.csv: verified as batch 2: records with one outcome each: 8, rejects kept as they stand: 3$'
says 'and byte for byte' out "^june.csv: $(stat -c %s june.csv) bytes = mark 3 \+ headings [0-9]+ \+ records [0-9]+ \+ blank lines 5$"
is 'which add up' "$(sed -n 's/.*: \([0-9]*\) bytes = mark \([0-9]*\) + headings \([0-9]*\) + records \([0-9]*\) + blank lines \([0-9]*\)$/\1 \2+\3+\4+\5/p' out | while read -r size sum; do echo $((size - (sum))); done)" 0
runs 'by its batch' 0 goalpost verify -q 2
empty 'quietly' out
runs 'by both' 0 goalpost verify 2 june.csv
runs 'a plan is verified too' 0 goalpost verify "$targets"
cp june.csv copy.csv
sed -i 's/1351/1352/' copy.csv
runs 'a file that was not loaded' 65 goalpost verify copy.csv
says 'is told' err 'copy.csv: not loaded'
runs 'nor a batch that there is not' 65 goalpost verify 99
runs 'a file that is gone' 66 bash -c 'mv june.csv gone.csv; goalpost verify 2'
mv gone.csv june.csv
printf '%s\n' code,as_of,value 'ZJ2020-021,2020-09-30,900 亿元' >undone.csv
goalpost load -q undone.csv && undone=$(sql "SELECT max(batch_id) FROM goalpost.batch") && goalpost undo -q "$undone"
runs 'a file that was undone' 65 goalpost verify undone.csv
says 'is told so, with when' err "undone.csv: batch $undone, undone at $(sql "SELECT to_char(undone_at, 'YYYY-MM-DD HH24:MI:SS') FROM goalpost.batch WHERE batch_id = $undone")$"
says 'and what can be done' err "goalpost verify $undone FILE"
runs 'its batch is verified' 0 goalpost verify "$undone" undone.csv
goalpost load -q undone.csv
runs 'as is the file, loaded again' 0 goalpost verify undone.csv
sed 's/,/;/g' "$reports" >semicolon.csv
goalpost load -q --max-rejects 3 --plan ZJ2020 "$reports" 2>/dev/null
runs 'a file that was read with other options' 65 goalpost verify "$reports"
runs 'and with the same' 0 goalpost verify --plan ZJ2020 "$reports"

# found NAME PATTERN COMMAND...: what verify says of batch 2 then
found() {
	runs "$1: found" 65 "${@:3}"
	says 'and said' err "$2"
}
flip() { sed "$1" june.csv >other.csv; cmp -s june.csv other.csv && echo '# nothing flipped'; }
flip 's/1351/1352/'
found 'a byte of a figure' 'other.csv:7: figure of record 2: file "1352 亿元 @ 2020-06-30", database "1351 亿元' goalpost verify 2 other.csv
says 'with the digest' err 'not the file of batch 2: '
flip 's/NOBODY/NOBUDY/'
found 'a byte of a reject' 'other.csv:9: the rejected record 4 is not kept as it stands' goalpost verify 2 other.csv
head -c -20 june.csv >other.csv
found 'a file that is cut' 'outcome of record 8|record 8' goalpost verify 2 other.csv
printf 'ZJ2020-018,2020-06-30,1 万个,\n' | cat june.csv - >other.csv
found 'a record more' 'other.csv:15: record 9 has no outcome' goalpost verify 2 other.csv

# tampered NAME PATTERN SQL: found, and taken back
tampered() {
	sql 'CREATE SCHEMA kept; CREATE TABLE kept.report AS TABLE goalpost.report; CREATE TABLE kept.stored_outcome AS TABLE goalpost.stored_outcome;
		CREATE TABLE kept.reject AS TABLE goalpost.reject; CREATE TABLE kept.batch AS TABLE goalpost.batch'
	sql "SET session_replication_role = replica; $3"
	found "$1" "$2" goalpost verify june.csv
	sql "SET session_replication_role = replica;
		UPDATE goalpost.report AS r SET progress_text = k.progress_text, record = k.record, note = k.note, figure_status = k.figure_status, reading = k.reading FROM kept.report AS k WHERE k.report_id = r.report_id;
		DELETE FROM goalpost.stored_outcome; INSERT INTO goalpost.stored_outcome TABLE kept.stored_outcome;
		DELETE FROM goalpost.reject; INSERT INTO goalpost.reject TABLE kept.reject;
		UPDATE goalpost.batch AS b SET new_count = k.new_count, read_count = k.read_count FROM kept.batch AS k WHERE k.batch_id = b.batch_id;
		SET client_min_messages = error; DROP SCHEMA kept CASCADE"
	goalpost verify -q june.csv || echo '# not as before'
}
tampered 'an outcome that is deleted' 'june.csv:8: record 3 has no outcome' "DELETE FROM goalpost.stored_outcome WHERE batch_id = 2 AND record = 3"
tampered 'one that is made up' 'outcome of record 77 on line 5' "INSERT INTO goalpost.stored_outcome (batch_id, record, line, outcome) VALUES (2, 77, 5, 'not_reported')"
tampered 'two of one record' 'june.csv:7: record 2 has several outcomes' "INSERT INTO goalpost.stored_outcome (batch_id, record, line, outcome) VALUES (2, 2, 8, 'not_reported')"
tampered 'another outcome' 'june.csv:8: outcome of record 3: file "not reported", database "superseded"' "UPDATE goalpost.stored_outcome SET outcome = 'superseded' WHERE batch_id = 2 AND record = 3"
tampered 'another line' 'line of record 3: file "8", database "4"' "UPDATE goalpost.stored_outcome SET line = 4 WHERE batch_id = 2 AND record = 3"
tampered 'a figure that was changed' 'figure of record 2: file "1351 亿元 @ 2020-06-30", database "1.351 亿元' "UPDATE goalpost.report SET progress_text = '1.351 亿元 @ 2020-06-30' WHERE batch_id = 2 AND record = 2"
tampered 'a status that the file does not have' 'status of record 2: file "", database "E"' "UPDATE goalpost.report SET figure_status = 'E' WHERE batch_id = 2 AND record = 2"
tampered 'a reading' 'reading of record 2: file "", database "\+1 %"' "UPDATE goalpost.report SET reading = '+1 %' WHERE batch_id = 2 AND record = 2"
tampered 'a note' 'note of record 2: file "", database "x"' "UPDATE goalpost.report SET note = 'x' WHERE batch_id = 2 AND record = 2"
tampered 'a figure that is of no record any more' 'june.csv:7: record 2 has no outcome' "UPDATE goalpost.report SET record = NULL WHERE batch_id = 2 AND record = 2"
tampered 'a reject that is deleted' 'record 4 is not among the rejects' "DELETE FROM goalpost.reject WHERE batch_id = 2 AND record = 4"
tampered 'its bytes' 'the rejected record 4 is not kept' "UPDATE goalpost.reject SET raw = overlay(raw PLACING 'x' FROM 2) WHERE batch_id = 2 AND record = 4 AND fault = 1"
tampered 'a count' 'counted "new 2", and the ledger has "new 3"' "UPDATE goalpost.batch SET new_count = new_count + 1, read_count = read_count + 1 WHERE batch_id = 2"
finish
