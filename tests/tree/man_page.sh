# The manual page: it passes the lints, and has every option, command and exit
# status
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"

page=$GOALPOST_ROOT/docs/man/goalpost.1
goalpost=$GOALPOST_ROOT/loader/goalpost

if command -v man >/dev/null; then
	LC_ALL=C.UTF-8 MANWIDTH=80 man --warnings -l "$page" >page.txt 2>warnings
	empty 'man has no warnings' warnings
else
	ok 'man # SKIP no man' 0
fi
if command -v mandoc >/dev/null; then
	runs 'mandoc has none' 0 mandoc -T lint -W warning "$page"
else
	ok 'mandoc # SKIP no mandoc' 0
fi

# The tables of the sources
options=$(sed -n 's/^\t{"\([a-z-]*\)", \(no\|required\)_argument.*/\1/p' "$GOALPOST_ROOT/loader/options.c" | sort -u)
commands=$(sed -n 's/^\t{"\([a-z]*\)", COMMAND_.*/\1/p' "$GOALPOST_ROOT/loader/command.c" | sort)
statuses=$(sed -n 's/.*EXIT_[A-Z_]* = \([0-9]*\).*/\1/p' "$GOALPOST_ROOT/loader/base/exit_status.h" | sort)

is 'the options are those of the program' \
	"$(sed -n 's/^\.It.* Fl Fl \([a-z-]*\).*/\1/p' "$page" | sort -u)" "$options"
is 'the commands are those of the program' \
	"$(sed -n 's/^\.It Cm \([a-z]*\)$/\1/p' "$page" | sort)" "$(printf '%s\nhelp\n' "$commands" | sort)"
is 'the exit statuses are those of the program' \
	"$(sed -n 's/^\.It \([0-9]*\)$/\1/p' "$page" | sort)" "$statuses"
is 'the help has the same options' \
	"$("$goalpost" --help | sed -nE 's/^ *(-.,)? *--([a-z-]*).*/\2/p' | sort -u)" "$options"
is 'and the same exit statuses' \
	"$("$goalpost" --help | sed -n '/^Exit status:/,$p' | grep -oE '(^| ) *[0-9]+  ' | tr -d ' ' | sort)" "$statuses"
for section in NAME SYNOPSIS DESCRIPTION ENVIRONMENT FILES 'EXIT STATUS' EXAMPLES; do
	says "it has the section $section" "$page" "^\\.Sh $section\$"
done

echo "1..$test_count"
