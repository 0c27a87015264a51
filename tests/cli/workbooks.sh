# Files that are not CSV are named, with the command that turns them into CSV
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"
workspace plan

# named NAME WHAT REMEDY: f is refused in one line
named() {
	runs "$1" 65 goalpost load f
	is "$1: one line names it, and what to do" "$(cat err)" "f:1:1: error[format]: the file is $2; $3"
}
xlsx2csv='convert it: xlsx2csv FILE | goalpost load -'
office='convert it: libreoffice --headless --convert-to csv FILE, or save it as CSV UTF-8 in the spreadsheet'
printf 'PK\003\004\024\000\006\000[Content_Types].xml<>xl/workbook.xml' >f
named 'an .xlsx workbook' 'an .xlsx workbook' "$xlsx2csv"
{ printf 'PK\003\004'; head -c 20000 /dev/zero; printf 'xl/worksheets/sheet1.xml'; head -c 500 /dev/zero; } >f
named 'one that tells it only at its end' 'an .xlsx workbook' "$xlsx2csv"
printf 'PK\003\004\024\000\000mimetypeapplication/vnd.oasis.opendocument.spreadsheetPK' >f
named 'an .ods workbook' 'an .ods workbook' "$office"
printf 'PK\003\004\024\000\000report.csv' >f
named 'another archive' 'a ZIP archive' 'extract the file, and load that'
printf '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0\0\0' >f
named 'an .xls workbook' 'an .xls workbook' "$office"
printf '<HTML><table><tr><td>code</td></tr></table></HTML>' >f
named 'a page that a system exports as .xls' 'an HTML page' "$office"
printf '<?xml version="1.0"?>\n<Workbook/>' >f
named 'an XML file' 'an XML file' "$office"
printf '%%PDF-1.7\n' >f
named 'a PDF file' 'a PDF file' 'copy the table into a spreadsheet, and save it as CSV UTF-8'
printf '\x1F\x8B\x08\x00' >f
named 'a compressed file' 'compressed with gzip' 'decompress it: zcat FILE | goalpost load -'
is 'each attempt is in the ledger, with its reason' \
	"$(sql "SELECT count(*) FROM goalpost.attempt WHERE state = 'refused' AND message LIKE 'format: the file is %'")" 9

if ! command -v xlsx2csv >/dev/null || ! command -v python3 >/dev/null; then
	ok 'the command for .xlsx # skip xlsx2csv is not installed' 0
	finish
	exit
fi
# A workbook as a spreadsheet saves it, with a title and an empty row
python3 - report.xlsx <<'END'
import sys
import zipfile

MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
PACKAGE = 'http://schemas.openxmlformats.org/package/2006/'
TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.'
rows = {
    1: ['2020年度重点指标'],
    3: ['指标编码', '统计截止日期', '完成值', '单位', '备注'],
    4: ['ZJ2020-001', '2020-12-31', 4800.5, '亿元', '第一行\n第二行'],
    5: ['ZJ2020-001', '2020-12-30', '12,34', '亿元', '"引号"'],
}


def cell(name, value):
    if isinstance(value, str):
        return f'<c r="{name}" t="inlineStr"><is><t>{value}</t></is></c>'
    return f'<c r="{name}"><v>{value}</v></c>'


sheet = ''.join(
    f'<row r="{number}">' + ''.join(
        cell(f'{chr(ord("A") + i)}{number}', value)
        for i, value in enumerate(values)) + '</row>'
    for number, values in rows.items())
with zipfile.ZipFile(sys.argv[1], 'w', zipfile.ZIP_DEFLATED) as book:
    book.writestr('[Content_Types].xml', f'''<Types xmlns="{PACKAGE}content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Override PartName="/xl/workbook.xml" ContentType="{TYPE}sheet.main+xml"/>
<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{TYPE}worksheet+xml"/></Types>''')
    book.writestr('_rels/.rels', f'''<Relationships xmlns="{PACKAGE}relationships">
<Relationship Id="r1" Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>''')
    book.writestr('xl/workbook.xml', f'''<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}">
<sheets><sheet name="2020" sheetId="1" r:id="r1"/></sheets></workbook>''')
    book.writestr('xl/_rels/workbook.xml.rels', f'''<Relationships xmlns="{PACKAGE}relationships">
<Relationship Id="r1" Type="{OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>''')
    book.writestr('xl/worksheets/sheet1.xml',
                  f'<worksheet xmlns="{MAIN}"><sheetData>{sheet}</sheetData></worksheet>')
END
cp report.xlsx f
named 'a workbook of a spreadsheet' 'an .xlsx workbook' "$xlsx2csv"
# The command of the hint, as it is written
command=$(sed -n "s/.*convert it: \(.*\)FILE\(.*\)/\1report.xlsx\2 --max-rejects 1/p" err)
eval "$command" >out 2>err
is 'loads with that command' $? 3
says 'its good rows are in' out 'read 2 = new 1 .* rejected 1 '
is 'with their text' "$(sql 'SELECT progress_text, note FROM goalpost.report')" $'4800.5 亿元 @ 2020-12-31|第一行\n第二行'
is 'and its rejects are told at their cells' "$(sql 'SELECT cell FROM goalpost.reject')" C5
finish
