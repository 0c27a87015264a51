# What looks odd: figures out of scale, and names that are not those of their codes
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"
workspace
cat >p.csv <<'END'
code,indicator,target
gdp,Gross product,>= 2700 亿元 in 2026
wells,Wells drilled,>= 500 个 in 2026
share,Coverage,>= 90 % in 2026
rise,Growth,>= +6 % in 2026
zero,Accidents,<= 0 起 in 2026
open,No target,
temp,Coldest day,>= -20 °C level in 2026
END
goalpost load -q --plan P p.csv

# warns ROW…: what is told of these figures, as LINE:COLUMN and text
warns() {
	printf '%s\n' code,as_of,value "$@" >r.csv
	goalpost load --max-rejects 100% r.csv >out 2>err
	sed -nE 's/^r\.csv:([0-9:]+): warning\[leap\]: (.*); check the unit.*/\1 \2/p' err
}
is 'a figure in scale is not told of' "$(warns gdp,2026-01-31,200亿元 wells,2026-01-31,1个 share,2026-01-31,45% rise,2026-01-31,+0.001% zero,2026-01-31,5起 open,2026-01-31,5000000个)" ''
is 'one of a thousand times the one before is' "$(warns gdp,2026-02-28,4000000亿元)" '2:16 value "4000000亿元" is 20000 times the figure before, 200 亿元 @ 2026-01-31'
says 'with a hint' err '; check the unit, such as 万元 for 亿元 \(indicator "gdp"\)$'
is 'and its way back, within one file too' "$(warns gdp,2026-03-31,400亿元 gdp,2026-04-30,400万元 gdp,2026-05-31,500亿元)" \
	$'2:16 value "400亿元" is 1/10000 of the figure before, 4000000 亿元 @ 2026-02-28\n3:16 value "400万元" is 1/10000 of the figure before, 400 亿元 @ 2026-03-31\n4:16 value "500亿元" is 12500 times the figure before, 400 万元 @ 2026-04-30'
is 'units do not matter' "$(warns gdp,2026-06-30,5000000万元)" ''
is 'a first figure is compared with the target' "$(warns zero,2026-02-28,0起 zero,2026-03-31,7000起 temp,2026-01-31,'-30000 °C level')" '4:17 value "-30000 °C level" is 1500 times the target, >= -20 °C level in 2026'
is 'a sign is no matter of scale' "$(warns temp,2026-02-28,'29000 °C')" '2:17 value "29000 °C" is 1450 times the target, >= -20 °C level in 2026'
goalpost load r.csv >out 2>err
empty 'a file that is known tells nothing' err
is 'a figure that stands tells nothing' "$(warns temp,2026-02-28,'29000 °C' wells,2026-02-28,2个)" ''
is 'what is rejected does not' "$(warns gdp,2026-07-31,9000000%)" ''
for i in {1..28}; do printf 'wells,2026-03-%02d,%d个\n' "$i" $((i % 2 ? 3 : 90000)); done >many
mapfile -t many <many
is 'twenty are told' "$(warns "${many[@]}" | wc -l)" 20
says 'and the others counted' err '^goalpost: warning: r\.csv: 7 more warnings are not shown$'
printf '%s\n' code,as_of,value wells,2026-05-31,90000000个 >r.csv
goalpost check -q r.csv 2>err
says 'with -q they are told as well' err 'warning\[leap\]'
goalpost check --json r.csv 2>err
says 'and as objects' err '^\{"level":"warning","code":"leap","file":"r\.csv","line":2,.*"indicator":"wells"'

# names ROW…: codes of what is told of these names
names() {
	printf '%s\n' code,indicator,as_of,value "$@" >n.csv
	goalpost check --max-rejects 100% n.csv >out 2>err
	sed -nE 's/^n\.csv:([0-9]+):[0-9]+: (error|warning)\[([a-z-]+)\].*/\1 \2 \3/p' err
}
is 'the name of the code is right, in any spelling' "$(names 'wells,Wells drilled,2026-06-30,20000个' 'wells, wells  DRILLED,2026-07-31,20000个' 'wells,Ｗｅｌｌｓ　drilled,2026-08-31,20000个' 'wells,,2026-09-30,20000个')" ''
is 'that of another indicator is refused, in every row' "$(names wells,coverage,2026-06-30,20000个 wells,coverage,2026-07-31,20000个 'wells,Wells drilled,2026-08-31,20000个')" $'2 error name-mismatch\n3 error name-mismatch'
says 'and both names are told' err '^n\.csv:2:7: error\[name-mismatch\]: the name "coverage" is that of another indicator; the code has "Wells drilled"; correct the code or the name'
says 'and its code' err 'correct the code or the name \(indicator "wells"\)$'
is 'one that no indicator has is told once' "$(names 'wells,Wells,2026-06-30,20000个' 'wells,Wells,2026-07-31,20000个')" '2 warning name'
says 'with that of the code' err 'the name "Wells" is not that of the code, "Wells drilled"'
says 'and is loaded' out 'read 2 = new 2 '
is 'a row without a figure is not read' "$(names wells,coverage,2026-06-30,)" ''
finish
