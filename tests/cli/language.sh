# Messages in Chinese: the loader's own, those of the notation, and those about
# faults that the server finds
#
# The catalogue is that of the build tree.  LANGUAGE needs no Chinese locale.
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"

catalogue=$GOALPOST_ROOT/build/locale
if [[ ! -e $catalogue/zh_CN/LC_MESSAGES/goalpost.mo ]]; then
	echo 'ok 1 - messages in Chinese # SKIP no catalogue, since msgfmt was missing'
	echo '1..1'
	exit
fi
workspace plan
chinese() { GOALPOST_LOCALEDIR=$catalogue LANGUAGE=zh_CN "$@"; }

runs 'wrong usage' 64 chinese goalpost load
says 'it is told in Chinese' err '^goalpost: 错误：没有给出“load”的文件$'
runs 'help' 0 chinese goalpost load --help
says 'help is Chinese, and the options are the same' out '^ +--max-rejects=N\|N% +拒绝的行'

cat >bad.csv <<'EOF'
code,as_of,value,unit
ZJ2020-001,2020-06-30,"1,2 亿元",
ZJ2020-001,2020-13-30,12,亿元
ZJ2020-999,2020-06-30,12,亿元
ZJ2020-001,2020-06-30,12,%
EOF
runs 'faults' 65 chinese goalpost load bad.csv
says 'the place stays as editors want it' err '^bad\.csv:2:23: error\[[a-z-]+\]: '
says 'a fault of the notation' err '完成值 "1,2 亿元"：第 [0-9]+ 个字符“[^”]+”处：千位分隔符须每三位一组；'
says 'a fault of the row' err '统计截止日期 "2020-13-30"'
says 'a fault that the server found' err '没有编码为 "ZJ2020-999" 的指标；'
says 'a mismatch' err '上报数据为水平值，单位为 %（比重），而目标为'
is 'nothing is left in English' "$(grep -ciE '[a-z]{3,} [a-z]{3,} [a-z]{3,}' err)" 0
is 'what is kept reads as what was told' \
	"$(sql "SELECT count(*) FROM goalpost.reject WHERE message ~ '没有编码为'")" 1
is 'its code is the same in every language' \
	"$(sql "SELECT string_agg(DISTINCT code, ',' ORDER BY code) FROM goalpost.reject")" \
	'date-field,mismatch,reference,separator'
rm -f bad.csv.*

runs 'a load' 3 chinese goalpost load --max-rejects=3 $reports
says 'its sum' out '导入批次 [0-9]+：读取 37 = 新增 34 \+ 修订 0 \+ 不变 0 \+ 拒绝 3 '
runs 'a lost file' 66 chinese goalpost load missing.csv
says 'the reason of the system is Chinese too' err '无法打开文件“missing.csv”：'

# What chooses the language
runs 'LC_ALL=C is English' 64 env LC_ALL=C GOALPOST_LOCALEDIR="$catalogue" LANGUAGE=zh_CN goalpost load
says 'English' err '^goalpost: error: no file given'
runs 'a language without a catalogue' 64 env LANGUAGE=fr GOALPOST_LOCALEDIR="$catalogue" goalpost load
says 'is English' err '^goalpost: error: no file given'
if localedef -i zh_CN -f UTF-8 ./zh_CN.UTF-8 >/dev/null 2>&1; then
	runs 'LC_MESSAGES alone chooses it' 64 env -u LC_ALL -u LANGUAGE LOCPATH="$PWD" LANG=C \
		LC_MESSAGES=zh_CN.UTF-8 GOALPOST_LOCALEDIR="$catalogue" goalpost load
	says 'Chinese' err '^goalpost: 错误：'
else
	ok 'LC_MESSAGES # SKIP no sources of locales' 0
fi

echo "1..$test_count"
