# The targets in a plan's text, as a file that load reads
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"

cat >plan.txt <<'END'
云溪县2026年工作计划
一、上年完成情况
新建公园6个，改造道路9条。
二、主要任务
（一）城乡建设。新建公园10个，改造道路12条。力争污水处理率达到95%以上，
确保空气优良天数比率不低于90%。
END
runs 'a text is read without a database' 0 env PGHOST=/nowhere goalpost extract plan.txt
empty 'nothing is told when all is certain' err
is 'its targets are rows of a plan' "$(cat out)" \
	'code,indicator,target,section,commitment,phrase,offset,line,certain
T001,公园,>= 10 个 in 2026,城乡建设,directional,新建公园10个,52,5,yes
T002,道路,>= 12 条 in 2026,城乡建设,directional,改造道路12条,60,5,yes
T003,污水处理率,>= 95 % in 2026,城乡建设,anticipatory,力争污水处理率达到95%以上,68,5,yes
T004,空气优良天数比率,>= 90 % in 2026,城乡建设,binding,确保空气优良天数比率不低于90%,84,6,yes'
cp out utf8.csv
goalpost extract --period 2027..2028 plan.txt >out
says 'the period may be given' out '>= 10 个 in 2027..2028'

# Written to a file
runs 'to a file' 0 goalpost extract -o targets.csv plan.txt
is 'it is told how many' "$(cat out)" 'plan.txt: 4 targets found'
runs 'has the same rows' 0 cmp targets.csv utf8.csv
echo corrected >>targets.csv
runs 'a file that exists is not overwritten' 73 goalpost extract --output=targets.csv plan.txt
says 'it is named' err 'file "targets.csv" exists'
is 'and left as it is' "$(tail -n 1 targets.csv)" corrected
runs 'a folder that is missing' 73 goalpost extract -o missing/targets.csv plan.txt
runs 'nothing is printed with -q' 0 goalpost extract -q -o quiet.csv plan.txt
empty 'not even the number' out

# For review
goalpost extract --review plan.txt >out
says 'a review shows the phrase in its sentence' out '^T001 line 5  \[新建公园10个\]，改造道路12条。$'
says 'and its reading' out '-> 污水处理率: >= 95 % in 2026 [(]anticipatory[)]$'
printf '\033[31m新建公园10个。\n' | goalpost extract --review - >out
fails 'text cannot control a terminal' grep -q $'\033' out

# named NAME REMEDY: f is refused with the command that turns it into text
named() {
	runs "$1" 65 goalpost extract f
	is "$1: one line says what to do" "$(cat err)" "f:1:1: error[format]: the file is $1; $2"
}
office='convert it: libreoffice --headless --convert-to txt:Text FILE, or save it as plain text, UTF-8'
printf 'PK\003\004\024\000\006\000word/document.xml' >f
named 'a .docx document' 'convert it: docx2txt FILE - | goalpost extract -'
printf 'PK\003\004\024\000\006\000mimetypeapplication/vnd.oasis.opendocument.text' >f
named 'an .odt document' 'convert it: odt2txt FILE | goalpost extract -'
printf '%%PDF-1.7\n' >f
named 'a PDF file' 'convert it: pdftotext FILE - | goalpost extract -'
printf '{\\rtf1\\ansi' >f
named 'an RTF document' "$office"
# A header whose directory is sector 1, of 512 bytes
{ printf '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1'; head -c 22 /dev/zero; printf '\011\0'; head -c 16 /dev/zero
	printf '\001'; head -c 1000 /dev/zero; printf 'WordDocument' | iconv -t UTF-16LE; } >f
named 'a .doc document' "$office"
printf 'PK\003\004\024\000\006\000[Content_Types].xml<>xl/workbook.xml' >f
named 'an .xlsx workbook' 'convert it: xlsx2csv FILE | goalpost load -'

runs 'an option of load is refused' 64 goalpost extract --plan P plan.txt
runs 'and one of the connection' 64 goalpost extract -d plans plan.txt
runs 'an option of extract is refused by others' 64 goalpost load -o f plan.txt
runs 'no text' 64 goalpost extract
runs 'a file that is missing' 66 goalpost extract missing.txt
printf 'Nothing here.\n' >f
runs 'a text without targets' 0 goalpost extract f
says 'is told' err 'no targets found'

# A phrase without a noun, and one that a spreadsheet would run
printf '云溪县2026年工作计划\n一、主要任务\n完成100个。\n' >unclear.txt
runs 'what is not certain is told' 0 goalpost extract unclear.txt
says 'in a warning' err '1 of 1 targets are not certain'
is 'the phrase stands for what is measured' "$(tail -n 1 out)" \
	'T001,完成100个,>= 100 个 in 2026,主要任务,directional,完成100个,20,3,no'
cp out unclear.csv
printf '=HYPERLINK("x")新建公园10个。\n' >formula.txt
goalpost extract --period 2026 formula.txt >out
fails 'no cell begins as a formula does' grep -qE '(^|,)"?[=+@-]' out

# What was found loads as it stands.
workspace
runs 'load reads what was written' 0 goalpost load --plan P utf8.csv
empty 'without a warning' err
is 'the phrase is kept as the source' \
	"$(sql "SELECT target_text || ' <- ' || source FROM goalpost.indicator WHERE code = 'T003'")" \
	'>= 95 % in 2026 <- 力争污水处理率达到95%以上'
is 'and all of it is on the scorecard' \
	"$(sql "SELECT string_agg(concat_ws(' ', section, indicator_name, target_text, commitment, due), '|' ORDER BY indicator_code) FROM goalpost.scorecard")" \
	'城乡建设 公园 >= 10 个 in 2026 directional 2026-12-31|城乡建设 道路 >= 12 条 in 2026 directional 2026-12-31|城乡建设 污水处理率 >= 95 % in 2026 anticipatory 2026-12-31|城乡建设 空气优良天数比率 >= 90 % in 2026 binding 2026-12-31'
runs 'so does what is not certain' 0 goalpost load --plan Q unclear.csv
says 'and load tells it, too' out '^unclear.csv: 1 target is not certain: compare it with the text of the plan$'
sed 's/,no$/,yes/' unclear.csv >checked.csv
goalpost load --plan R checked.csv >out
fails 'until somebody is' grep -q 'not certain' out
finish
