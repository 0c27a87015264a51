# A folder: what is new in it is loaded, plans first, and nothing is moved unless
# told
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"

# nothing_to_load: links that lead nowhere, an empty folder, a lone header
nothing_to_load() {
	mkdir none
	runs 'an empty folder' 0 goalpost load none
	is 'is told' "$(<out)" 'none: no file to load'
	runs 'with -q' 0 goalpost load -q none
	is 'it is not' "$(<out)" ''
	ln -s loop.csv none/loop.csv
	ln -s missing none/gone.csv
	runs 'links that lead nowhere' 0 goalpost load -q none
	is 'are passed over with a warning' "$(grep -cE 'warning: none/(loop|gone)\.csv: passed over: ' err)" 2
	echo code,as_of,value >header.csv
	runs 'a report with only a header' 0 goalpost check header.csv
	says 'has no rows' out '^header\.csv: no rows below the headings$'
	rm -r none header.csv
}
goalpost init -q
mkdir -p in/sub done

# figure FILE VALUE: a report that is old enough
figure() {
	printf '%s\n' code,as_of,value "A,2026-06-30,$2t" >"$1"
	touch -d '1 minute ago' "$1"
}
batches() { sql "SELECT string_agg(file_name, ' ' ORDER BY batch_id) FROM goalpost.batch WHERE batch_id > $1"; }

runs 'a folder without a file' 0 goalpost load in
figure in/a.csv 1
figure in/b.TXT 2
figure in/-x.csv 3
printf '%s\n' plan,code,indicator,target P,A,Alpha,'>= 100 t in 2026' >in/z.csv
touch -d '1 minute ago' in/z.csv
for name in .hidden.csv '~$a.csv' '.~lock.a.csv#' a.csv.rejects.csv a.csv.errors.csv a.csv.rejects.12.csv a.csv.ERRORS.2.csv sub/c.csv a.xlsx a; do figure "in/$name" 4; done
mkfifo in/pipe.csv
figure in/new.csv 5
touch in/new.csv
runs 'its files' 0 goalpost load in
is 'are loaded, plans first, then by name' "$(batches 0)" 'in/z.csv in/-x.csv in/a.csv in/b.TXT'
says 'one that is being written is left' err '^goalpost: warning: in/new\.csv: left for the next run'
is 'nothing was moved' "$(find in -type f | wc -l)" 15
touch -d '1 minute ago' in/new.csv
runs 'the next run' 0 goalpost load in
is 'loads what is new' "$(batches 4)" in/new.csv
is 'and says nothing of the others, of which figures were replaced' "$(cat out err)" "$(grep '^in/new\.csv: batch' out)"
sed -i '1s/$/,frob/; 2s/$/,x/' in/new.csv
touch -d '1 minute ago' in/new.csv
runs 'a file with a column that is not read' 0 goalpost load in
says 'is told once' err frob
attempts=$(sql 'SELECT count(*) FROM goalpost.attempt')
runs 'and the next run' 0 goalpost load in
is 'says nothing' "$(cat out err)" ''
is 'and enters nothing in the ledger' "$(sql 'SELECT count(*) FROM goalpost.attempt')" "$attempts"

# Errors, and the files after them
figure in/c.csv x
figure in/d.csv 6
cp in/d.csv named.csv
runs 'a folder with a bad file' 65 goalpost load in
is 'the others are loaded' "$(batches 6)" in/d.csv
runs 'check of a folder' 65 goalpost check in
rm in/c.csv*
runs 'a folder that cannot be read' 66 goalpost load nowhere

