# Every allocation, every write and every message to the server of a small load
# fails once: no death by a signal, nothing half done, and a plain load ends
# right
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"
workspace plan
${CC:-gcc} -shared -fPIC -O1 -Wall -Wextra -Werror -o fault.so "$GOALPOST_ROOT/tests/fault/fault.c" -ldl
ok 'the library of faults compiles' $?

# One session for all questions: the answer of a statement, one line
coproc psql -XAtq
ask() {
	local answer
	printf '%s;\n' "$1" >&"${COPROC[1]}"
	read -r answer <&"${COPROC[0]}"
	echo "$answer"
}

# What stands of a file: batches, figures, rejects, attempts that run still
stands() {
	ask "SELECT (SELECT count(*) FROM goalpost.batch WHERE file_name = '$1'),
		(SELECT count(*) FROM goalpost.report JOIN goalpost.batch USING (batch_id) WHERE file_name = '$1'),
		(SELECT count(*) FROM goalpost.reject AS r JOIN goalpost.batch USING (batch_id) WHERE file_name = '$1'),
		(SELECT count(*) FROM goalpost.attempt WHERE file_name = '$1' AND state = 'running')"
}

# A good row and a bad one, unlike those of any other file
make_file() { printf '%s\n' code,as_of,value,note "ZJ2020-001,2020-01-31,$2亿元," "X,2020-01-31,1,$2" >"$1"; }

# shoot CLASS ACT NUMBER: one load in which that call fails; 1 when there is none
shoot() {
	local status=0 file=$1-$2-$3.csv after
	rm -f reached
	make_file "$file" $((++serial))
	FAULT_CLASS=$1 FAULT_ACT=$2 FAULT_AT=$3 FAULT_MARK=$PWD/reached LD_PRELOAD=$PWD/fault.so \
		goalpost load --max-rejects 1 "$file" >out 2>err || status=$?
	[[ -e reached ]] || return 1
	after=$(stands "$file")
	case $status in
	0 | 3 | 66 | 70 | 73 | 75) ;;
	64) [[ $2 == stay ]] || broken+="$file: wrong usage"$'\n' ;; # libpq could not even begin
	*) broken+="$file: status $status: $(tr '\n' ' ' <err)"$'\n' ;;
	esac
	case $2/$after in
	*/0\|0\|0\|0 | stay/0\|0\|0\|1) [[ $status -ne 0 && $status -ne 3 ]] || broken+="$file: status $status, but nothing is in"$'\n' ;;
	*/1\|1\|1\|0) ;;
	*) broken+="$file: $after, status $status: $(tr '\n' ' ' <err)"$'\n' ;;
	esac
	case $1 in memory) [[ $status -ne 70 || $(grep -c 'out of memory' err) -eq 1 ]] || broken+="$file: $(tr '\n' ' ' <err)"$'\n' ;; esac
}

serial=0
# every CLASS ACT STEP: all calls of a class, or each so many of them
every() {
	local number=1 last
	broken=
	while shoot "$1" "$2" "$number"; do number=$((number + $3)); done
	last=$((number - $3))
	[[ -z $broken && $last -gt 5 ]]
	ok "$1, $2: nothing or all, of $last calls" $?
	[[ -z $broken ]] || printf '%s' "$broken" | sed 's/^/# /'
	rm "$1-$2-$number.csv"* 2>/dev/null
}
every memory fail 1
every memory stay 23
every write fail 1
every write stay 11
every send fail 1
every send stay 3

runs 'all files of these loads, loaded again' 3 goalpost load --max-rejects 1 {memory,write,send}-*[0-9].csv
for file in {memory,write,send}-*[0-9].csv; do
	[[ $(stands "$file") == '1|1|1|0' ]] || echo "$file: $(stands "$file")"
	sed 2d "$file" | cmp -s - "$file.rejects.csv" || echo "$file.rejects.csv"
	[[ -s $file.errors.csv ]] || echo "$file.errors.csv"
done >wrong
empty 'are in, with their rejects in table and files' wrong
is 'no part of a file is left' "$(find . -name '*.part')" ''
is 'and no attempt' "$(ask "SELECT count(*) FROM goalpost.attempt WHERE state = 'running'")" 0
finish
