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

# A run that ends early leaves no file that looks complete.
${CC:-gcc} -shared -fPIC -O1 -o fault.so "$GOALPOST_ROOT"/tests/fault/*.c -ldl
runs 'a run that is killed' 137 env FAULT_CLASS=write FAULT_AT=4 FAULT_ACT=kill LD_PRELOAD="$PWD/fault.so" goalpost extract -q -o half.csv plan.txt
runs 'has begun to write' 0 compgen -G '.goalpost*'
fails 'and leaves no file' test -e half.csv
runs 'the next one writes it' 0 goalpost extract -q -o half.csv plan.txt
runs 'as a whole' 0 cmp half.csv utf8.csv
fails 'and removes what was left' compgen -G '.goalpost*'
is 'others may read it, as the mask says' "$(umask 027; goalpost extract -q -o masked.csv plan.txt; stat -c %a masked.csv)" 640

is '- is standard output' "$(goalpost extract -o - plan.txt)" "$(cat utf8.csv)"

# same NAME COMMAND...: it prints what UTF-8 gave
same() {
	local name=$1
	shift
	runs "$name" 0 "$@"
	cmp -s out utf8.csv
	ok "$name: the same rows" $?
}
recode() { iconv -f UTF-8 -t "$1" plan.txt; }
recode GB18030 >gb.txt
same 'GB18030' goalpost extract gb.txt
empty 'which needs no word' err
recode GBK >gbk.txt
same 'GBK by its name' goalpost extract --encoding GBK gbk.txt
recode UTF-16 >utf16.txt
same 'UTF-16 with a mark' goalpost extract utf16.txt
recode UTF-16BE >utf16be.txt
same 'UTF-16 without one' goalpost extract --encoding UTF-16BE utf16be.txt
same 'UTF-8 with a mark' goalpost extract <(printf '\xEF\xBB\xBF'; cat plan.txt)
same 'standard input' goalpost extract - <gb.txt
tr '\n' '\r' <plan.txt >cr.txt
same 'lines that end as on an old Macintosh' goalpost extract cr.txt
runs 'lines that end as on Windows' 0 goalpost extract <(sed 's/$/\r/' plan.txt)
is 'have the same phrases' "$(cut -d, -f1-6,8 out)" "$(cut -d, -f1-6,8 utf8.csv)"
goalpost extract -o told.csv gb.txt >out
says 'beside a file, the encoding is told' out '^gb.txt: read as GB18030$'

# What is no text, or not all of it
runs 'nothing' 0 goalpost extract /dev/null
is 'has a header' "$(wc -l <out)" 1
says 'and a warning' err 'no targets found in "/dev/null"'
{ cat plan.txt; printf '新建\xff\xfe学校3所。\n'; } >bad.txt
runs 'bytes of no character' 0 goalpost extract bad.txt
says 'are counted' err '"bad.txt": bytes that are not UTF-8 were left out: 2$'
is 'and left out' "$(tail -n 1 out | cut -d, -f1-6)" 'T005,学校,>= 3 所 in 2026,城乡建设,directional,新建学校3所'
{ cat gb.txt; printf '\xff'; } >badgb.txt
goalpost extract badgb.txt 2>err | cmp -s - utf8.csv
ok 'in GB18030 as well' $?
says 'and counted' err '"badgb.txt": bytes that are not GB18030 were left out: 1$'
printf '\xff\x80x\xfe%.0s' {1..300} >binary
runs 'a file that is no text' 65 goalpost extract binary
says 'is in no encoding' err '^binary:1:[0-9]+: error.encoding.: .* save it as UTF-8, or name its encoding'
runs 'a folder' 66 goalpost extract .
runs 'a disk that is full' 73 bash -c 'goalpost extract plan.txt >/dev/full'
cp utf8.csv table.csv
runs 'a table' 0 goalpost extract table.csv
says 'is told to be one' err '"table.csv" may be a table, which "goalpost load" reads'

# Memory does not grow with the text: 30 MB within 40 MB of addresses.
for i in {1..30}; do printf '新建公园%d个。\n' "$i"; head -c 1000000 /dev/zero | tr '\0' '\n'; done >long.txt
(ulimit -v 40000; goalpost extract long.txt | tail -n 1 >out)
is 'a long text is read to its end, in little memory' "$(cut -d, -f1,7,8 out)" 'T030,29000252,29000030'

# A megabyte of what no plan has takes no longer than one of a plan.
hostile() {
	local name=$1
	yes "$2" | tr -d '\n' | head -c 1000000 >hostile.txt
	runs "a megabyte of $name" 0 timeout 20 goalpost extract -q --encoding UTF-8 hostile.txt
}
hostile 'brackets' '('
hostile 'digits' 7
hostile 'quotes' '“'
hostile 'one Chinese sentence' '推进建设'
hostile 'one English sentence' 'word '
hostile 'values' '增长5%、'
hostile 'numbers' '1 '
hostile 'counts' '5个'
hostile 'full stops' '。'
hostile 'points' '. '
for i in {1..20000}; do echo "$i、重点任务"; done >hostile.txt
runs '20,000 headings' 0 timeout 20 goalpost extract -q hostile.txt

# For review
goalpost extract --review plan.txt >out
says 'a review shows the phrase in its sentence' out '^T001 line 5  \[新建公园10个\]，改造道路12条。$'
says 'and its reading' out '-> 污水处理率: >= 95 % in 2026 [(]anticipatory[)]$'
printf '\033[31m新建公园10个。\n' | goalpost extract --review - >out
fails 'text cannot control a terminal' grep -q $'\033' out

if command -v script >/dev/null; then
	export SHELL=$BASH
	# terminal COMMAND: what it shows on a terminal goes to out
	terminal() { script -qec "$1" /dev/null </dev/null | tr -d '\r' >out; }
	terminal 'TERM=xterm goalpost extract --review plan.txt'
	says 'on a terminal the phrase is bold' out $'^\e\\[2mT001 line 5\e\\[0m  \e\\[1m新建公园10个\e\\[0m，改造道路12条。$'
	terminal 'TERM=xterm NO_COLOR=1 goalpost extract --review plan.txt'
	says 'in brackets for who wants no colour' out '^T001 line 5  \[新建公园10个\]'
	terminal 'TERM=dumb goalpost extract --review plan.txt'
	fails 'or has a terminal that knows none' grep -q $'\e' out
	printf '完成100个。\n' >f
	terminal 'TERM=xterm goalpost extract --review f'
	says 'what is not certain stands out' out $'\e\\[1;33mnot certain\e\\[0m$'
fi
printf 'Across the region we will, together with our partners, reduce\nemissions by 20%% and\tbuild 5 schools.\n' >f
goalpost extract --review --period 2026 f >out
says 'a sentence is one line' out ' together with our partners, \[reduce emissions by 20%\] and build 5 schools\.$'

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
runs 'a word that is neither' 0 goalpost load - <<<$'plan,code,indicator,target,period,certain\nQ,q1,Quiet,5 人,2026,maybe\nQ,q2,Quite,5 人,2026,是'
says 'is not certain' out '^-: 1 target is not certain'
finish
