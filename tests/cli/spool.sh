# Temporary files that cannot be written: no rejected row is lost in silence
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"
workspace plan

good=ZJ2020-001,2020-01-31,5亿元
note=$(printf '%0480d' 0)
printf '%s\n' code,as_of,value,note "$good," "X,2020-01-31,1,$note" >f.csv
stands() { sql 'SELECT (SELECT count(*) FROM goalpost.report), (SELECT count(*) FROM goalpost.reject)'; }
last_attempt() { sql 'SELECT state, message FROM goalpost.attempt ORDER BY attempt_id DESC LIMIT 1'; }

# With files of at most 1024 bytes, the row with the hexadecimal bytes of the
# record does not fit, but FILE.rejects.csv and FILE.errors.csv do.
small_files() { (ulimit -f 1 && "$@"); }
runs 'a spool that cannot be written' 73 small_files goalpost load --max-rejects 1 f.csv
is 'is told in one line' "$(grep -v 'error\[reference\]' err)" 'goalpost: error: could not write a temporary file: File too large'
is 'nothing is loaded' "$(stands)" '0|0'
is 'the attempt says why' "$(last_attempt)" 'failed|could not write a temporary file: File too large'
is 'no file is left' "$(find . -name 'f.csv.*' -o -name '*.part')" ''

{ echo code,as_of,value,note; for i in $(seq 30); do echo "X,soon,1"; done; } >faults.csv
runs 'nor the one of faults' 73 small_files goalpost load --max-rejects 100% faults.csv
is 'is told in one line too' "$(<err)" 'goalpost: error: could not write a temporary file: File too large'
runs 'nor a copy of standard input' 73 small_files goalpost load - < <(cat f.csv f.csv f.csv)

# A row that the table loses is noticed before anything is committed.
sql "CREATE FUNCTION lose() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
	CREATE TRIGGER lose BEFORE INSERT ON goalpost.reject FOR EACH ROW EXECUTE FUNCTION lose()"
runs 'rejects that the table does not keep' 70 goalpost load --max-rejects 1 f.csv
says 'are told' err '^goalpost: error: f\.csv: 0 of 1 rejected rows were saved, so nothing is loaded$'
is 'and nothing is loaded' "$(stands)" '0|0'
runs 'also where the file is refused' 70 goalpost load f.csv
is 'which the attempt says' "$(last_attempt)" 'failed|f.csv: 0 of 1 rejected rows were saved, so nothing is loaded'
sql 'DROP TRIGGER lose ON goalpost.reject'
runs 'when all is well again, it loads' 3 goalpost load --max-rejects 1 f.csv
is 'with its reject' "$(stands)" '1|1'
finish
