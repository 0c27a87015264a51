# The command line: help, version, and every kind of misuse, without a server
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"
export PGHOST=/nonexistent

runs 'help ends with 0' 0 goalpost --help
says 'help names the commands' out '^  goalpost load'
says 'help names the exit statuses' out '^  65  refused'
empty 'help says nothing on standard error' err
cp out help
runs '-? is help too' 0 goalpost '-?'
is '-? and --help say the same' "$(<out)" "$(<help)"
runs 'a command may stand before --help' 0 goalpost load --help

runs 'version ends with 0' 0 goalpost --version
says 'version is a number' out '^goalpost [0-9]+\.[0-9]+\.[0-9]+$'
runs '-V is version too' 0 goalpost -V

runs 'no command is wrong usage' 64 goalpost
says 'it points to the help' err 'Try "goalpost --help"'
runs 'an unknown command is wrong usage' 64 goalpost lod
says 'it is named' err 'unknown command "lod"'
runs 'an unknown option is wrong usage' 64 goalpost load --frob x
says 'it is named' err 'unrecognized option "--frob"'
runs 'an unknown letter is wrong usage' 64 goalpost load -x f
runs 'an option without its argument is wrong usage' 64 goalpost load --plan
runs 'load without a file is wrong usage' 64 goalpost load
runs 'init with an argument is wrong usage' 64 goalpost init x
says 'it is named' err 'too many command-line arguments \(first is "x"\)'
for bad in x -1 1.5 101% '' 1x 99999999999999; do
	runs "--max-rejects=$bad is wrong usage" 64 goalpost load "--max-rejects=$bad" f
done
runs '--as takes two words only' 64 goalpost load --as=plan f
runs '--since takes a date only' 64 goalpost load --since=soon f
for bad in '' ' ' $'a\tb' $'\x7f' $'a\u202eb' ' P' "$(printf '%0201d' 0)"; do
	runs "--plan=$(printf %q "$bad") is no code of a plan" 64 goalpost load "--plan=$bad" f
done
runs '--period takes a period only' 64 goalpost load --period=soon f
runs 'a reason is not empty' 64 goalpost load --reason=' ' f
runs 'a figure is taken back with a reason' 64 goalpost retract a 2020-06-30
says 'which is asked for' err '"retract" needs --reason=TEXT'
runs 'so is an indicator' 64 goalpost retire a
runs 'a figure has a day' 64 goalpost retract --reason=x a
runs 'one that can be read' 64 goalpost retract --reason=x a 30/6/2020
says 'whose form is told' err 'invalid date "30/6/2020": write 2020-06-30'
# refused COMMAND OPTION...: COMMAND has none of these options
refused() {
	local option
	for option in "${@:2}"; do
		runs "\"$1\" has no $option" 64 goalpost $1 $option
		says 'which is named' err "^goalpost: error: ${option%%=*} is not an option of \"${1%% *}\"$"
	done
}
refused init --as=targets --plan=P --period=2026 --since=2026-01-01 --reason=x --max-rejects=1 --undo --place=x --breakdown=x
refused 'load f' --undo --place=x --breakdown=x --print --no-roles --admin-role=x --extension-schema=x
refused 'check f' --place=x
refused 'retract --reason=x a 2020-06-30' --as=targets --period=2026 --since=2026-01-01 --max-rejects=1 --undo --loader-role=x
refused 'retire --reason=x a' --since=2026-01-01
refused 'close P 2020-06-30' --plan=P --reason=x --place=x
refused log --plan=P --reader-role=x
empty 'a complaint goes to standard error only' out

runs 'a password in a URI is refused' 64 goalpost log -d postgresql://u:secret@localhost/db
fails 'and is not repeated' grep -q secret err out
runs 'a password in a conninfo string is refused' 64 goalpost log -d 'host=localhost password=secret'
runs 'no server: try again later' 75 goalpost log
says 'it says so' err '^goalpost: error: connection to server'
runs 'an option that takes no argument' 64 goalpost extract --review=1 x.txt
says 'is named' err 'option "--review" takes no argument'
runs 'an option may hold control characters' 64 goalpost $'lo\e[31m'
fails 'which do not reach the terminal' grep -q $'\e' err
finish
