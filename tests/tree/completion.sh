# Completion of bash: commands, the options of each command, words and files
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"
source "$GOALPOST_ROOT/loader/completion/goalpost"

# complete WORD...: what the last word could become, one a line
completions() {
	COMP_WORDS=("$@")
	COMP_CWORD=$(($# - 1))
	_goalpost
	[[ ${#COMPREPLY[@]} -eq 0 ]] || printf '%s\n' "${COMPREPLY[@]}"
}

commands=$(sed -n 's/^\t{"\([a-z]*\)", COMMAND_.*/\1/p' "$GOALPOST_ROOT/loader/command.c")
is 'the commands are those of the program' \
	"$(completions goalpost '' | sort)" "$(printf '%s\nhelp\n' "$commands" | sort)"
is 'a command' "$(completions goalpost ch)" check
is 'a command to ask help for' "$(completions goalpost help ret)" $'retract\nretire'

# NAME= or NAME of every option, and beside it the commands that have it; none
# for an option of all commands.
option_table() {
	# An entry of the table may take two lines.
	sed -e ':more' -e '/^\t{"[^}]*$/{N;s/\n\t*/ /;b more' -e '}' "$GOALPOST_ROOT/loader/command.c" >command.c
	awk '
		FILENAME ~ /command.c/ && match($0, /^#define [A-Z_]+ /) { macro[$2] = $0; next }
		FILENAME ~ /command.c/ && !/", COMMAND_/ && match($0, /^\t\{"[a-z-]+", [A-Z].*\}/) {
			for (pass = 0; pass < 3; pass++)
				for (name in macro) gsub("(^|[^A-Z_])" name "($|[^A-Z_(])", " & " macro[name], $0)
			split($0, part, "\"")
			while (match($0, /COMMAND_[A-Z]+/)) {
				of[part[2]] = of[part[2]] " " tolower(substr($0, RSTART + 8, RLENGTH - 8))
				$0 = substr($0, RSTART + RLENGTH)
			}
		}
		FILENAME ~ /options.c/ && match($0, /^\t\{"[a-z-]+", (no|required)_argument/) {
			split($0, part, "\"")
			print "--" part[2] ($0 ~ /required_argument/ ? "=" : "") of[part[2]]
		}' command.c "$GOALPOST_ROOT/loader/options.c"
}
options_of() { option_table | awk -v name="$1" 'NF == 1 || index($0 " ", " " name " ") { print $1 }'; }
for command in $commands; do
	is "$command: the options are those of the program" \
		"$(completions goalpost "$command" -- | sort)" "$(options_of "$command" | sort)"
done
is 'an option of one command is one of the table' "$(option_table | grep -e --print)" '--print init'

is 'the words of an option' "$(completions goalpost load --as = '')" $'targets\nreports'
is 'a word that was begun' "$(completions goalpost load --percent = s)" share
is 'no command is offered after one' "$(completions goalpost log '')" ''
mkdir folder
touch a.csv 'b c.CSV' d.tsv e.txt f.xlsx
is 'the files that can be loaded, and folders' \
	"$(completions goalpost load '' | sort)" "$(printf '%s\n' a.csv 'b c.CSV' d.tsv e.txt folder | sort)"
is 'texts for extract' "$(touch g.md; completions goalpost extract '' | sort)" $'e.txt\nfolder\ng.md'
is 'only folders for --archive' "$(completions goalpost load --archive = f)" folder
is 'of the folder that was begun' "$(touch folder/g.csv; completions goalpost check folder/)" folder/g.csv

echo "1..$test_count"
