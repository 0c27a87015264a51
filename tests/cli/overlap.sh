# Of figures that add up, none counts twice: running totals, and periods within others
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"
workspace
printf '%s\n' code,indicator,target,aggregation 'd,Added,100 人,sum' 'l,Latest,100 人,' >p.csv
goalpost load -q --plan P --period=2024 p.csv

# refused LINE…: where the sheet of these lines has faults
refused() {
	printf '%s\n' "$@" >r.csv
	goalpost check --max-rejects 100% --period=2024 r.csv >out 2>err
	sed -nE 's/^r\.csv:([0-9:]+): error\[([a-z-]+)\].*/\1 \2/p' err
}
is 'months from January are a running total, in a heading' "$(refused code,unit,1月,1-2月,1-3月 d,人,5,10,20)" $'2:7 sum\n2:10 sum'
says 'as is told' err 'a running total is no figure of one period'
rows=code,as_of,value
is 'and in a row' "$(refused $rows d,2024年1-2月,10人 d,2024年1—3月,20人 d,2024年前二季度,20人)" $'2:13 sum\n3:13 sum\n4:13 sum'
is 'of the latest figure they are not' "$(refused $rows l,2024年1-2月,10人 l,2024年前二季度,20人 l,2024Q1,5人)" ''
is 'a period alone is none' "$(refused $rows d,2024H1,10人 d,2024年7月,5人 d,2024Q4,20人)" ''
is 'a half-year beside its quarter counts twice' "$(refused code,unit,2024Q1,2024H1 d,人,10,20)" '2:8 sum'
says 'as is told' err 'the period of the figure has the day 2024-03-31 in it, whose figure would count twice'
is 'so does a year beside a month, in any order' "$(refused $rows d,2024,10人 d,2024年5月,5人)" '2:3 sum'
is 'quarters do not' "$(refused code,unit,2024Q1,2024Q2,2024Q3,2024H2 l,人,1,2,3,4 d,人,1,2,3,)" ''
is 'two rows of one period do not' "$(refused $rows d,2024Q2,10人 d,2024Q2,11人)" ''
printf '%s\n' $rows d,2024年2月,10人 d,2024H2,30人 >q.csv
goalpost load -q q.csv
is 'nor does one beside a figure that stands outside of it' "$(refused $rows d,2024Q2,10人)" ''
is 'one with such a figure in it does' "$(refused $rows d,2024Q1,10人 d,2024-03-31,10人)" '2:3 sum'
is 'what stands stays' "$(refused $rows d,2024H2,30人)" ''
finish
