# FILE.rejects.csv and FILE.errors.csv: nothing of anybody's is overwritten
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"
workspace plan

good=ZJ2020-001,2020-01-31,5亿元
printf '%s\n' code,as_of,value "$good" X,2020-01-31,1 >f.csv
runs 'a file with a reject is refused' 65 goalpost load f.csv
says 'and says where the reject is' err 'hint: The rejected rows are in "f.csv.rejects.csv", and the reasons in "f.csv.errors.csv"'
cp f.csv.rejects.csv first
runs 'refused again' 65 goalpost load f.csv
is 'the same rejects need no other file' "$(echo f.csv.*)" 'f.csv.errors.csv f.csv.rejects.csv'

# Refused, mended, loaded again: the mending is not lost.
sed -i 's/^X/ZJ2020-002/; s/,1$/,1家/' f.csv.rejects.csv
cp f.csv.rejects.csv mended
runs 'with the rejects half mended, the file loads' 3 goalpost load --max-rejects 1 f.csv
cmp -s f.csv.rejects.csv mended
ok 'the mended rows stay' $?
says 'the new ones stand beside them' err '"f.csv.rejects.2.csv", and the reasons in "f.csv.errors.2.csv"'
cmp -s f.csv.rejects.2.csv first
ok 'with the rows as they are in the file' $?
printf '%s\n' code,as_of,value "$good" Y,2020-01-31,1 >f.csv
runs 'another version of the file' 65 goalpost load f.csv
says 'has a pair of its own' err '"f.csv.rejects.3.csv"'
printf '%s\n' code,as_of,value ZJ2020-001,2020-02-29,6亿元 >f.csv
runs 'a load without rejects' 0 goalpost load f.csv
says 'says that the files are not its own' err 'hint: "f.csv.rejects.csv" is from an earlier import'
cmp -s f.csv.rejects.csv mended
ok 'and leaves them' $?

# Whatever has the name stays what it is.
printf '%s\n' code,as_of,value X,2020-01-31,1 >a.csv
mkdir a.csv.rejects.csv
mkfifo a.csv.errors.2.csv
runs 'a folder and a pipe in the place of the files' 65 goalpost load a.csv
is 'stay' "$(stat -c %F a.csv.rejects.csv a.csv.errors.2.csv | tr '\n' ' ')" 'directory fifo '
says 'and the files take the next number' err '"a.csv.rejects.3.csv"'
is 'in both names' "$(echo a.csv.*.csv)" 'a.csv.errors.2.csv a.csv.errors.3.csv a.csv.rejects.3.csv a.csv.rejects.csv'

# What cannot be written is known before anything is committed.
long=$(printf '%0245d.csv' 1)
printf '%s\n' code,as_of,value ZJ2020-001,2020-03-31,7亿元 X,2020-01-31,1 >"$long"
stands() { sql 'SELECT (SELECT count(*) FROM goalpost.report), (SELECT count(*) FROM goalpost.outcome)'; }
before=$(stands)
runs 'a name that is too long for the files' 73 goalpost load --max-rejects 1 "./$long"
says 'is told with its folder' err "^goalpost: error: could not write file \"\\./$long\\.rejects\\.csv\": "
fails 'and nobody is sent to it' grep -q 'hint: The rejected rows are in "' err
is 'nothing is loaded' "$(stands)" "$before"
is 'the attempt failed' "$(sql 'SELECT state FROM goalpost.attempt ORDER BY attempt_id DESC LIMIT 1')" failed
runs 'refused, it is refused all the same' 65 goalpost load "$long"
says 'and the table has the rejects' err "hint: The rejected rows are in the database: SELECT .* WHERE attempt_id = $(sql 'SELECT max(attempt_id) FROM goalpost.attempt') "
is 'it has' "$(sql 'SELECT count(*) FROM goalpost.reject WHERE attempt_id = (SELECT max(attempt_id) FROM goalpost.attempt)')" 1
runs 'so for standard input' 65 goalpost load - <a.csv
says 'the hint is a query' err 'SELECT \* FROM goalpost\.reject WHERE attempt_id = [0-9]+ ORDER BY record, fault\.$'
sql "$(sed -n 's/.*database: \(SELECT.*\)\.$/\1/p' err)" >out
says 'which runs' out 'no indicator has the code "X"'

cp a.csv bare.csv
runs 'a folder that takes no files' 73 goalpost load --max-rejects 1 /dev/fd/3 3<bare.csv
says 'is told with the name that was to be written' err '^goalpost: error: could not write file "/dev/fd/3\.rejects\.csv": '
is 'nothing is loaded either' "$(stands)" "$before"

# A part of a loader that was killed is removed, one of a living loader not.
touch .goalpost.1.0.rejects.part .goalpost.2.0.rejects.part other.part
exec 8>.goalpost.2.0.rejects.part
flock 8
runs 'a load with rejects' 65 goalpost load a.csv
is 'sweeps what nobody holds' "$(find . -name '*.part' | sort | tr '\n' ' ')" './.goalpost.2.0.rejects.part ./other.part '
exec 8>&-

# One form of a name in every message
name=$'new\nline\ttab.csv'
printf '%s\n' code,as_of,value,weather X,2020-01-31,1,fine >"$name"
runs 'a name with control characters' 65 goalpost load "$name"
is 'is written in one way' "$(grep -c 'new\\x0aline\\x09tab\.csv' err)/$(wc -l <err)" 4/4
finish
