# What separates the cells of a sheet
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"
source "$GOALPOST_ROOT/tests/cli/sheet.bash"
workspace plan


# Separators
{ row ';' code as_of value; row ';' ZJ2020-001 2020-12-31 '"5;5 亿元"'; row ';' ZJ2020-001 2020-12-30 5亿元; } >f.csv
reads 'cells separated by semicolons' '2 = new 1 ' '2:23 several-values '
says 'which is told' out '^f\.csv: cells separated by semicolons$'
goalpost check -q --max-rejects 1 f.csv >out 2>err
fails 'not with -q' grep -q semicolons out err
{ row '\t' code as_of value; row '\t' ZJ2020-001 2020-12-31 '"12,34"'; row '\t' '' '' ''; row '\t' ZJ2020-001 2020-12-30 5亿元; } >f.csv
reads 'cells separated by tabs' '3 = new 1 .* not reported 1' '2:23 separator '
{ row ';' code as_of value; for i in 1 2 3; do row ';' ZJ2020-001 "2020-12-0$i" "5,$i"; done; } >f.csv
refused 'decimal commas are not separators' '2:23: error[decimal-unclear]: numbers have decimal commas; use --decimal=comma'
{ row , code as_of value,note; row , ZJ2020-001 2020-12-31 '5亿元,a; b'; row , ZJ2020-001 2020-12-30 '5亿元,"c; d"'; } >f.csv
reads 'nor are semicolons in notes' '2 = new 2 ' ''
{ row , code indicator target,schedule; row , S1 a '5,0.2;0.4;0.7;1'; row , S2 b ' x,5,0.2;0.4;0.7;1'; row , S3 c '4,0.1;0.4;0.7;1'; } >f.csv
reads 'nor are they in schedules, with a comma too many' '3 = new 2 ' '3:1 extra-cell ' --plan ZJ2020
{ row '|' code as_of value; row '|' ZJ2020-001 2020-12-31 5亿元; } >f.csv
reads 'any other character is named' '1 = new 1 ' '' --separator '|'
printf 'a;b,c\n1;2,3\n' >f.csv
refused 'separators that are as frequent' \
	'1:1: error[separator-unclear]: commas, semicolons or tabs may separate the cells; name the separator: --separator=CHAR'
for name in '' ';;' '"' a; do
	runs "no separator: $name" 64 goalpost check --separator "$name" f.csv
done
{ printf 'sep=;\r\n'; row ';' code as_of value; row ';' ZJ2020-001 2020-12-31 '"5;5亿元"'; } >f.csv
reads 'sep=; in the first line' '1 = new 0 ' '3:23 several-values '
says 'is told' out '^f\.csv: cells separated by semicolons, as its first line sep=; says$'
goalpost load -q --max-rejects 1 f.csv 2>err
is 'it is a line, but no row of the sheet' "$(sql 'SELECT cell FROM goalpost.reject')" C2
goalpost check --max-rejects 1 f.csv.rejects.csv >out 2>err
says 'and stays in the file of rejects' out 'as its first line sep=; says'
sed -i 's/sep=;/sep=,/' f.csv
refused 'an order that contradicts the lines' \
	'1:1: error[separator-unclear]: the first line says that commas separate the cells, but in the next lines semicolons do; correct the first line, or use --separator=CHAR'
reads 'is overruled by the option' '1 = new 0 ' '3:23 several-values ' --separator ';'
printf 'sep=|\ncode|as_of|value\nZJ2020-001|2020-12-31|5,1亿元\n' >f.csv
reads 'the order may name any character' '1 = new 0 ' '3:23 separator '

# Decimal commas
printf '%s\n' 'code;as_of;value' 'ZJ2020-001;2020-10-31;1.500 亿元' 'ZJ2020-001;2020-09-30;2.250 亿元' >f.csv
runs 'numbers that may be thousands or thousandths are refused' 65 goalpost load f.csv
says 'until one of the two is said' err '^f\.csv:2:23: error\[decimal-unclear\]: no number tells .*; use --decimal=comma or --decimal=point$'
runs 'with commas they are thousands' 0 goalpost load --decimal=comma f.csv
figures() { sql "SELECT string_agg(progress_text, '; ' ORDER BY as_of) FROM goalpost.report WHERE replaced_at IS NULL AND as_of IN ('2020-09-30', '2020-10-31')"; }
is 'as they are read' "$(figures)" '2250 亿元 @ 2020-09-30; 1500 亿元 @ 2020-10-31'
runs 'with points they are another import' 0 goalpost load --decimal=point f.csv
is 'of thousandths' "$(figures)" '2.250 亿元 @ 2020-09-30; 1.500 亿元 @ 2020-10-31'
sed -i 's/1.500/1.234,5/; s/2.250/2 250,25/' f.csv
runs 'a decimal comma is refused' 65 goalpost load f.csv
says 'too' err '^f\.csv:2:23: error\[decimal-unclear\]: numbers have decimal commas; use --decimal=comma$'
runs 'unless it is said' 0 goalpost load --decimal comma f.csv
is 'then spaces separate thousands' "$(figures)" '2250.25 亿元 @ 2020-09-30; 1234.5 亿元 @ 2020-10-31'
sed -i 's/1.234,5/1.500/; s/2 250,25/12.5/' f.csv
runs 'a number that has only one reading tells' 0 goalpost load f.csv
is 'of all' "$(figures)" '12.5 亿元 @ 2020-09-30; 1.500 亿元 @ 2020-10-31'
printf '%s\n' 'plan;code;indicator;target;weight' 'D;D1;x;>= 12,5 %;0,5' >f.csv
runs 'a plan may have them' 0 goalpost load --decimal=comma f.csv
is 'in its weights too' "$(sql "SELECT target_text, weight FROM goalpost.indicator WHERE code = 'D1'")" '>= 12.5 %|0.5'
runs 'nothing else separates decimals' 64 goalpost load --decimal=space f.csv
finish
