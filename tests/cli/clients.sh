# Real clients read every view: the rows that psql sees, in columns of their kinds
#
# A client reads as an analyst would, with a login that is a member of
# goalpost_reader.  It writes the rows of each view into VIEW.csv, in the form of
# COPY, and what it takes the columns for into columns.tsv; the server compares.
# A client that is not installed is skipped.
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"
programs=$GOALPOST_ROOT/tests/clients
python=/usr/bin/python3

# The tutorial, and what names and notes can be made of
workspace plan
goalpost load -q --max-rejects 3 "$reports" 2>/dev/null
psql -Xq -v ON_ERROR_STOP=1 -f "$programs/hostile.sql" || echo '# the hostile rows did not load'
sql 'CREATE ROLE goalpost_clients_analyst LOGIN IN ROLE goalpost_reader;
	CREATE SCHEMA seen AUTHORIZATION goalpost_clients_analyst'
export PGUSER=goalpost_clients_analyst
# A day that a client takes for an instant becomes another one here.
export TZ=Asia/Shanghai PYTHONDONTWRITEBYTECODE=1

mapfile -t views < <(sql "SELECT relname FROM pg_class
	WHERE relnamespace = 'goalpost'::regnamespace AND relkind = 'v' AND has_table_privilege(oid, 'SELECT')
	ORDER BY relname")
is 'an analyst reads the scorecard and other views' \
	"$(printf '%s\n' "${views[@]}" | grep -cxE 'scorecard|section_scorecard|plan_scorecard|timeline|import_log')" 5
is 'and nothing else in the schema' "$(sql "SELECT string_agg(relname, ' ') FROM pg_class
	WHERE relnamespace = 'goalpost'::regnamespace AND relkind IN ('r', 'p', 'm', 'S')
		AND (has_table_privilege(oid, 'SELECT') OR has_any_column_privilege(oid, 'SELECT'))")" ''

# What psql sees: the rows, and the kind of every column
for view in "${views[@]}"; do
	sql "CREATE TABLE seen.$view AS TABLE goalpost.$view"
	is "$view has rows" "$(sql "SELECT count(*) > 0 FROM seen.$view")" t
done
sql "SELECT format(E'%s\t%s\t%s', table_name, column_name, CASE data_type
		WHEN 'bigint' THEN 'key' WHEN 'double precision' THEN 'number'
		WHEN 'timestamp with time zone' THEN 'time' WHEN 'timestamp without time zone' THEN 'time'
		ELSE data_type END)
	FROM information_schema.columns WHERE table_schema = 'goalpost'
	ORDER BY table_name COLLATE \"C\", ordinal_position" >kinds.tsv
is 'columns are keys, integers, numbers, dates, times or texts' \
	"$(cut -f 3 kinds.tsv | grep -vxE 'key|integer|number|date|time|text' | sort -u)" ''

# columns_of VIEW exact|milliseconds|printed: for SQL.  What is printed has 15
# digits and milliseconds, and does not tell an empty text from none.
columns_of() {
	awk -F'\t' -v view="$1" -v precision="$2" '$1 == view {
		column = $2
		if (precision != "exact" && $3 == "time") column = "date_trunc(\047milliseconds\047, " column ")"
		if (precision == "printed" && $3 == "number") column = column "::numeric"
		if (precision == "printed" && $3 == "text") column = "nullif(" column ", \047\047)"
		list = list (list ? ", " : "") column }
		END { print list }' ../kinds.tsv
}

# What differs between the rows of a client, in its folder, and those of psql
difference() {
	local view columns
	for view in "${views[@]}"; do
		columns=$(columns_of "$view" "$1")
		echo "CREATE TEMP TABLE got_$view (LIKE seen.$view);
			\\copy got_$view FROM '$view.csv' (FORMAT csv)
			SELECT '$view: ' || difference FROM (
				(SELECT $columns FROM got_$view EXCEPT ALL SELECT $columns FROM seen.$view) UNION ALL
				(SELECT $columns FROM seen.$view EXCEPT ALL SELECT $columns FROM got_$view)) AS difference;"
	done | psql -XAtq -v ON_ERROR_STOP=1 2>&1 | head -n 20
}

