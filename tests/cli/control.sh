# No control character, and no mark of direction, of the data reaches a terminal:
# whatever the command, in text, in JSON and in the tables
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"
workspace

# What would move a cursor, ring, hide text or turn its direction
evil=$'\e]0;x\a\e[31m\u202e\u2066\u200f\u200b\x7f\u0085'
readonly MARKS='[\x00-\x08\x0b-\x1f\x7f]|\xc2[\x80-\x9f]|\xd8\x9c|\xe2\x80[\x8b-\x8f\xa8-\xae]|\xe2\x81[\xa0-\xaf]|\xef\xbb\xbf'

# clean NAME COMMAND...: nothing of that is written; with and without --json
clean() {
	local name=$1 option
	shift
	for option in '' --json; do
		"$@" $option >out 2>err </dev/null
		! LC_ALL=C grep -aqP "$MARKS" out err
		ok "$name${option:+, with }$option" $?
		LC_ALL=C grep -aP "$MARKS" out err | cat -v | sed 's/^/# /'
	done
}

LC_ALL=C grep -aqP "$MARKS" <<<"$evil"
ok 'the test sees them' $?
printf '%s\n' 'plan,code,indicator,target,department,section,source,place' \
	"P$evil,C$evil,name$evil,>= 5 亿元 in 2025,d$evil,s$evil,x$evil,z$evil" \
	"P$evil,D,other,>= 5 \"u$evil\" in 2025,,,," >plan.csv
goalpost check --max-rejects=100% plan.csv 2>err >out
is 'each is refused, at its place' "$(sed -n 's/^plan\.csv:\([0-9:]*\): error\[control-character\].*/\1/p' err | paste -s -d ' ')" \
	'2:2 2:21 2:43 2:97 2:78 2:116 2:135'
printf '%s\n' 'plan,code,indicator,target' $'P,\u200bA\u202eB,n,>= 5 亿元 in 2025' $'P,"\u200b A\tB",n,>= 5 亿元 in 2025' \
	$'P,C,"a\nb\t\u200dc",>= 5 亿元 in 2025' $'P,D,a\u0085b,>= 5 亿元 in 2025' >seen.csv
goalpost load --max-rejects=100% seen.csv 2>err >out
is 'a code may have no tab, a name may' "$(sed -n 's/^seen\.csv:\([0-9:]*\): .*: \(U+.*\); .*/\1 \2/p' err | paste -s -d ' ')" \
	'2:5 U+202E 3:7 U+0009 6:6 U+0085'
says 'and is loaded' out 'new 1 .* rejected 3 '
! LC_ALL=C grep -qaP "$MARKS|\t" seen.csv.errors.csv
ok 'the errors file shows what cannot be seen' $?
clean 'check of a plan' goalpost check plan.csv
clean 'load of a plan' goalpost load --max-rejects=100% plan.csv
sql "INSERT INTO goalpost.plan (code) VALUES (E'Q\x1b[31m')" >/dev/null 2>&1
printf '%s\n' "code,as_of,value,unit,note,head$evil" "C$evil,2025-06-30,5 u$evil,,n$evil,x" "X$evil,20$evil,5,u$evil,,x" \
	"C,2025-06-30,5 亿元,,,x" >"report$evil.csv"
for command in check 'load --max-rejects=100%' load; do
	# shellcheck disable=SC2086
	clean "$command of figures" goalpost $command "report$evil.csv"
done
clean 'a file that is not there' goalpost load "missing$evil.csv"
clean 'log' goalpost log
clean 'log of a batch' goalpost log 1
clean 'log of no batch' goalpost log "1$evil"
clean 'retract' goalpost retract --reason="r$evil" "C$evil" 2025-06-30
clean 'retire' goalpost retire --reason="r$evil" "C$evil"
clean 'close' goalpost close "P$evil" 2025-06-30
clean 'an unknown command' goalpost "x$evil"
clean 'an unknown option' goalpost load "--x$evil" f
clean 'an unknown period' goalpost load --period="$evil" f
clean 'help of an unknown command' goalpost help "x$evil"
clean 'a database that is not there' goalpost log -d "d$evil"
clean 'the SQL of a workspace' goalpost init --print --admin-role="a$evil"
sql "CREATE FUNCTION public.shout() RETURNS trigger LANGUAGE plpgsql AS \$\$
	BEGIN RAISE WARNING E'w\\x1b[31m\\u202e' USING HINT = E'h\\u0007'; RETURN NULL; END \$\$;
	CREATE TRIGGER shout AFTER INSERT ON goalpost.attempt EXECUTE FUNCTION public.shout()"
clean 'a warning of the server' goalpost load --max-rejects=100% plan.csv
says 'which is told' err 'WARNING: +w.*x1b'
sql "CREATE OR REPLACE FUNCTION public.shout() RETURNS trigger LANGUAGE plpgsql AS \$\$
	BEGIN RAISE EXCEPTION E'e\\x1b[31m\\u202e' USING DETAIL = E'd\\u0007'; END \$\$"
clean 'an error of the server' goalpost load plan.csv

echo "1..$test_count"
