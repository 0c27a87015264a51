# Several files: every one that is named has an outcome
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"
goalpost init -q
printf '%s\n' plan,code,indicator,target P,A,Alpha,'>= 100 t in 2026' >plan.csv
goalpost load -q plan.csv
for number in 1 2 3 4; do printf '%s\n' code,as_of,value "A,2026-06-30,${number}t" >$number.csv; done
${CC:-gcc} -shared -fPIC -O1 -o fault.so "$GOALPOST_ROOT"/tests/fault/*.c -ldl
loaded() { sql "SELECT coalesce(string_agg(file_name, ' ' ORDER BY batch_id), '') FROM goalpost.batch WHERE kind = 'reports'"; }

# The server refuses the figure 2, for a reason of its own.
sql "CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS \$\$ BEGIN
	IF NEW.progress_text LIKE '2 t%' THEN RAISE 'out of luck'; END IF; RETURN NEW; END \$\$"
sql "CREATE TRIGGER refuse BEFORE INSERT ON goalpost.report FOR EACH ROW EXECUTE FUNCTION refuse()"
runs 'an error of the server in the second' 70 goalpost load 1.csv 2.csv 3.csv
says 'is told with its name' err '^goalpost: error: 2\.csv: out of luck$'
is 'the third is loaded' "$(loaded)" '1.csv 3.csv'
sql "DROP FUNCTION refuse() CASCADE"

runs 'the connection is lost in the second' 75 env FAULT_CLASS=unsent FAULT_AT=5 LD_PRELOAD="$PWD/fault.so" goalpost load 1.csv 2.csv 4.csv
says 'it is told with its name' err '^goalpost: error: 2\.csv: '
is 'another one is opened for the third' "$(loaded)" '1.csv 3.csv 4.csv'
sed -i s/t/0t/ 1.csv 4.csv
runs 'the server goes away in the first' 75 env FAULT_CLASS=commit FAULT_AT=2 LD_PRELOAD="$PWD/fault.so" goalpost load 1.csv 2.csv 4.csv
says 'the second is not loaded' err '^goalpost: error: 2\.csv: not loaded, since the server is away$'
says 'and neither is the third' err '^goalpost: error: 4\.csv: not loaded, since the server is away$'
is 'no attempt is left' "$(goalpost load -q 1.csv 2.csv 4.csv && sql "SELECT count(*) FROM goalpost.attempt WHERE state = 'running'")" 0
finish
