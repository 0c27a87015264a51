# A file that is saved while it is imported is loaded as it was, or not at all
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"
workspace plan
${CC:-gcc} -shared -fPIC -O1 -o fault.so "$GOALPOST_ROOT"/tests/fault/*.c -ldl
changed='^goalpost: error: file "sheet\.csv" changed while it was being read$'
sheet() { printf '%s\n' code,as_of,value ZJ2020-001,2020-12-31,4000亿元 "$1,2020-12-31,1"; }

# save_while_waiting ARGUMENT...: the plan is locked, the import waits for it, and
# the file gets another second row, of the same size and time
save_while_waiting() {
	sheet X1 >sheet.csv
	touch -d 2020-01-01 sheet.csv
	mkfifo blocker
	psql -XAtq <blocker >/dev/null &
	exec 9>blocker
	echo "BEGIN; SELECT goalpost.lock_plans('{ZJ2020}');" >&9
	until [[ $(sql "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'") -eq 1 ]]; do sleep 0.02; done
	goalpost "$@" >out 2>err 9>&- &
	loader=$!
	until [[ $(sql "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'") -eq 2 ]]; do sleep 0.02; done
	sheet X2 >sheet.csv
	touch -d 2020-01-01 sheet.csv
	echo ROLLBACK\; >&9
	exec 9>&-
	rm blocker
	status=0
	wait "$loader" || status=$?
}

for command in 'load --max-rejects=1' load check; do
	save_while_waiting $command sheet.csv
	is "$command: the file was saved while it waited" "$status" 66
	says 'and is told so' err "$changed"
	is 'no batch, no reject' "$(sql "SELECT (SELECT count(*) FROM goalpost.batch WHERE kind = 'reports'), (SELECT count(*) FROM goalpost.reject)")" '0|0'
	is 'no file of rejects' "$(find . -name '*.rejects*' -o -name '*.part')" ''
done
is 'the ledger has why' "$(sql "SELECT DISTINCT state, message ~ 'changed while' FROM goalpost.attempt WHERE file_name = 'sheet.csv'")" 'failed|t'
runs 'loaded again, it is the new one' 3 goalpost load --max-rejects=1 sheet.csv
is 'with its reject' "$(tail -1 sheet.csv.rejects.csv)" 'X2,2020-12-31,1'

# Emptied between its opening and any read
for call in 1 2 4 6 8 10; do
	sheet X3 >sheet.csv
	runs "emptied before read $call" 66 env FAULT_CLASS=cut FAULT_AT=$call LD_PRELOAD="$PWD/fault.so" goalpost load --max-rejects=1 sheet.csv
	says 'changed' err "$changed"
done
finish
