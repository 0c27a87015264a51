# Every allocation, every write, every read of the file and every message from
# or to the server fails once: no death by a signal, nothing half done, and a
# plain load ends right
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"
goalpost init -q
${CC:-gcc} -shared -fPIC -O1 -Wall -Wextra -Werror -o fault.so "$GOALPOST_ROOT"/tests/fault/*.c -ldl
ok 'the library of faults compiles' $?

# A plan for each worker, so that none waits for another
workers=$(($(nproc) + 1))
{
	echo plan,code,indicator,target
	for ((worker = 0; worker < workers; worker++)); do echo "P$worker,C$worker,Indicator $worker,'>= 5 t in 2020'"; done
} | tr -d \' >plan.csv
runs 'a plan for each worker' 0 goalpost load -q plan.csv

# shoot WORKER CLASS ACT NUMBER COUNT: one process that loads so many files, each
# with a good row and a bad one unlike those of any other.  In the first the call
# with that number fails, in the second the next one.  Ends with 1 when there are
# no more such calls.
shoot() {
	local status=0 number file files=() mark=$2-$3-$4.reached
	for ((number = $4; number < $4 + $5; number++)); do
		file=$2-$3-$number.csv files+=("$file")
		printf '%s\n' code,as_of,value,note "C$1,2020-12-31,$((serial * 10000 + number)) t," "X,2020-12-31,1,$file" >"$file"
	done
	[[ $5 -eq 1 ]] || local -x FAULT_STEP=1
	FAULT_CLASS=$2 FAULT_ACT=$3 FAULT_AT=$4 FAULT_MARK=$PWD/$mark LD_PRELOAD=$PWD/fault.so \
		goalpost load --max-rejects 1 "${files[@]}" >"$mark.out" 2>"$mark.err" || status=$?
	for file in "${files[@]}"; do
		echo "$status" >"$file.status"
		ln "$mark.err" "$file.err"
		echo "$file" >>"files.$1"
	done
	# Behind the last call nothing fails.
	[[ -e $mark && ($5 -eq 1 || $(stat -c %s "$mark") -eq $5) ]]
}

# shoot_share WORKER CLASS ACT STEP COUNT: the calls that fall to one worker
shoot_share() {
	local number=$((1 + $1 * $4 * $5))
	while shoot "$1" "$2" "$3" "$number" "$5"; do number=$((number + workers * $4 * $5)); done
}

# What stands of the files of these loads: batches, figures, rejects, and
# attempts that the loader itself did not close
stand() {
	sql "SELECT file_name, count(DISTINCT b.batch_id), count(DISTINCT f.report_id), count(DISTINCT r.batch_id),
			count(DISTINCT a.attempt_id) FILTER (WHERE a.state = 'running' OR a.state = 'lost' AND a.message IS NULL)
		FROM goalpost.attempt AS a
		LEFT JOIN goalpost.batch AS b USING (file_name)
		LEFT JOIN goalpost.report AS f ON f.batch_id = b.batch_id
		LEFT JOIN goalpost.reject AS r ON r.batch_id = b.batch_id
		WHERE file_name LIKE '$1%' GROUP BY 1"
}

# judge FILE CLASS ACT STANDS: what is wrong with one load
judge() {
	local status
	status=$(<"$1.status")
	case $status in
	0 | 3 | 66 | 70 | 73 | 75) ;;
	64) [[ $3 == stay ]] || echo 'wrong usage' ;; # libpq could not even begin
	*) echo "status $status" ;;
	esac
	case $3/$4 in
	*/0\|0\|0\|0 | stay/0\|0\|0\|1) [[ $status -ne 0 && $status -ne 3 ]] || echo "status $status, but nothing is in" ;;
	*/1\|1\|1\|0) [[ $status -eq 3 || $2 == memory || $2 == write || $2 == read || $3 == stay ]] || echo "status $status, but it is in" ;;
	*) echo "$4, status $status" ;;
	esac
	[[ $2 != memory || $status -ne 70 || $(grep -c 'out of memory' "$1.err") -ge 1 ]] || echo 'not told'
}

serial=0
# every CLASS ACT STEP COUNT: all calls of a class, or each so many of them, of
# which so many in one process
every() {
	local worker file count=0 complaint broken=
	local -A stands=()
	serial=$((serial + 1))
	for ((worker = 0; worker < workers; worker++)); do shoot_share "$worker" "$@" & done
	wait
	while IFS='|' read -r file complaint; do stands[$file]=$complaint; done < <(stand "$1-$2-")
	for file in "$1-$2"-*.status; do
		file=${file%.status} count=$((count + 1))
		complaint=$(judge "$file" "$1" "$2" "${stands[$file]:-0|0|0|0}")
		[[ -z $complaint ]] || broken+="# $file: $complaint: $(tr '\n' ' ' <"$file.err")"$'\n'
	done
	[[ -z $broken && $count -gt $((15 / $3)) ]]
	ok "$1, $2: nothing or all, of $count calls" $?
	printf '%s' "$broken"
}
every memory fail 1 1
every memory stay 23 1
for class in write read; do
	every "$class" fail 1 10
	every "$class" stay 7 1
done
# Each wait is followed by a receive, so some of the waits are enough.
every send fail 1 1
every send stay 7 1
every recv fail 1 1
every recv stay 7 1
every poll fail 3 1
every poll stay 7 1

# Loaded again: all files of which anything was left, and some of the others, of
# which one is like another
stand '' >left
for ((worker = 0; worker < workers; worker++)); do
	awk -F'|' 'FILENAME == "left" { clean[$1] = $2 $3 $4 $5 == "0000"; next } !clean[$1] || FNR % 8 == 0' left "files.$worker" >"again.$worker"
	xargs -a "again.$worker" goalpost load -q --max-rejects 1 >/dev/null 2>&1 &
done
wait
stand '' >stands
cat again.* >again
while read -r file; do
	grep -qE "^${file//./\\.}\|1\|1\|1\|" stands || grep -F "$file|" stands || echo "$file"
	sed 2d "$file" | cmp -s - "$file.rejects.csv" || echo "$file.rejects.csv"
	[[ -s $file.errors.csv ]] || echo "$file.errors.csv"
done <again >wrong
[[ $(wc -l <again) -gt 100 ]]
ok 'a hundred files of these loads are loaded again' $?
empty 'they are in, with their rejects in table and files' wrong
is 'no part of a file is left' "$(find . -name '*.part')" ''
is 'and no attempt' "$(sql "SELECT count(*) FROM goalpost.attempt WHERE state = 'running'")" 0
finish
