#!/usr/bin/env bash
#
# extract.sh
#	  Print the template of the catalogue: every text that the loader can tell.
#
# usage: extract.sh > goalpost.pot
#
# A message in the source is a plain sentence, since the functions that are given
# it translate it.  xgettext knows these functions by the lists below; a function
# with two texts is in both.
#
# SPDX-License-Identifier: PostgreSQL
set -euo pipefail
cd "$(dirname "$0")/../.."

# FUNCTION[:ARGUMENT[,PLURAL]] that takes a format of printf
readonly FORMATS='message_error message_warning message_detail message_hint message_result
	usage_error message_text:2 message_result_count:1,2 message_text_count:2,3'
# FUNCTION[:ARGUMENT] that takes plain text
readonly TEXTS='N_ translate fatal row_fault:4 row_word:4 row_date_fault:5 complain:4 message_fault:5'
# FUNCTION:ARGUMENT for the hint beside that text
readonly HINTS='row_fault:5 complain:5 message_fault:6'

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
find loader extension/core -name '*.c' | LC_ALL=C sort >"$work/files"

# Run xgettext with these options.  It warns of msgids that are not ASCII, which
# no messages about the Chinese notation can be.
extract() {
	LC_ALL=C.UTF-8 xgettext --files-from="$work/files" --language=C --from-code=UTF-8 \
		--output="$work/goalpost.pot" --add-comments=translators: --no-location --no-wrap \
		--package-name=goalpost --keyword "$@" 2>"$work/warnings" || {
		cat "$work/warnings" >&2
		exit 1
	}
}

options=()
for call in $FORMATS; do
	name=${call%%:*} arguments=${call#"${call%%:*}"}
	options+=("--keyword=$call")
	for argument in $(tr ',' ' ' <<<"${arguments#:}"); do
		options+=("--flag=$name:$argument:c-format")
	done
	[[ -n $arguments ]] || options+=("--flag=$name:1:c-format")
done
for call in $TEXTS; do
	options+=("--keyword=$call")
done
extract "${options[@]}"
options=(--join-existing)
for call in $HINTS; do
	options+=("--keyword=$call")
done
extract "${options[@]}"

# The day of this run is no part of the template.
sed '/^"POT-Creation-Date/d' "$work/goalpost.pot"
