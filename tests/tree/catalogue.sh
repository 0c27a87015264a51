# Every message has a translation, and none is told in pieces
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"

po=$GOALPOST_ROOT/loader/po

if command -v xgettext >/dev/null; then
	runs 'the texts of the sources can be extracted' 0 "$po/extract.sh"
	cp out goalpost.pot
	for catalogue in "$po"/*.po; do
		name=$(basename "$catalogue")
		runs "$name: the arguments of the formats match" 0 msgfmt --check -o /dev/null "$catalogue"
		runs "$name: every text is translated (make update-po)" 0 msgcmp "$catalogue" goalpost.pot
		is "$name: no text is left that is not told any more (make update-po)" \
			"$(msgmerge -q --no-fuzzy-matching -o - "$catalogue" goalpost.pot 2>err | grep -c '^#~ msgid')" 0
		is "$name: nothing is fuzzy" "$(msgattrib --only-fuzzy "$catalogue")" ''
	done
	# The check itself: a text that nobody translated is found.
	printf '\nmsgid "an untranslated text"\nmsgstr ""\n' >>goalpost.pot
	fails 'a text without a translation is found' msgcmp "$po/zh_CN.po" goalpost.pot
else
	echo 'ok 1 - catalogues # SKIP no xgettext'
	test_count=1
fi

# buffer_text and buffer_format do not translate what is said: message_text does.
# xgettext sees a choice of two texts only where N_ marks them.
untranslated() {
	grep -nrE --include='*.c' \
		-e 'buffer_(text|format)\((&?|.*[.>])(what|hint|lines|complaint|refusal), "[^"]*[a-z]+ [a-z]+' \
		-e '^[[:space:]]*"[^"]*[a-z] [a-z][^"]*" :$' "$1" || true
}
is 'no sentence goes into a buffer untranslated' "$(untranslated "$GOALPOST_ROOT/loader")" ''
printf '%s\n' 'buffer_text(&in->refusal, " is not recognized");' '	"write one" :' >piece.c
is 'a piece of a sentence is found, and a choice' "$(untranslated . | wc -l)" 2

echo "1..$test_count"
