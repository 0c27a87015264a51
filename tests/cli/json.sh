# --json: one object a line on standard error, valid for any bytes of the data
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"

# Every line of standard error is an object, and nothing else is written.
is_json() {
	empty "$1: nothing is on standard output" out
	psql -qX -c 'CREATE TEMPORARY TABLE line (text jsonb)' \
		-c "\\copy line FROM PROGRAM 'sed \"s/\\\\\\\\/\\\\\\\\\\\\\\\\/g\" err'" \
		-c 'DO $$ BEGIN ASSERT (SELECT bool_and(jsonb_typeof(text) = '"'object'"') FROM line); END $$' >got 2>&1
	ok "$1: every line is an object" $?
	sed 's/^/# /' got
}

# member LEVEL NAME: of the last object of that level
member() {
	local line
	line=$(grep "\"level\":\"$1\"" err | tail -n 1)
	psql -XAtq -v line="$line" <<<"SELECT (:'line'::json) ->> '$2'"
}

workspace
runs 'a plan' 0 goalpost load --json $targets
is_json 'a plan'
is 'its state' "$(member summary state)" loaded
is 'its counters add up' "$(member summary read)" "$(member summary new)"
is 'its batch' "$(member summary batch)" 1
is 'the exit status' "$(member summary exit_status)" 0
runs 'the same again' 0 goalpost load --json $targets
is_json 'the same again'
is 'nothing is new' "$(member summary state)" nothing_new
runs 'quiet when all is well' 0 goalpost load --json -q $targets
empty 'not even a summary' err
runs 'reports, with rejects' 3 goalpost load --json --max-rejects=3 $reports
is_json 'reports'
is 'the code of a fault' "$(member error code)" mismatch
is 'its line' "$(member error line)" 28
is 'its cell' "$(member error cell)" C28
is 'its indicator' "$(member error indicator)" "$(sed -n '28s/,.*//p' $reports)"
is 'the sum' "$(member summary rejected) of $(member summary read), $(member summary exit_status)" '3 of 37, 3'
runs 'a check' 3 goalpost check --json --max-rejects=3 <(cat $reports; echo)
is_json 'a check'
is 'is called one' "$(member summary state)" checked

# Bytes of all kinds, in cells and in the name of the file
printf 'code,as_of,value\n"\x1b[31m\x07\\\xe2\x80\xae",2020-06-30,5\n\xff\xfe,2020-06-30,5\n"a\nb\tc""",x,"\x7f"\n%s\n' \
	'😀,2020-06-30,5 \u0000' >$'\e[2J"\\\xe2\x80\xae\xff.csv'
runs 'hostile bytes' 65 goalpost load --json --encoding=UTF-8 $'\e[2J"\\\xe2\x80\xae\xff.csv'
is_json 'hostile bytes'
is 'no control character and no mark of direction is written' \
	"$(LC_ALL=C grep -cP '[\x00-\x1f\x7f]|\xe2\x80[\x8e\x8f\xaa-\xae]|\xe2\x81[\xa6-\xa9]' err)" 0
is 'the summary names the file' "$(member summary file)" '\x1b[2J"\\xe2\x80\xae\xff.csv'
rm -f -- *rejects* *errors*

runs 'a missing file' 66 goalpost load --json missing.csv
is_json 'a missing file'
is 'is told' "$(member error message)" 'could not open file "missing.csv": No such file or directory'
is 'in the summary too' "$(member summary state)" failed
runs 'wrong usage' 64 goalpost load --json
is_json 'wrong usage'
runs 'no server' 75 goalpost log --json -h "$PWD"
is_json 'no server'

echo "1..$test_count"
