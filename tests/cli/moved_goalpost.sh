# moved_goalpost tells who moved which target, and what it does to completion
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"
source "$GOALPOST_ROOT/tests/cli/random_workspace.bash"

workspace
goalpost load -q - <<<'plan,code,indicator,target
P,a,first,>= 100 个 in 2020
P,b,second,<= 5 % in 2020
P,c,third,done in 2020'
goalpost load -q - <<<'code,as_of,value
a,2020-06-30,60 个'
sql "UPDATE goalpost.indicator SET target_text = '>= 120 个 in 2020', target_reason = 'a good start', target_since = '2020-04-01' WHERE code = 'a'"
sql "UPDATE goalpost.indicator SET target_text = '>= 80 个 in 2020', target_reason = 'a bad summer', target_since = NULL WHERE code = 'a'"
sql "UPDATE goalpost.indicator SET target_text = '>= 80 个 in 2020..2021', target_reason = 'a year more' WHERE code = 'a'"
moves() { sql "SELECT $2 FROM goalpost.moved_goalpost WHERE indicator_code = '$1' ORDER BY changed_at"; }
is 'each change says from what to what, and which way' "$(moves a 'former_target_text, target_text, change, reason, holds_from, changed_by')" \
	'>= 100 个 in 2020|>= 120 个 in 2020|harder|a good start|2020-04-01|postgres
>= 120 个 in 2020|>= 80 个 in 2020|easier|a bad summer||postgres
>= 80 个 in 2020|>= 80 个 in 2020..2021|other|a year more||postgres'
sql "UPDATE goalpost.indicator SET target_text = '>= 80 个 in 2020' WHERE code = 'a'"
is 'completion under the first and under the present target' "$(moves a 'first_target_text, first_completion_pct, present_target_text, present_completion_pct' | sort -u)" '>= 100 个 in 2020|60|>= 80 个 in 2020|75'
sql "UPDATE goalpost.indicator SET target_text = '>= 600 个 in 2020', target_since = current_date + 5 WHERE code = 'a'"
is 'a target to come is not the present one yet' "$(moves a 'present_target_text, present_completion_pct' | sort -u)" '>= 80 个 in 2020|75'
sql "UPDATE goalpost.indicator SET target_text = NULL WHERE code = 'b'"
sql "UPDATE goalpost.indicator SET target_text = '<= 4 % in 2020' WHERE code = 'b'"
sql "UPDATE goalpost.indicator SET target_text = '<= 4 天 in 2020' WHERE code = 'b'"
is 'a target may go, and come back as another' "$(moves b 'change, target_text, first_target_text, first_completion_pct')" 'removed||<= 5 % in 2020|
set|<= 4 % in 2020|<= 5 % in 2020|
other|<= 4 天 in 2020|<= 5 % in 2020|'
goalpost load -q - <<<'code,as_of,value
b,2020-06-30,3 天'
is 'a figure that the first target does not fit has no completion under it' "$(moves b 'first_completion_pct, present_completion_pct' 2>&1 | sort -u)" '|125'
sql "UPDATE goalpost.indicator SET retired_at = '2020-05-01 12:00+00', retired_by = 'somebody', retired_reason = 'merged into a' WHERE code = 'c'"
is 'an indicator that was retired is told of' "$(moves c 'change, former_target_text, target_text, reason, changed_by, is_retired')" 'retired|done in 2020||merged into a|somebody|1'
sql "UPDATE goalpost.indicator SET target_changed_at = '2020-01-01' WHERE code = 'c';
	UPDATE goalpost.indicator SET retired_at = NULL, retired_by = NULL, retired_reason = NULL WHERE code = 'c'; UPDATE goalpost.indicator SET target_text = NULL WHERE code = 'c'"
is 'still so when it is taken up again' "$(moves c 'change, former_target_text, target_text, reason, changed_by, is_retired, reinstated_at > changed_at, reinstated_by')" 'retired|done in 2020||merged into a|somebody|0|t|postgres
removed|done in 2020|||postgres|0||'
sql "DROP EXTENSION goalpost CASCADE; DROP SCHEMA goalpost CASCADE" 2>/dev/null

# A random past: the changes of an indicator are a chain from its first target
random_workspace 0.3 2>err
empty 'a workspace gets a random past' err
is 'there is a row for each change and each retirement' "$(sql "SELECT count(*) > 30, count(*) = (SELECT count(*) FROM goalpost.target_history) + (SELECT count(retired_at) FROM goalpost.indicator) + (SELECT count(*) FROM goalpost.retirement) FROM goalpost.moved_goalpost")" 't|t'
is 'each starts where the one before ended, and the last is the one recorded last' "$(sql "
	SELECT count(*) FILTER (WHERE former_target_text IS DISTINCT FROM before), count(*) FILTER (WHERE after IS NULL AND target_text IS DISTINCT FROM recorded)
	FROM (SELECT m.*, i.target_text AS recorded, lag(m.target_text, 1, former_target_text) OVER w AS before, lead(indicator_id) OVER w AS after FROM goalpost.moved_goalpost AS m
		JOIN goalpost.indicator AS i USING (indicator_id) WHERE change <> 'retired' WINDOW w AS (PARTITION BY indicator_id ORDER BY changed_at)) AS m")" '0|0'
is 'the present target and completion are those of the scorecard' "$(sql "SELECT count(*) FROM goalpost.moved_goalpost AS m JOIN goalpost.scorecard AS s USING (indicator_id)
	WHERE (m.present_target_text, m.present_completion_pct) IS DISTINCT FROM (s.target_text, s.completion_pct)")" 0
is 'the direction is that of implies()' "$(sql "
	SELECT count(*) FROM goalpost.moved_goalpost, LATERAL (SELECT former_target_text::target AS f, target_text::target AS t) AS x
	WHERE change <> 'retired' AND change IS DISTINCT FROM CASE WHEN f IS NULL THEN 'set' WHEN t IS NULL THEN 'removed'
		WHEN implies(t, f) AND NOT implies(f, t) THEN 'harder' WHEN implies(f, t) AND NOT implies(t, f) THEN 'easier' ELSE 'other' END")" 0
is 'every direction occurs' "$(sql "SELECT string_agg(DISTINCT change, ' ' ORDER BY change) FROM goalpost.moved_goalpost")" 'easier harder other removed retired set'
finish
