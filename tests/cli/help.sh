# The help of every command, and its examples, which are run
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"

# In the order in which they make sense
readonly COMMANDS='init load check retract retire close undo verify log extract'

cat >plan.csv <<'EOF'
plan,code,indicator,target
CITY2025,CITY2025-01,新建道路,>= 40 公里 in 2025
CITY2025,CITY2025-02,新增公园,>= 6 个 in 2025
EOF
for month in 06-30:june 07-31:july 08-31:august; do
	printf 'code,as_of,value\nCITY2025-01,2025-%s,12 公里\n' "${month%:*}" >"${month#*:}.csv"
done
gzip august.csv
printf '临江市2026年工作计划\n新建口袋公园20个。\n' >plan.txt

# The examples of a command, as they are printed
examples() { goalpost help "$1" | sed -n '/^Examples:$/,$s/^  //p'; }

is 'the help lists the commands that are tested here' \
	"$(goalpost help | sed -n 's/^  goalpost \([a-z]*\) .*/\1/p' | grep -v help | sort -u | xargs)" \
	"$(tr ' ' '\n' <<<"$COMMANDS" | sort | xargs)"
for command in $COMMANDS; do
	goalpost help "$command" >help
	is "$command: help says how to use it" "$(sed -n '1s/ \[.*//p' help)" "Usage: goalpost $command"
	runs "$command --help" 0 goalpost "$command" --help
	is "$command: --help and help are the same" "$(<out)" "$(<help)"
	is "$command: no line is longer than 90 characters" "$(grep -cE '.{91}' help)" 0
	examples "$command" >examples
	is "$command: there are examples" "$(grep -c "goalpost $command" examples)" "$(wc -l <examples)"
	while read -r example; do
		runs "$example" 0 bash -c "$example" </dev/null
	done <examples
done
is 'the help of verify has no option of load alone' "$(goalpost help verify | grep -c -e --again -e --max-rejects)" 0
runs 'help of an unknown command' 64 goalpost help lod
says 'it is named' err 'unknown command "lod"'
runs 'help alone' 0 goalpost help
is 'is that of --help' "$(<out)" "$(goalpost --help)"

echo "1..$test_count"
