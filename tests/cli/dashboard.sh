# Every query of the Grafana dashboard runs as an analyst and finds rows
#
# There is no Grafana here: what it would put in place of its macros and of its
# variables, with all values of each chosen, is put in by this script.
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"

# The tutorial, and rows for what it leaves empty
workspace plan
goalpost load -q --max-rejects 3 "$reports" 2>/dev/null
psql -Xq -v ON_ERROR_STOP=1 -f "$GOALPOST_ROOT/tests/clients/hostile.sql" || echo '# the hostile rows did not load'
psql -Xq -v ON_ERROR_STOP=1 -v document="$(<"$GOALPOST_ROOT/docs/dashboards/goalpost.json")" \
	<<<"CREATE TABLE dashboard AS SELECT :'document'::jsonb AS document; GRANT SELECT ON dashboard TO PUBLIC"
ok 'the dashboard is JSON' $?
sql 'CREATE ROLE goalpost_dashboard_analyst LOGIN IN ROLE goalpost_reader'
export PGUSER=goalpost_dashboard_analyst

# look_up PATH: what a path of SQL/JSON finds in the dashboard, a line each
look_up() { sql "SELECT jsonb_path_query(document, '$1') #>> '{}' FROM dashboard"; }

# Put the choices made so far, and the time, into the query
declare -A choice
interpolate() {
	local name query=$1
	query=${query//'$__timeFilter(time)'/"time BETWEEN '2000-01-01T00:00:00Z' AND '2100-01-01T00:00:00Z'"}
	for name in "${!choice[@]}"; do
		query=${query//"\${$name:sqlstring}"/"${choice[$name]}"}
	done
	echo "$query"
}

is 'all ask the source that is chosen on import' "$(look_up '$.**.datasource.uid' | sort -u)" '${DS_GOALPOST}'

count=$(look_up '$.templating.list.size()')
for ((i = 0; i < count; i++)); do
	name=$(look_up "\$.templating.list[$i].name")
	query=$(interpolate "$(look_up "\$.templating.list[$i].query")")
	choice[$name]=$(sql "SELECT string_agg('''' || replace(value, '''', '''''') || '''', ',')
		FROM ($query) AS choice (value)" 2>err)
	ok "the variable $name has values" "$([[ ${choice[$name]} ]]; echo $?)"
	empty "and its query runs" err
done

count=$(look_up '$.panels.size()')
for ((i = 0; i < count; i++)); do
	title=$(look_up "\$.panels[$i].title")
	query=$(interpolate "$(look_up "\$.panels[$i].targets[0].rawSql")")
	runs "$title: the query runs" 0 psql -XA -v ON_ERROR_STOP=1 -P footer=off -c "$query"
	is "$title: it finds rows" "$([[ $(wc -l <out) -gt 1 ]] && echo rows)" rows
	head -n 1 out | tr '|' '\n' | sort >columns
	is "$title: it has the columns that are formatted" \
		"$(look_up "\$.panels[$i].fieldConfig.overrides[*].matcher ? (@.id == \"byName\").options" | sort -u | comm -23 - columns)" ''
	[[ $(look_up "\$.panels[$i].targets[0].format") != time_series ]] ||
		is "$title: it is a time series" "$(xargs <columns)" 'metric target time value'
done
finish