# reads CLIENT PRECISION COMMAND...: the command, run in a folder of the
# client's, ends well; its rows are those of psql, and its columns have their
# kinds, where it writes them down
reads() {
	local client=$1 precision=$2
	shift 2
	mkdir "$client"
	cd "$client" || return
	runs "$client reads every view" 0 "$@"
	is "$client: the rows are those of psql" "$(difference "$precision")" ''
	[[ ! -e columns.tsv ]] || is "$client: the columns have their kinds" "$(diff ../kinds.tsv columns.tsv)" ''
	cd ..
}

# skip CLIENT REASON
skip() {
	test_count=$((test_count + 1))
	echo "ok $test_count - $1 # SKIP $2"
}

# python CLIENT MODULE PROGRAM ARGUMENT...: skipped without the module
python() {
	local client=$1 module=$2
	shift 2
	if "$python" -c "import $module" 2>/dev/null; then
		reads "$client" exact "$python" "$programs/$1" "${@:2}" "${views[@]}"
	else
		skip "$client" "no $module for $python"
	fi
}

# A tool can set the search_path to a schema of its own, or to none.
copy_out() {
	local view
	for view in "${views[@]}"; do
		echo "\\copy (TABLE goalpost.$view) TO '$view.csv' (FORMAT csv)"
	done | PGOPTIONS="-c search_path=$1" psql -Xq -v ON_ERROR_STOP=1
}
reads 'psql without a path' exact copy_out ''
for path in pg_catalog information_schema; do
	reads "psql with the path $path" exact copy_out "$path"
done

# psqlODBC
if [[ $(odbcinst -q -d 2>/dev/null) == *'PostgreSQL Unicode'* ]]; then
	python odbc pyodbc read_odbc.py
else
	skip odbc 'no psqlODBC'
fi

python psycopg2 psycopg2 read_psycopg2.py
python 'psycopg text' psycopg read_psycopg.py text
python 'psycopg binary' psycopg read_psycopg.py binary
python sqlalchemy sqlalchemy read_sqlalchemy.py

# pgJDBC
jar=/usr/share/java/postgresql.jar
if ! command -v javac >/dev/null; then
	skip jdbc 'no javac'
elif [[ ! -e $jar ]]; then
	skip jdbc 'no pgJDBC'
else
	runs 'the reader for JDBC compiles' 0 javac -d classes "$programs"/{ReadJdbc,UnixSocketFactory}.java
	reads jdbc exact java -Duser.timezone="$(sql 'SHOW timezone')" -cp "$jar:$PWD/classes" ReadJdbc "${views[@]}"
fi

# node-postgres of the set-up script, of Debian or of the caller
export NODE_PATH=$GOALPOST_ROOT/build/clients/node_modules:/usr/share/nodejs:${NODE_PATH-}
if ! command -v node >/dev/null; then
	skip node 'no Node.js'
elif ! node -e 'require("pg")' 2>/dev/null; then
	skip node 'no node-postgres'
else
	reads node milliseconds node "$programs/read_pg.js" "${views[@]}"
fi

# GDAL writes a file of kinds beside each CSV.
export_with_gdal() {
	local view
	for view in "${views[@]}"; do
		ogr2ogr -f CSV "$view.csv" "PG:dbname=$PGDATABASE" "goalpost.$view" -lco CREATE_CSVT=YES || return
		sed -i 1d "$view.csv"
		paste <(awk -F'\t' -v view="$view" -v OFS='\t' '$1 == view { print $1, $2 }' ../kinds.tsv) \
			<(tr -d '"' <"$view.csvt" | tr ',' '\n' | sed -E 's/\(.*//; s/^Integer64$/key/; s/^Integer$/integer/
				s/^Real$/number/; s/^Date$/date/; s/^DateTime$/time/; s/^String$/text/') >>columns.tsv
	done
}
if command -v ogr2ogr >/dev/null; then
	reads ogr2ogr printed export_with_gdal
else
	skip ogr2ogr 'no GDAL'
fi
finish