# Moved into an archive
figure in/e.csv 7
figure done/e.csv 8
printf 'code,as_of,value\nA,2026-06-30,9t\nX,2026-06-30,9t\n' >in/f.csv
touch -d '1 minute ago' in/f.csv
hostile=$'in/$(touch run)\n\e[31m -n.csv'
figure "$hostile" 10
runs 'files of which one has rejects' 3 goalpost load --max-rejects=1 --archive=done in
is 'are moved, also those that were known' "$(find in -maxdepth 1 -name '*.csv' -size +0 | LC_ALL=C sort | tr '\n' ' ')" \
	'in/.hidden.csv in/a.csv.ERRORS.2.csv in/a.csv.errors.csv in/a.csv.rejects.12.csv in/a.csv.rejects.csv in/f.csv.errors.csv in/f.csv.rejects.csv in/~$a.csv '
is 'each under its own name' "$(find done -type f -printf '%f\0' | tr -dc '\0' | wc -c)" 10
is 'or with a number' "$(sed -s -n 2p done/e.csv done/e.csv.2 | tr '\n' ' ')" 'A,2026-06-30,8t A,2026-06-30,7t '
[[ -e done/${hostile#in/} && ! -e run ]]
ok 'whatever the name' $?
grep -q $'\e' out err
is 'which controls no terminal' $? 1
figure g.csv 11
runs 'a file that is named' 0 goalpost load --archive=done g.csv
[[ -e done/g.csv && ! -e g.csv ]]
ok 'is moved, too' $?
runs 'standard input is not' 0 goalpost load --archive=done - <done/e.csv
figure h.csv 12
runs 'an archive that is missing' 0 goalpost load --archive=missing h.csv
says 'is a warning' err '^goalpost: warning: h\.csv: loaded, but not moved to "missing"'
[[ -e h.csv ]]
ok 'and the file stays' $?
runs 'and is moved the next time' 0 goalpost load --archive=done h.csv
[[ ! -e h.csv ]]
ok 'as it is known' $?
runs 'a folder as its own archive' 64 goalpost load --archive=in/ in
runs 'an archive of a check' 64 goalpost check --archive=done in

# Another file system
if [[ -w /dev/shm && $(stat -c %d /dev/shm) != $(stat -c %d .) ]]; then
	other=$(mktemp -d /dev/shm/goalpost-XXXXXX)
	figure in/i.csv 13
	cp -p in/i.csv wanted
	runs 'an archive on another file system' 0 goalpost load --archive="$other" in
	cmp -s wanted "$other/i.csv" && [[ ! -e in/i.csv && ! wanted -nt "$other/i.csv" && ! wanted -ot "$other/i.csv" ]]
	ok 'has the bytes and the time' $?
	is 'and no part' "$(ls -A "$other")" i.csv
fi

# Every write of a move fails once: the file is in one of the two folders, whole.
${CC:-gcc} -shared -fPIC -O1 -o fault.so "$GOALPOST_ROOT"/tests/fault/*.c -ldl
move_with_faults() {
	rm -rf faulty wanted && mkdir faulty
	for number in {10..34}; do figure faulty/$number.csv "0.$2$number"; done
	cp -rp faulty wanted
	status=0
	FAULT_CLASS=write FAULT_AT=1 FAULT_STEP=1 FAULT_MARK=$PWD/reached LD_PRELOAD=$PWD/fault.so \
		goalpost load --archive="$1" faulty/*.csv >out 2>err || status=$?
	[[ $status -eq 0 || $status -eq 73 ]]
	ok "faults on the way to $1: no other status" $?
	for number in {10..34}; do
		cat faulty/$number.csv "$1"/$number.csv* 2>/dev/null | cmp -s - wanted/$number.csv || echo "$number: $(ls faulty/$number* "$1"/$number* 2>&1)"
	done >lost
	empty 'every file is in one of the two folders' lost
	says 'some could not be moved' err 'loaded, but not moved'
	is 'no part is left' "$(find "$1" -name '*.part')" ''
	runs 'the next load moves the rest' 0 goalpost load --archive="$1" faulty
	is 'all of it' "$(find faulty -name '*.csv')" ''
}
nothing_to_load
mkdir near
move_with_faults near 1
if [[ -n ${other:-} ]]; then
	move_with_faults "$other" 2
	rm -r "$other"
fi
finish
