# check tells what load would do: the same lines, and the same exit status
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"
workspace

# The batch has no number yet, and no files of rejects are written.
told() {
	sed -E 's/: (checked, nothing changed|batch [0-9]+): read/: read/' out
	grep -vE 'hint: (The rejected rows are in|".*" is from an earlier import)' err
}
# same NAME OPTION... FILE: check, then load
same() {
	local name=$1 checked status loaded
	shift
	status=0
	goalpost check "$@" >out 2>err || status=$?
	checked="$status $(told)"
	status=0
	goalpost load "$@" >out 2>err || status=$?
	loaded="$status $(told)"
	[[ $checked == "$loaded" ]]
	ok "$name (${status})" $?
	[[ $checked == "$loaded" ]] || diff <(echo "$checked") <(echo "$loaded") | sed 's/^/# /'
}

make() { printf '%s\n' "${@:2}" >"$1"; }
make empty.csv ''
make headings.csv a,b,c
make binary.csv "$(printf '\x01\x02')"
make figures.csv code,as_of,value ZJ2020-001,2020-06-30,1350亿元 ZJ2020-001,2020-06-30,1351亿元 ZJ2020-021,2020-06-30,— 合计,,1
make faults.csv code,as_of,value NOBODY,2020-06-30,1亿元 ZJ2020-021,2020-06-31,1亿元 ZJ2020-021,2020-06-30,5% '"a"b' ZJ2020-030,2020-09-30,1家
make corrected.csv code,as_of,value,note ZJ2020-001,2020-06-30,1352亿元,why ZJ2020-021,2020-06-30,"900 亿元",
make closed.csv code,as_of,value ZJ2020-001,2020-06-30,1353亿元
sed 's/2700/2750/; s/TBD/>= 1 个/' "$targets" >moved.csv
sed 's/^\(ZJ2020,ZJ2020-01[0-9],[^,]*\),[^,]*/\1,some day/' "$targets" >unread.csv
iconv -f UTF-8 -t GB18030 "$reports" | sed 's/\r*$/\r/' >gb.csv
for file in empty headings binary; do same "a file of $file" $file.csv; done
same 'a file that is not there' nowhere.csv
same 'a plan' "$targets"
same 'the plan again' "$targets"
same 'reports with too many faults' "$reports"
same 'reports with as many as allowed' --max-rejects 3 "$reports"
same 'the same again' "$reports"
same 'in another encoding' --max-rejects 5% gb.csv
same 'quietly' -q --max-rejects 5% gb.csv
same 'figures of every outcome' figures.csv
same 'nothing but faults' faults.csv
same 'most of them allowed' --max-rejects 80% faults.csv
same 'corrections' corrected.csv
same 'with an option for plans' --period 2020 corrected.csv
goalpost close -q ZJ2020 2020-06-30
same 'a closed day' closed.csv
same 'with a reason' --reason audit closed.csv
same 'a plan that changes' --since 2020-09-01 --reason review moved.csv
same 'a plan with faults' unread.csv
same 'several files at once' figures.csv faults.csv nowhere.csv
same 'as plans' --as targets figures.csv
make unchecked.csv code,as_of,value ZJ2020-001,2020-10-31,1400亿元
before=$(pg_dump --data-only --schema=goalpost 2>/dev/null | grep -v '^\\' | grep -v setval | md5sum)
goalpost check -q unchecked.csv
is 'check changes no row' "$(pg_dump --data-only --schema=goalpost 2>/dev/null | grep -v '^\\' | grep -v setval | md5sum)" "$before"
finish
