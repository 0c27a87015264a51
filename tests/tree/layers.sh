# A folder of the core or of the loader uses only itself and those before it
#
# Held twice: by #include, and by the symbols of the objects, since a function
# can be declared by hand.  Files beside the folders (loader/main.c) come last.
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"

readonly CORE='base unit model notation extract storage order score schedule growth aggregate chart'
readonly LOADER='base file database record reject page top'

# Files as FOLDER PATH; those beside the folders are in `top`.
files_below() {
	(cd "$1" && find . -mindepth 1 -maxdepth 2 -name "$2") |
		sed -n -e 's|^\./\([^/]*\)/\(.*\)|\1 \1/\2|p' -e 's|^\./\([^/]*\)$|top \1|p' | sort
}

# Print what points upwards in lines FOLDER FILE FOLDER WHAT, in the order of $1.
upwards() {
	awk -v layers="$1" '
		BEGIN { n = split(layers, name, " "); for (i = 1; i <= n; i++) rank[name[i]] = i }
		!($1 in rank) { print $2 ": folder " $1 " has no place in the order"; next }
		!($3 in rank) { print $2 ": folder " $3 " (" $4 ") has no place in the order"; next }
		rank[$3] > rank[$1] { print $2 " uses " $4 " of " $3 }'
}

# Includes of the tree's own headers that point upwards: ROOT LAYERS
includes_upwards() {
	local folder file
	files_below "$1" '*.[ch]' | while read -r folder file; do
		sed -n 's/^#include "\([^"]*\)".*/\1/p' "$1/$file" | grep -v '^core/' |
			awk -v folder="$folder" -v file="$file" '{
				used = index($0, "/") ? substr($0, 1, index($0, "/") - 1) : "top"
				print folder, file, used, $0 }'
	done | upwards "$2"
}

# Symbols that one object needs and one of a later folder defines: ROOT LAYERS
symbols_upwards() {
	local folder file
	files_below "$1" '*.o' | while read -r folder file; do
		nm -g "$1/$file" | awk -v folder="$folder" -v file="$file" '
			NF == 2 && $1 == "U" { print "needs", folder, file, $2 }
			NF == 3 { print "defines", folder, file, $3 }'
	done | awk '
		$1 == "defines" { home[$4] = $2 }
		$1 == "needs" { line[++n] = $0 }
		END { for (i = 1; i <= n; i++) { split(line[i], f, " ")
			if (f[4] in home) print f[2], f[3], home[f[4]], f[4] } }' | upwards "$2"
}

core=$GOALPOST_ROOT/extension/core
loader=$GOALPOST_ROOT/loader

is 'no include of the core points upwards' "$(includes_upwards "$core" "$CORE")" ''
is 'no include of the loader points upwards' "$(includes_upwards "$loader" "$LOADER")" ''
is 'no symbol of the core points upwards' "$(symbols_upwards "$core" "$CORE")" ''
is 'no symbol of the loader points upwards' "$(symbols_upwards "$loader" "$LOADER")" ''

# The check itself: a wrong include and a wrong call are found.
mkdir core loader
cp -r "$core/base" "$core/score" core/
cp -r "$loader/base" "$loader/main.c" loader/
echo '#include "score/score.h"' >>core/base/utf8.c
is 'an include that points upwards is named' "$(includes_upwards core "$CORE")" 'base/utf8.c uses score/score.h of score'
echo '#include "options.h"' >>loader/base/buffer.h
is 'so is one of the loader' "$(includes_upwards loader "$LOADER")" 'base/buffer.h uses options.h of top'
echo 'extern int score_met(void); int planted(void); int planted(void) { return score_met(); }' >planted.c
gcc -c -o core/base/planted.o planted.c
is 'a call that points upwards is named' "$(symbols_upwards core "$CORE")" 'base/planted.o uses score_met of score'
mkdir core/misc && cp core/base/decimal.c core/misc/
is 'a folder outside the order is named' "$(includes_upwards core "$CORE" | grep -c '^misc/decimal.c: folder misc')" 1

# The core is the C library's; version checks of the server have one home.
is 'the core includes no server or client header' \
	"$(grep -rnE '^#include *[<"](postgres|fmgr|utils/|libpq|c\.h)' "$core" --include='*.[ch]')" ''
is 'PG_VERSION_NUM stands in one header' \
	"$(cd "$GOALPOST_ROOT" && grep -rl PG_VERSION_NUM extension loader --include='*.[ch]')" 'extension/support/compat.h'

finish
