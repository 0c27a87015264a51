#!/usr/bin/env bash
#
# embed.sh
#	  Print C that holds text files, so that a program needs none of them.
#
# usage: embed.sh FILE ...
#
# Defines workspace_files[], declared in loader/workspace_sql.h: name without
# folder, and text, of each file in the order given; a NULL name ends the list.
# One literal per line keeps compiler messages and diffs readable.
#
# SPDX-License-Identifier: PostgreSQL
set -euo pipefail

echo '/* Made by tools/embed.sh; edit the .sql files instead. */'
echo '#include "workspace_sql.h"'
echo
echo 'const workspace_file workspace_files[] = {'
for file in "$@"; do
	printf '\t{"%s",\n' "${file##*/}"
	# Backslash first; ?? would start a trigraph under -std=c11.
	sed -e 's/\\/\\\\/g' -e 's/"/\\"/g' -e 's/??/?\\?/g' -e 's/\t/\\t/g' \
		-e 's/^/\t\t"/' -e 's/$/\\n"/' "$file"
	printf '\t\t""\n\t},\n'
done
printf '\t{0, 0}\n};\n'
