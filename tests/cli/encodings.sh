# Files in the encodings that spreadsheets write, found by their bytes or named
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"
workspace plan

# encode ENCODING: standard input, in UTF-8, in another encoding
encode() { iconv -f UTF-8 -t "$1"; }

# A report with rows of every kind, its faults and the text of its cells
cat >report.csv <<'END'
指标编码,统计截止日期,完成值,单位,备注
ZJ2020-001,2020-12-31,5,亿元,
ZJ2020-001,2020-12-30,"12,34",亿元,
ZJ2020-001,2020-12-29,6,亿元,"一个𠮷
字，""引号"""
ZJ2020-001,2020-12-28,约６,亿元,
ZJ2020-001,一月底,7,亿元,单位：亿元
END
goalpost check --max-rejects 9 report.csv >out 2>err
faults=$(grep 'error\[' err)
is 'the model has three faults' "$(grep -c . <<<"$faults")" 3

# same NAME NAMED OPTION...: f.csv, in another encoding, is read as the model is
same() {
	local name=$1 named=$2 rows
	shift 2
	runs "$name loads" 3 goalpost load --max-rejects 9 "$@" f.csv
	says "$name: is named" out "^f\.csv: read as $named$"
	is "$name: the faults are those of the model, at its lines and columns" \
		"$(grep 'error\[' err | sed 's/^f\.csv/report.csv/')" "$faults"
	is "$name: the text is that of the model" \
		"$(sql "SELECT progress_text, note FROM goalpost.report WHERE as_of = '2020-12-29' AND replaced_at IS NULL")" \
		$'6 亿元 @ 2020-12-29|一个𠮷\n字，"引号"'
	# What is kept are the bytes of the source.
	rows=$(sql "SELECT byte_offset, byte_count, encode(raw, 'hex') FROM goalpost.reject WHERE batch_id = (SELECT max(batch_id) FROM goalpost.batch) AND fault = 1 ORDER BY record")
	is "$name: raw bytes of the rejects are those of the file" \
		"$(while IFS='|' read -r offset count _; do tail -c "+$((offset + 1))" f.csv | head -c "$count" | od -An -vtx1 | tr -d ' \n'; echo; done <<<"$rows")" \
		"$(cut -d'|' -f3 <<<"$rows")"
	head -c "$(head -n 1 <<<"$rows" | cut -d'|' -f1)" f.csv >start
	is "$name: the file of rejects begins as the source does" \
		"$(head -c 20 f.csv.rejects.csv | od -An -tx1)" "$(head -c 20 f.csv | od -An -tx1)"
	runs "$name: the file of rejects loads as it stands" 3 goalpost check --max-rejects 9 "$@" f.csv.rejects.csv
	says "$name: and has nothing but rejects" out 'read 3 = new 0 .* rejected 3 '
	rm f.csv.*
	sql 'TRUNCATE goalpost.report CASCADE' 2>/dev/null
}
for encoding in GB18030 UTF-16LE UTF-16BE; do
	encode "$encoding" <report.csv >f.csv
	same "$encoding" "$encoding"
	{ printf '\uFEFF' && cat report.csv; } | encode "$encoding" >f.csv
	same "$encoding with a mark" "$encoding"
done
encode GB18030 <report.csv >f.csv
runs 'the same bytes, with the encoding given' 3 goalpost load --encoding gbk f.csv
says 'are the same import' out 'nothing new'

rm f.csv.*

# A line end is added in the encoding of the file.
head -c -1 report.csv | encode UTF-16LE >f.csv
goalpost load -q --max-rejects 9 f.csv 2>err
encode UTF-16LE < <(sed -n '1p;3p;6,7p' report.csv) | cmp -s - f.csv.rejects.csv
ok 'rejects in UTF-16 are whole lines, the last one too' $?
rm f.csv.*

encode GB18030 <<<$'指标编码,统计截止日期,完成值,备注\nZJ2020-001,2020-06-30,5亿元,10元\nZJ2020-001,2020-07-31,5亿元,10EUR' |
	LC_ALL=C sed 's/EUR/\x80/' >f.csv
goalpost load -q f.csv 2>err
is 'the euro sign of Chinese Windows' "$(sql "SELECT note FROM goalpost.report WHERE as_of = '2020-07-31'")" '10€'

# A bad byte costs one cell where the encoding of the file is clear.
{ encode GB18030 <report.csv; printf 'ZJ2020-001,2020-12-27,8,'; printf '亿元' | encode GB18030; printf ',ab\xFFc\n'; } >f.csv
goalpost check --max-rejects 9 f.csv >out 2>err
says 'a byte that GB18030 does not have' err '^f\.csv:8:30: error\[encoding\]: note is not GB18030: byte 0xff; correct the cell, '
says 'costs its cell only' out 'read 6 = .* unchanged 2 .* rejected 4 '
{ cat report.csv; printf 'ZJ2020-001,2020-12-27,8,亿元,水\xB5\xC8\n'; } >f.csv
goalpost check --max-rejects 9 f.csv >out 2>err
says 'a cell in GB18030 in a file in UTF-8' err '^f\.csv:8:29: error\[encoding\]: note is not UTF-8: byte 0xb5; '
says 'costs itself only' out 'read 6 = .* unchanged 2 .* rejected 4 '
fails 'and nothing is told of encodings' grep -q 'read as' out
half='s/@\x00/\x00\xDC/'
for encoding in UTF-16LE UTF-16BE; do
	{ cat report.csv; echo ZJ2020-001,2020-12-27,8,亿元,ab@c; } | encode $encoding | LC_ALL=C sed "$half" >f.csv
	goalpost check --max-rejects 9 f.csv >out 2>err
	says "half a character of $encoding" err "^f\.csv:8:30: error\[encoding\]: note is not $encoding: byte 0xdc; "
	says 'costs its cell only' out 'read 6 = .* unchanged 2 .* rejected 4 '
	half='s/\x00@/\xDC\x00/'
done

# unclear NAME PLACE: f.csv is refused, and the first bad byte named
unclear() {
	runs "$1" 65 goalpost load f.csv
	is "$1: the first bad byte is named, and what to do" "$(cat err)" \
		"f.csv:$2; save it as CSV UTF-8, or name its encoding: --encoding=NAME"
}
printf 'code,as_of,value,note\nZJ2020-001,2020-12-27,8亿元,caf\xE9\n' >f.csv
unclear 'an encoding that is not known' '2:30: error[encoding]: the file is neither UTF-8 nor GB18030: byte 0xe9'
printf 'code,as_of,value,note\r\nZJ2020-001,2020-12-27,8亿元,亿元\r\nZJ2020-001,2020-12-26,8亿元,\xB5\xC8\xB5\xC8\r\n' >f.csv
unclear 'half UTF-8, half GB18030' '3:27: error[encoding]: the file is neither UTF-8 nor GB18030: byte 0xb5'
printf 'code,as_of,value,note\nZJ2020-001,2020-12-31,8,caf\xE9\n' >f.csv
goalpost check --max-rejects 1 --encoding latin1 f.csv >out 2>err
says 'a name that is given is taken' out 'read as LATIN1'
fails 'and its characters are right' grep -q 'error\[encoding\]' err
printf 'plan,code,indicator,target\nE,e,café,5 kg\n' >f.csv
runs 'a file loaded' 0 goalpost load f.csv
runs 'and once more, with another encoding' 0 goalpost load --encoding latin1 f.csv
says 'is another import' out 'batch .* read 1 = '
printf '\uFEFFcode,as_of,value\n' >f.csv
runs 'a name that the mark contradicts' 65 goalpost load --encoding GB18030 f.csv
says 'is refused' err '^f\.csv:1:1: error\[encoding\]: the file begins with the mark of UTF-8, and is not GB18030; '
for name in nope '' UTF-8//IGNORE IBM037; do
	runs "no encoding: \"$name\"" 64 goalpost load --encoding "$name" f.csv
done
encode GB18030 <report.csv >f.csv
goalpost check -q --max-rejects 9 f.csv >out 2>err
fails 'with -q nothing is told of the encoding' grep -q 'read as' out err
encode GB18030 <report.csv | goalpost check --max-rejects 9 - >out 2>err
says 'standard input too' out '^-: read as GB18030$'
finish
