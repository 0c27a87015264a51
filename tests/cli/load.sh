# The tutorial's plan and its reports: what stands, what is refused, and why
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"
workspace

runs 'check of a plan ends with 0' 0 goalpost check "$targets"
says 'and counts what it would do' out 'nothing changed: read 78 = new 78 '
is 'but keeps nothing' "$(sql 'SELECT count(*) FROM goalpost.indicator')/$(sql 'SELECT count(*) FROM goalpost.attempt')" 0/0
runs 'the plan loads' 0 goalpost load "$targets"
says 'with 78 indicators' out 'batch [0-9]+: read 78 = new 78 \+ revised 0 '
is 'each target stands as it is written' "$(sql "SELECT string_agg(code || ',' || target_text, E'\n' ORDER BY indicator_id) FROM goalpost.indicator")" \
	"$(tail -n +2 "$targets" | awk -F, '{print $2 "," $(NF - 1)}')"
runs 'loading it again ends with 0' 0 goalpost load "$targets"
says 'and says that nothing is new' out 'nothing new, already loaded as batch'
runs '-q says nothing at all' 0 goalpost load -q "$targets"
cat out err >both
empty 'to nobody' both

runs 'the reports are refused as they stand' 65 goalpost load "$reports"
is 'nothing stands then' "$(sql 'SELECT count(*) FROM goalpost.report')" 0
is 'but the rejected rows are kept' "$(sql 'SELECT count(*), count(raw), count(batch_id) FROM goalpost.reject')" '3|3|0'
is 'and the attempt says why' "$(sql "SELECT state, message FROM goalpost.attempt ORDER BY attempt_id DESC LIMIT 1")" 'refused|3 of 37 rows rejected'
runs 'two rejects are fewer than there are' 65 goalpost load --max-rejects 2 "$reports"
runs 'so are 8 %' 65 goalpost load --max-rejects 8% "$reports"
runs 'a check within the limit ends with 3' 3 goalpost check --max-rejects 3 "$reports"
is 'and keeps nothing' "$(sql 'SELECT count(*) FROM goalpost.report')" 0
rm -f ./*.rejects.csv ./*.errors.csv
runs 'with three rejects the rest loads' 3 goalpost load --max-rejects 3 "$reports"
says 'the summary adds up' out 'read 37 = new 34 \+ revised 0 \+ unchanged 0 \+ rejected 3 \+ superseded 0 \+ not reported 0 \+ total rows 0$'
says 'a count against a share' err "^$reports:26:23: error\[mismatch\]: .*\(a count\).*\(a share\).*; report the share, in %"
says 'a change in points against a level' err "^$reports:27:23: error\[mismatch\]: .*change in 百分点.*level in %.*; report the level itself, in %"
says 'an area against a share' err "^$reports:28:23: error\[mismatch\]: .*\(an area\).*\(a share\).*; report the share, in %"
is 'three lines of errors, no more' "$(grep -c 'error\[' err)" 3
is 'the rejects file is header and records, byte for byte' "$(cat "$reports.rejects.csv")" "$(sed -n '1p;26,28p' "$reports")"
is 'the table has the same bytes' "$(sql "SELECT string_agg(convert_from(raw, 'UTF8'), '' ORDER BY record) FROM goalpost.reject WHERE batch_id IS NOT NULL")" "$(sed -n '26,28p' "$reports")"
is 'and the spreadsheet cells' "$(sql "SELECT string_agg(cell, ' ' ORDER BY record) FROM goalpost.reject WHERE batch_id IS NOT NULL")" 'C26 C27 C28'
is 'the errors file names line, column and code' "$(cut -d, -f1,2 "$reports.errors.csv" | tr '\n' ' ')" 'line,column 26,23 27,23 28,23 '
is 'and the indicator, as the table does' "$(sed 's/.*,//' "$reports.errors.csv" | tr '\n' ' ')" "indicator $(sql "SELECT string_agg('\"' || indicator_code || '\"', ' ' ORDER BY record) FROM goalpost.reject WHERE batch_id IS NOT NULL") "
is 'both are for their owner only' "$(stat -c %a "$reports.rejects.csv" "$reports.errors.csv" | tr '\n' ' ')" '600 600 '
runs 'loading them again ends as before' 3 goalpost load "$reports"
says 'and says that nothing is new' out 'nothing new, already loaded as batch 7, with 3 of 37 rows rejected'

score() { sql "SELECT status, completion_value, actual_text FROM goalpost.scorecard WHERE indicator_code = 'ZJ2020-$1'"; }
is 'digital economy: missed, 13/15' "$(score 015)" "missed|$(sql 'SELECT 13::float8 / 15')|+13 % @ 2020-12-31"
is 'burden relief: met, 16/9' "$(score 001)" "met|$(sql 'SELECT 16::float8 / 9')|4800 亿元 @ 2020-12-31"
is 'an unsigned 14 % is read as a rise' "$(score 068)" 'met|1.4|+14 % @ 2020-12-31'
is 'and the outcome says so' "$(sql "SELECT count(*) FROM goalpost.outcome WHERE reading LIKE '+%'")" 3
is '下降22 joins its unit column' "$(score 072)" 'met|1.1|-22 % @ 2020-12-31'
is 'done is done' "$(score M01)" 'met|1|done @ 2020-12-31'
is 'freight trains: three reports over the year' "$(sql "SELECT string_agg(completion_value::text, ' ' ORDER BY as_of) FROM goalpost.timeline WHERE indicator_code = 'ZJ2020-037'")" '0.2 0.529 1.399'
is 'met at the end' "$(score 037)" 'met|1.399|1399 列 @ 2020-12-31'
is 'indicators without a report say so' "$(sql "SELECT count(*) FROM goalpost.scorecard WHERE status = 'no_report' AND as_of IS NULL AND completion_value IS NULL")" 49
is 'and are counted as such' "$(sql 'SELECT indicator_count, reported_count, met_count, missed_count, no_report_count, open_count FROM goalpost.plan_scorecard')" '78|29|28|1|49|0'
is 'sections add up to the plan' "$(sql 'SELECT sum(indicator_count), sum(reported_count), sum(met_count), sum(missed_count), sum(no_report_count) FROM goalpost.section_scorecard')" '78|29|28|1|49'
is 'the plan lasts as long as its targets' "$(sql 'SELECT starts, due FROM goalpost.plan')" '2020-01-01|2020-12-31'
is 'a target that never moved has no former ones' "$(sql 'SELECT count(*) FROM goalpost.target_history')" 0

# The three rows as their departments should have written them
sed -e 's/^\(ZJ2020-050,[^,]*\),11,个/\1,11 of 11,个/' -e 's/^\(ZJ2020-041,[^,]*\),+3.2,百分点/\1,94.2,%/' \
	-e 's/^\(ZJ2020-043,[^,]*\),138.4,万亩/\1,92,%/' "$reports.rejects.csv" >mended.csv
runs 'the rejects file, mended, loads' 0 goalpost load mended.csv
says 'as three new figures' out 'read 3 = new 3 '
runs 'log shows every attempt' 0 goalpost log
is 'one line each' "$(($(wc -l <out) - 1))" "$(sql 'SELECT count(*) FROM goalpost.attempt')"
says 'its first column is the batch' out '^batch  attempt  started '
is 'which only what was loaded has' "$(awk 'NR > 1 && $1 != "-" {n++} END {print n}' out)" "$(sql 'SELECT count(*) FROM goalpost.batch')"
says 'a file that was loaded before says as what' out '^- .* is batch [0-9]+ +- +- +- '
is 'and is counted once' "$(sql 'SELECT sum(read_count) FROM goalpost.import_log')" "$(sql 'SELECT sum(read_count) FROM goalpost.batch')"
runs 'log of a batch shows its rejects' 0 goalpost log "$(sql "SELECT max(batch_id) FROM goalpost.batch WHERE rejected_count = 3")"
is 'all three' "$(grep -c mismatch out)" 3
runs 'log of a batch that is not there is wrong usage' 64 goalpost log 999
says 'and says where those of an attempt are' err 'hint: .*FROM goalpost\.reject WHERE attempt_id = 999 '
# A plan of many indicators is scored fast at once.
{ echo plan,code,indicator,target; seq 1200 | sed 's/.*/LARGE,L&,indicator &,>= & 个/'; } >large.csv
runs 'a large plan is loaded' 0 goalpost load -q large.csv
is 'and counted for the planner' "$(sql "SELECT reltuples = (SELECT count(*) FROM goalpost.indicator) FROM pg_class WHERE oid = 'goalpost.indicator'::regclass")" t
finish
