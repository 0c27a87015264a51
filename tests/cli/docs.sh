#!/usr/bin/env bash
#
# docs.sh
#	  README and docs say what is true: every example in them is run.
#
# - ```psql blocks: the statements of each file run in one session, in a database
#   of their own, and print what the block prints;
# - ```console blocks: the commands of each file run in the tutorial's folder,
#   against an empty database named plans, and print what the block prints; a
#   ```csv NAME block is a file that they find there;
# - rows of the tables of forms, productions and periods in docs/types.md;
# - rows of the tables of docs/extract.md: sentences with targets and without, and
#   words that a row of the sources teaches;
# - rows of the table of days in docs/loader.md are read so by the loader, or refused;
# - rows of the table of published examples in docs/methods.md, and that no row of
#   tests/data/scoring.csv is in neither of the tables there; which rows of growth
#   differ from what was published;
# - the tables of words, units, functions and operators are those of the extension,
#   those of tables and views those of the workspace;
# - each function stands in an example;
# - links lead to a file and a heading that exist, and docs/README.md to every page;
# - no line of prose is longer than 120 characters.
#
# usage: docs.sh [--write]	with --write these tables are written instead
#
# SPDX-License-Identifier: PostgreSQL
set -uo pipefail

root=${GOALPOST_ROOT:-$(cd "$(dirname "$0")/../.." && pwd)}
types=$root/docs/types.md
functions=$root/docs/functions.md
methods=$root/docs/methods.md
workspace=$root/docs/workspace.md
pages=("$root"/README.md "$root"/docs/*.md "$root"/docs/tutorial/*.md)
number=0

# One assertion; further arguments are said where it fails.
ok() {
	local status=$1 name=$2
	shift 2
	number=$((number + 1))
	if [[ $status -eq 0 ]]; then
		echo "ok $number - $name"
	else
		echo "not ok $number - $name"
		printf '%s\n' "$@" | sed 's/^/# /'
	fi
}

sql() {
	psql -XAtq -v ON_ERROR_STOP=1 "$@"
}

# The ```psql blocks of a file.  A line is a statement's until one ends in ;
# and an answer's until the next that starts with a capital word of SQL.
blocks() {
	awk '/^```psql$/ { inside = 1; next } /^```$/ { inside = 0 } inside' "$1"
}

statements() {
	awk '
		!open && /^(SELECT|CREATE|INSERT|UPDATE|DELETE|WITH|SET|\\[a-z]+|COPY|EXPLAIN|TABLE|VALUES|ANALYZE|DROP|PREPARE|EXECUTE|GRANT) / &&
			!/^(SELECT|INSERT [0-9]+|UPDATE|DELETE|COPY) [0-9]+$/ && !/^CREATE [A-Z]+$/ { open = 1 }
		open { print; if (/;$/ || /^\\/) open = 0 }'
}

# Run the statements of a file as psql echoes them, and compare.
check_session() {
	local file=$1 name=${1#"$root"/} database=docs_$number difference
	[[ $(blocks "$file") ]] || return 0
	blocks "$file" | statements >session.sql
	sql -c "CREATE DATABASE $database" || { ok 1 "$name has a database"; return; }
	grep -q '^CREATE EXTENSION' session.sql || sql -d "$database" -c 'CREATE EXTENSION goalpost'
	difference=$(diff <(blocks "$file") <(psql -X -a -d "$database" <session.sql 2>&1))
	ok $? "the sessions of $name print what they say" "$difference"
}

# The ```console blocks of a file: what stands after "$ " is run.
console() {
	awk '/^```console$/ { inside = 1; next } /^```$/ { inside = 0 } inside' "$1"
}

# The ```csv NAME blocks of a file, each as a file of that name.
write_files() {
	awk '/^```csv / { name = $2; next } /^```$/ { name = "" } name { print > name }' "$1"
}

replay() {
	local line
	grep '^\$ ' | while IFS= read -r line; do
		echo "$line"
		PGDATABASE=plans bash -c "${line#??}" 2>&1
	done
}

check_console() {
	local file=$1 name=${1#"$root"/} difference
	[[ $(console "$file") ]] || return 0
	rm -rf tutorial && cp -r "$root/docs/tutorial" tutorial
	sql -c 'DROP DATABASE IF EXISTS plans' -c 'CREATE DATABASE plans' 2>/dev/null
	(cd tutorial && write_files "$file")
	difference=$(diff <(console "$file") <(cd tutorial && console "$file" | replay))
	ok $? "the commands of $name print what they say" "$difference"
}

# Rows `| a | b |` of the table under a heading, with code marks, tab-separated.
rows() {
	local heading=$1 file=${2-$types}
	awk -v heading="$heading" '
		index($0, heading) == 1 { inside = 1; next }
		inside && /^\|---/ { next }
		inside && /^\|/ { gsub(/^\| `?|`? \|$/, ""); gsub(/`? \| `?/, "\t"); print; next }
		inside { exit }' "$file"
}

check_forms() {
	local type=$1 input canonical got
	while IFS=$'\t' read -r input canonical; do
		got=$(sql -v input="$input" <<<"SELECT :'input'::$type" 2>&1)
		[[ $got == "$canonical" ]]
		ok $? "$input reads as $canonical" "$got"
	done < <(rows "| $type | canonical |")
}

check_productions() {
	local production accepted refused got
	while IFS=$'\t' read -r production accepted refused; do
		got=$(sql -v input="$accepted" <<<"SELECT :'input'::target" 2>&1)
		ok $? "$production: $accepted is read" "$got"
		got=$(sql -v input="$refused" <<<"SELECT :'input'::target" 2>&1)
		[[ $got == *DETAIL*HINT* ]]
		ok $? "$production: $refused is refused with detail and hint" "$got"
	done < <(rows '| production | accepted | refused |')
}

check_periods() {
	local written first last got
	while IFS=$'\t' read -r written first last; do
		got=$(sql -v input="5 % in $written" <<<"SELECT starts(:'input'), due(:'input')" 2>&1)
		[[ $got == "$first|$last" ]]
		ok $? "$written is $first to $last" "$got"
	done < <(rows '| written | first day | last day |')
}

# is_found NAME WANTED GOT
is_found() {
	[[ $2 == "$3" ]]
	ok $? "found: $1" "$3"
}

# What is found in a sentence of a plan for 2026.
check_sentences() {
	local text targets got
	while IFS=$'\t' read -r text targets; do
		got=$(sql -v text="$text" <<<"SELECT string_agg(indicator || ': ' || replace(target::text, ' in 2026', ''), '; ')
			FROM extract_targets(:'text', '2026')" 2>&1)
		is_found "$text" "$targets" "$got"
	done < <(rows '| a plan for 2026 says |' "$root/docs/extract.md")
}

# Nothing is found in a sentence without a target.
check_refusals() {
	local text why got
	while IFS=$'\t' read -r text why; do
		got=$(sql -v text="$text" <<<"SELECT indicator, target FROM extract_targets(:'text', '2026')" 2>&1)
		[[ ! $got ]]
		ok $? "no target, $why: $text" "$got"
	done < <(rows '| no target | why |' "$root/docs/extract.md")
}

# Build a program that prints what is found, with a row added to a table of words.
build_found() {
	local program=$1 table=${2-} row=${3-} core=$root/extension/core file=none object sources=()
	if [[ $table ]]; then
		file=$(grep -l "^const plan_word $table\[\] = {" "$core"/extract/*.c) || return
		awk -v table="const plan_word ${table}[] = {" -v row="$row," '{ print } $0 == table { print row }' "$file" >taught.c
		sources=(taught.c)
	fi
	for object in "$core"/*/*.o; do
		[[ $object == "${file%.c}.o" ]] || sources+=("$object")
	done
	cc -std=gnu11 -I"$core" -o "$program" "$root/tests/docs/found.c" "${sources[@]}" -lm
}

