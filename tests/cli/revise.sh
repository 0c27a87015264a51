# Corrections and moved targets: everything is kept, nothing is mixed up
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"
workspace plan
goalpost load -q --max-rejects 3 "$reports" 2>/dev/null

# counts FILE: new/revised/unchanged/rejected of its batch
counts() { sql "SELECT concat_ws('/', new_count, revised_count, unchanged_count, rejected_count) FROM goalpost.batch WHERE file_name = '$1'"; }

printf '%s\n' code,as_of,value,unit,note ZJ2020-001,2020-12-31,4801,亿元, ZJ2020-011,2020-12-31,263,项, \
	ZJ2020-018,2020-12-31,6.260,万个, >second.csv
runs 'a corrected figure loads' 0 goalpost load second.csv
is 'a figure with other digits or another note is revised, the same one unchanged' "$(counts second.csv)" 0/2/1/0
is 'the old figure is kept, and says what replaced it' "$(sql "SELECT r.progress_text, r.replaced_at IS NOT NULL, b.file_name FROM goalpost.report AS r JOIN goalpost.indicator AS i USING (indicator_id) LEFT JOIN goalpost.batch AS b ON b.batch_id = r.replaced_by_batch_id WHERE i.code = 'ZJ2020-001' ORDER BY r.report_id")" \
	$'4800 亿元 @ 2020-12-31|t|second.csv\n4801 亿元 @ 2020-12-31|f|'
is 'what was unchanged points at the figure that stands' "$(sql "SELECT count(*) FROM goalpost.outcome AS o JOIN goalpost.report AS r USING (report_id) WHERE o.outcome = 'unchanged' AND r.batch_id <> o.batch_id AND r.replaced_at IS NULL")" 1
runs 'the first file again is nothing new' 3 goalpost load --max-rejects 3 "$reports"
is 'and does not bring the old figure back' "$(sql "SELECT actual_text FROM goalpost.scorecard WHERE indicator_code = 'ZJ2020-001'")" '4801 亿元 @ 2020-12-31'
fails 'two figures cannot stand for one day' sql "INSERT INTO goalpost.report (plan_id, indicator_id, as_of, progress_text) SELECT plan_id, indicator_id, '2020-12-31', '1 亿元 @ 2020-12-31' FROM goalpost.indicator WHERE code = 'ZJ2020-001'"

# Targets
sed -n '1p' "$targets" >moved.csv
printf '%s\n' 'ZJ2020,ZJ2020-001,精准服务企业,企业减负额,>= 2.7 千亿元 in 2020,directional' \
	'ZJ2020,ZJ2020-011,加快提升制造业竞争力,省级首台(套)产品,>= 300 项 in 2020,directional' \
	'ZJ2020,ZJ2020-014,加快提升制造业竞争力,装配式建筑占新建建筑比例,>= 30 % in 2020,directional' \
	'ZJ2020,ZJ2020-015,全力推进数字经济“一号工程”,数字经济核心产业增加值增速,>= 15 亿元 in 2020,anticipatory' >>moved.csv
runs 'a plan with a target that its report does not fit' 65 goalpost load --since 2020-07-01 moved.csv
says 'names report and target' err '^moved\.csv:5:[0-9]+: error\[mismatch\]: .*\+13 % @ 2020-12-31'
runs 'the others load' 3 goalpost load --max-rejects 1 --since 2020-07-01 --reason 'mid-year review' moved.csv
is 'as revised or unchanged' "$(counts moved.csv)" 0/2/1/1
is 'the target stands as it is written now' "$(sql "SELECT target_text FROM goalpost.scorecard WHERE indicator_code = 'ZJ2020-001'")" '>= 2.7 千亿元 in 2020'
is 'with the completion against the new one' "$(sql "SELECT completion_value = 263::float8 / 300 FROM goalpost.scorecard WHERE indicator_code = 'ZJ2020-011'")" t
is 'and says who, why and from which day' "$(sql "SELECT target_text, target_since, target_reason, target_changed_by = current_user FROM goalpost.indicator WHERE code = 'ZJ2020-011'")" '>= 300 项 in 2020|2020-07-01|mid-year review|t'
is 'the former one is kept, until the new one was set' "$(sql "SELECT h.target_text, h.holds_from, h.reason, h.replaced_at = i.target_changed_at FROM goalpost.target_history AS h JOIN goalpost.indicator AS i USING (indicator_id) WHERE i.code = 'ZJ2020-011'")" '>= 200 项 in 2020|||t'
is 'what is unchanged has no former one' "$(sql "SELECT count(*) FROM goalpost.target_history AS h JOIN goalpost.indicator AS i USING (indicator_id) WHERE i.code = 'ZJ2020-014'")" 0
is 'an empty cell leaves what is there' "$(printf '%s\n' plan,code,indicator,target,commitment 'ZJ2020,ZJ2020-014,装配式建筑占新建建筑比例,>= 31 % in 2020,' >e.csv; goalpost load -q e.csv; sql "SELECT section, commitment FROM goalpost.scorecard WHERE indicator_code = 'ZJ2020-014'")" '加快提升制造业竞争力|directional'

