# What is shipped for schedulers: the units of systemd, and a line for cron
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"

units=$GOALPOST_ROOT/loader/systemd
service=goalpost-load.service

# In a folder of its own, as installed, with the manual page they name
mkdir -p units man/man1
cp "$GOALPOST_ROOT/docs/man/goalpost.1" man/man1
cp "$units"/*.timer units
sed "s|/usr/local/bin/|$GOALPOST_ROOT/loader/|" "$units/$service" >units/$service

if command -v systemd-analyze >/dev/null; then
	runs 'systemd accepts service and timer' 0 env MANPATH="$PWD/man" \
		systemd-analyze verify ./units/$service ./units/goalpost-load.timer
	empty 'and has no warning' err
	runs 'the service is exposed by less than 2 of 10' 0 \
		systemd-analyze security --offline=true --threshold=20 ./units/$service
	runs 'the time is one' 0 systemd-analyze calendar "$(sed -n 's/^OnCalendar=//p' "$units/goalpost-load.timer")"
else
	ok 'units # SKIP no systemd-analyze' 0
fi
says 'a night that was missed is made up for' "$units/goalpost-load.timer" '^Persistent=true$'
is 'only 75 and a killed load are tried again' \
	"$(sed -n 's/^RestartPreventExitStatus=//p' "$units/$service" | tr ' ' '\n')" \
	"$(sed -n 's/.*EXIT_[A-Z_]* = \([0-9]*\).*/\1/p' "$GOALPOST_ROOT/loader/base/exit_status.h" | grep -vx -e 0 -e 75)"

cron=$(grep -E '^[0-9*]' "$units/goalpost.crontab")
is 'the crontab has one line, with a user' "$(awk '{ print $6 }' <<<"$cron")" goalpost
is 'its command is quiet' "$(grep -c ' load -q ' <<<"$cron")" 1

# Installed below another root
runs 'they are installed' 0 make -s -C "$GOALPOST_ROOT" install-loader DESTDIR="$PWD/root" GOALPOST_BINDIR=/usr/bin
is 'with the manual page and the completion' "$(cd root && find . -type f | sort)" "./usr/bin/goalpost
./usr/local/lib/systemd/system/goalpost-load.service
./usr/local/lib/systemd/system/goalpost-load.timer
./usr/local/share/bash-completion/completions/goalpost
$(cd "$GOALPOST_ROOT/build" && find locale -type f | sed 's|^|./usr/local/share/|')
./usr/local/share/man/man1/goalpost.1"
says 'the service runs the program where it is' root/usr/local/lib/systemd/system/$service '^ExecStart=/usr/bin/goalpost '
runs 'and removed' 0 make -s -C "$GOALPOST_ROOT" uninstall-loader DESTDIR="$PWD/root" GOALPOST_BINDIR=/usr/bin
is 'all of them' "$(find root -type f)" ''

echo "1..$test_count"