check_taught_words() {
	local table row text without with
	build_found found
	while IFS=$'\t' read -r table row text without with; do
		build_found taught "$table" "$row"
		is_found "$text" "$without" "$(./found "$text")"
		is_found "$text, with $row" "$with" "$(./taught "$text")"
	done < <(rows '| table | row | sentence |' "$root/docs/extract.md")
}

# Every way to write a day is loaded as that day, or refused.
check_days() {
	local form day got count=0
	sql -c 'DROP DATABASE IF EXISTS plans' -c 'CREATE DATABASE plans' 2>/dev/null
	local -x PGDATABASE=plans
	goalpost init -q && goalpost load -q - <<<$'plan,code,indicator,target\nP,a,A,>= 5 个'
	while IFS=$'\t' read -r form day; do
		count=$((count + 1))
		if goalpost load -q - <<<$'code,as_of,value\n'"a,\"$form\",$count 个" >day.log 2>&1; then
			got=$(sql -c "SELECT as_of FROM goalpost.timeline WHERE actual_value = $count")
		else
			got=$(grep -o 'error\[date' day.log)
		fi
		[[ $got == "${day:-error[date}" ]]
		ok $? "the day $form is ${day:-refused}" "$got"
	done < <(rows '| written | as |' "$root/docs/loader.md" | awk -F'\t' '{
		sub(/ *\| *$/, "", $3); split($2, form, "`, `"); for (i in form) print form[i] "\t" $3 }')
}

# Rows `| row | field | in SQL | result |`: what SQL gives is the result, and is
# what the source published in that field.
check_examples() {
	local id field expression result got
	sql -c 'CREATE TEMP TABLE published (id text, source text, kind text, inputs jsonb, expected jsonb, note text)' \
		-c "\\copy published from '$root/tests/data/scoring.csv' with (format csv, header)" \
		-c '\copy (SELECT id, key, value FROM published, jsonb_each(expected)) to published.csv' || return
	while IFS=$'\t' read -r id field expression result; do
		got=$(sql -v result="$result" -v published="$(awk -F'\t' -v id="$id" -v field="$field" \
			'$1 == id && $2 == field { print $3 }' published.csv)" 2>&1 \
			<<<"SELECT x, x = :'result'::jsonb AND x = :'published'::jsonb FROM to_jsonb($expression) AS x")
		[[ $got == *'|t' ]]
		ok $? "$id: $field is $result" "$got"
	done < <(rows '| row | field |' "$methods")
}

