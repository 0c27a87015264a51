#!/usr/bin/env bash
#
# embed.sh
#	  Print C that holds the SQL of the workspace, so that init needs no file.
#
# usage: embed.sh FOLDER		(sql/workspace)
#
# Defines what loader/workspace_sql.h declares: the files of FOLDER/v1, v2, …,
# which run once, then those of FOLDER/always, and the number of the last
# version.  One literal per line keeps compiler messages and diffs readable.
#
# SPDX-License-Identifier: PostgreSQL
set -euo pipefail

# The files of a folder, with the version that they belong to.
embed() {
	local version=$1 folder=$2 file
	for file in "$folder"/*.sql; do
		printf '\t{%d, "%s/%s",\n' "$version" "${folder##*/}" "${file##*/}"
		# Backslash first; ?? would start a trigraph under -std=c11.
		sed -e 's/\\/\\\\/g' -e 's/"/\\"/g' -e 's/??/?\\?/g' -e 's/\t/\\t/g' \
			-e 's/^/\t\t"/' -e 's/$/\\n"/' "$file"
		printf '\t\t""\n\t},\n'
	done
}

folder=${1%/}
version=0
echo '/* Made by loader/embed.sh; edit the .sql files instead. */'
echo '#include "workspace_sql.h"'
echo
echo 'const workspace_file workspace_files[] = {'
while [[ -d $folder/v$((version + 1)) ]]; do
	version=$((version + 1))
	embed "$version" "$folder/v$version"
done
embed 0 "$folder/always"
printf '\t{0, 0, 0}\n};\n\n'
echo "const int workspace_version = $version;"