# By hand, the same rules hold.
fails 'a report that does not fit is refused' sql "INSERT INTO goalpost.report (plan_id, indicator_id, as_of, progress_text) SELECT plan_id, indicator_id, '2020-09-30', '5 米 @ 2020-09-30' FROM goalpost.indicator WHERE code = 'ZJ2020-001'"
fails 'a target that its reports do not fit is refused' sql "UPDATE goalpost.indicator SET target_text = '>= 5 米' WHERE code = 'ZJ2020-001'"
fails 'a figure of another day than it is kept under is refused' sql "INSERT INTO goalpost.report (plan_id, indicator_id, as_of, progress_text) SELECT plan_id, indicator_id, '2020-06-30', '5 亿元 @ 2020-06-29' FROM goalpost.indicator WHERE code = 'ZJ2020-001'"
sql "INSERT INTO goalpost.report (plan_id, indicator_id, as_of, progress_text) SELECT plan_id, indicator_id, '2019-06-30', '5 亿元' FROM goalpost.indicator WHERE code = 'ZJ2020-001'"
ok 'one that names no day is not' $?
sql "DELETE FROM goalpost.report WHERE as_of = '2019-06-30'"
fails 'text that is no target is refused' sql "UPDATE goalpost.indicator SET target_text = 'some day' WHERE code = 'ZJ2020-001'"
sql "UPDATE goalpost.indicator SET target_text = '>= 2800 亿元 in 2020', target_reason = 'by hand' WHERE code = 'ZJ2020-001'"
is 'a target changed by hand leaves the former one' "$(sql "SELECT target_text, reason FROM goalpost.target_history ORDER BY history_id DESC LIMIT 1")" '>= 2.7 千亿元 in 2020|mid-year review'

# A target holds from its day: figures of before are judged by the one of then.
printf '%s\n' plan,code,indicator,target 'ZJ2020,ZJ2020-072,排放量,<= 30 吨 in 2020' >later.csv
runs 'a target that begins before a figure which does not fit' 65 goalpost load --since 2020-12-31 later.csv
says 'names the figure' err 'error\[mismatch\]: an existing report .*-22 % @ 2020-12-31'
runs 'one that begins after it' 0 goalpost load --since 2021-01-01 later.csv
printf '%s\n' code,as_of,value ZJ2020-072,2020-11-30,-20% >f.csv
runs 'a figure of before is read against the target of then' 0 goalpost load f.csv
printf '%s\n' code,as_of,value ZJ2020-072,2020-10-31,20% >f.csv
runs 'whose direction it has to say' 65 goalpost load f.csv
says 'as before' err 'error\[direction\]: .*the target is <= -'
printf '%s\n' code,as_of,value ZJ2020-072,2020-10-31,25吨 >f.csv
runs 'a figure of before that fits only the new one' 65 goalpost load f.csv
printf '%s\n' code,as_of,value ZJ2020-072,2021-01-31,25吨 >f.csv
runs 'is refused, one of after is not' 0 goalpost load f.csv
is 'without --since a moved target holds from today' "$(printf '%s\n' plan,code,indicator,target 'ZJ2020,ZJ2020-003,标志性产业链,>= 12 条 in 2020' >t.csv; goalpost load -q t.csv; sql "SELECT target_since = current_date FROM goalpost.indicator WHERE code = 'ZJ2020-003'")" t

# A target moves while a report that fits only the old one is on its way.
psql -XAtq >sessions 2>&1 <<'END'
BEGIN;
UPDATE goalpost.indicator SET target_text = '>= 20 公里 in 2020' WHERE code = 'ZJ2020-002';
\! psql -XAtq -c "INSERT INTO goalpost.report (plan_id, indicator_id, as_of, progress_text) SELECT plan_id, indicator_id, '2020-06-30', '5 个 @ 2020-06-30' FROM goalpost.indicator WHERE code = 'ZJ2020-002'" >late 2>&1 & sleep 0.5
COMMIT;
END
for _ in $(seq 100); do
	[[ $(sql "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'") -gt 0 ]] || break
	sleep 0.05
done
says 'the report waits, sees the new target, and is refused' late 'cannot be compared with its target'
is 'so every pair that stands fits' "$(sql "SELECT count(*) FROM goalpost.report AS r JOIN goalpost.indicator AS i USING (indicator_id) WHERE r.replaced_at IS NULL AND coalesce(r.as_of >= i.target_since, true) AND NOT comparable(i.target, r.progress)")" 0

# A target without a period has its plan's.
printf '%s\n' code,indicator,target 'new,新指标,>= 10 个' >open.csv
goalpost load -q --plan ZJ2020 open.csv
is 'a target without a period has its plan'"'"'s' "$(sql "SELECT starts, due, target_text FROM goalpost.scorecard WHERE indicator_code = 'new'")" '2020-01-01|2020-12-31|>= 10 个'
# A target to come stands beside the one that still holds; figures are read against that of their day.
year=$(date +%Y)
echo "plan,period,code,indicator,target
C,$year..$((year + 2)),c,c,>= 100 人" >coming.csv
sed 's/,[^,]*\.\.[^,]*,/,,/; s/100/200/' coming.csv >moved.csv
printf 'code,as_of,value\nc,%s-01-31,40 人\n' "$year" >figure.csv
goalpost load -q coming.csv
runs 'a target of a later day is taken' 0 goalpost load -q --since "$((year + 1))-01-01" moved.csv
runs 'and figures go on' 0 goalpost load figure.csv
says 'each once' out 'read 1 = new 1 '
is 'against the target that holds' "$(sql "SELECT target_text, completion_pct FROM goalpost.scorecard WHERE plan_code = 'C'")" '>= 100 人|40'
finish