# Every published row stands in the table of what SQL gives or in that of the rest.
check_examples_complete() {
	local difference
	difference=$(diff <(cut -f 1 published.csv | sort -u) \
		<({ rows '| row | field |' "$methods"; rows '| row | why not |' "$methods"; } | cut -f 1 | sort -u))
	ok $? 'every published row is reproduced, or it is told why not' "$difference"
}

# Published rows of growth are reproduced, but those in the table of differences.
check_growth() {
	local name difference
	for name in sdg_progress sdg_rollup; do
		difference=$(diff <(rows '| row | of tests/data |' "$methods" | awk -F'\t' -v file="$name.csv" '$2 == file { print $1 }') \
			<(sql -f "$root/tests/docs/$name.sql" <"$root/tests/data/$name.csv" 2>&1))
		ok $? "the rows of $name.csv give what was published, or it is told" "$difference"
	done
}

# Every function of the table of functions stands in a statement of some page.
check_functions_shown() {
	local name
	cat "${pages[@]}" >pages.md
	blocks pages.md | statements >statements.sql
	while read -r name; do
		grep -qE "(^|[^a-z_])$name\(" statements.sql
		ok $? "$name() has an example"
	done < <(rows '| function |' "$functions" | sed 's/(.*//' | sort -u)
}

# The anchors of a page: its headings in lower case, spaces as hyphens, without
# punctuation.
anchors() {
	sed -n 's/^##* //p' "$1" | tr '[:upper:] ' '[:lower:]-' | sed 's/[^[:alnum:]_-]//g'
}

# Links of a page to files and headings; what leads nowhere is said.
check_links() {
	local file=$1 link target anchor broken=
	while read -r link; do
		target=${link%%#*}
		target=${target:+$(dirname "$file")/$target}
		target=${target:-$file}
		anchor=${link#"${link%%#*}"}
		if [[ ! -e $target ]] || { [[ $anchor ]] && ! anchors "$target" | grep -qxF -e "${anchor#?}"; }; then
			broken+="$link "
		fi
	done < <(grep -oP '\]\(\K[^)]+(?=\))' "$file" | grep -v '^https*:')
	[[ ! $broken ]]
	ok $? "the links of ${file#"$root"/} lead somewhere" "$broken"
}

# Tables and code may be wider.
check_width() {
	local file=$1 long
	long=$(awk '/^```/ { code = !code } !code && !/^\|/' "$file" | grep -P '^.{121}')
	[[ ! $long ]]
	ok $? "the lines of ${file#"$root"/} are short" "$long"
}

# docs/README.md names every page beside it.
check_index() {
	local page missing=
	for page in "$root"/docs/*.md "$root"/docs/tutorial/README.md; do
		page=${page#"$root"/docs/}
		[[ $page == README.md ]] || grep -qF "]($page)" "$root/docs/README.md" || missing+="$page "
	done
	[[ ! $missing ]]
	ok $? 'docs/README.md lists every page' "$missing"
}

# What stands between <!-- NAME --> and <!-- end --> in a file.
marked() {
	awk -v mark="<!-- $1 -->" '$0 == mark { inside = 1; next } /^<!-- end -->$/ { inside = 0 } inside' "$2"
}

check_table() {
	local name=$1 file=$2 difference
	difference=$(diff <(marked "$name" "$file") <(sql -f "$root/tests/docs/$name.sql"))
	ok $? "the table of $name is that of the database" "$difference"
}

write_table() {
	local name=$1 file=$2
	sql -f "$root/tests/docs/$name.sql" >"table.$name"
	awk -v mark="<!-- $name -->" -v table="table.$name" '
		$0 == mark { print; while ((getline line < table) > 0) print line; skip = 1; next }
		/^<!-- end -->$/ { skip = 0 } !skip' "$file" >page.new
	cat page.new >"$file"
}

each_table() {
	"$1" words "$types"
	"$1" units "$types"
	"$1" functions "$functions"
	"$1" operators "$functions"
	"$1" workspace_tables "$workspace"
	"$1" workspace_views "$workspace"
}

goalpost init -q || { echo 'Bail out!  no server, or no workspace'; exit 1; }
if [[ ${1-} == --write ]]; then
	each_table write_table
	exit 0
fi
for file in "${pages[@]}"; do
	check_session "$file"
	check_console "$file"
	check_links "$file"
	check_width "$file"
done
check_index
check_forms target
check_forms progress
check_productions
check_periods
check_days
check_sentences
check_refusals
check_taught_words
check_examples
check_examples_complete
check_growth
check_functions_shown
each_table check_table
echo "1..$number"
