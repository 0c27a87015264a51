# What keeps the loader out: to be tried again, or to be put right first
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"
workspace plan

# A server that takes connections and never says a word
stalled() { perl -MSocket -e 'socket S, AF_UNIX, SOCK_STREAM, 0; bind S, sockaddr_un shift or die; listen S, 9; sleep 200' "$1" & }
mkdir stalled
stalled stalled/.s.PGSQL.5432
server=$!
for _ in $(seq 100); do [[ ! -e stalled/.s.PGSQL.5432 ]] || break; sleep 0.05; done
# The default takes its time, while the other tests run.
(timeout 60 goalpost log -h "$PWD/stalled" >default.out 2>default.err; echo $? >default.status) &
waiting=$!
runs 'a server that stalls, as long as the environment has it' 75 env PGCONNECT_TIMEOUT=2 timeout 9 goalpost log -h "$PWD/stalled"
says 'is told' err 'timeout expired'
runs 'as long as the connection string has it' 75 timeout 9 goalpost log -d "host=$PWD/stalled connect_timeout=2"
printf '[short]\nhost=%s\nconnect_timeout=2\n' "$PWD/stalled" >service.conf
runs 'as long as a service has it' 75 env PGSERVICEFILE="$PWD/service.conf" PGSERVICE=short timeout 9 goalpost log
runs 'also a service of the connection string' 75 env PGSERVICEFILE="$PWD/service.conf" timeout 9 goalpost log -d service=short

# The options of a connection that is not of this machine
${CC:-gcc} -shared -fPIC -O1 -o fault.so "$GOALPOST_ROOT"/tests/fault/*.c -ldl
perl -MSocket -e '$| = 1; socket S, AF_INET, SOCK_STREAM, 0; bind S, sockaddr_in(0, INADDR_LOOPBACK) or die; listen S, 9; print +(sockaddr_in(getsockname S))[0], "\n"; sleep 200' >port &
remote=$!
for _ in $(seq 100); do [[ ! -s port ]] || break; sleep 0.05; done
# socket_options CONNINFO: idle, interval, count and timeout of the first try
socket_options() {
	rm -f socket
	FAULT_OPTIONS=$PWD/socket LD_PRELOAD=$PWD/fault.so timeout 9 \
		goalpost log -d "host=127.0.0.1 port=$(<port) connect_timeout=2 $1" >out 2>err
	for name in 4 5 6 18; do sed -n "s/^$name //p" socket | head -1; done | tr '\n' ' '
}
is 'a connection that died is noticed' "$(socket_options '')" '30 10 3 60000 '
is 'when the user wants it to be' "$(socket_options 'keepalives_idle=7 keepalives_interval=8 keepalives_count=9 tcp_user_timeout=6000')" '7 8 9 6000 '
kill "$remote"

# A password in an argument is refused in every spelling, and never repeated.
while read -r argument; do
	runs "refused: $argument" 64 goalpost log -d "$argument"
	[[ ! -s out && $(grep -c '^goalpost: error: ' err) -eq 1 ]] && ! grep -q s3cret err
	ok 'and not repeated' $?
done <<-'END'
	postgresql://me:s3cret@localhost/db
	postgres://me:s3cret@localhost/db
	POSTGRES://me:s3cret@localhost/db
	mysql://me:s3cret@localhost/db
	postgres://me:s3cret
	postgres://me:s3cret@localhost:%zz
	postgres://me:1/s3cret@localhost/db
	postgres://me:s3/s3cret@localhost/db
	postgres://me:a?s3cret@localhost/db
	postgres:/me:s3cret@localhost/db
	postgres:/me:s3cret@localhost/db?sslmode=require
	me:s3cret@localhost/db
	postgres://localhost/db?password=s3cret
	postgres://localhost/db?p%61ssword=s3cret
	postgres://localhost/db?sslpassword=s3cret
	postgres://me%3As3cret@localhost/db
	postgresql://%00:s3cret@localhost/db
	host=localhost password=s3cret
	host=localhost password = 's3 s3cret'
	host=localhost password='s3cret
	host=localhost PassWord=s3cret
	host=localhost sslpassword=s3cret
	host=localhost password:s3cret
	host=localhost me:s3cret
	host=localhost pass=top s3cret
	host=localhost dbname='postgres://me:s3cret@localhost'
END
runs 'nor in another option' 64 goalpost log -h postgres://me:s3cret@localhost
fails 'where it is not repeated either' grep -q s3cret err
# So it is where a file or a command is expected, and in an option of another program.
for argument in postgresql://me:s3cret@localhost/db 'host=localhost password=s3cret' --password=s3cret; do
	for before in '' load 'load x.csv' 'log 1'; do
		runs "refused: goalpost $before $argument" 64 goalpost $before "$argument"
		fails 'and not repeated' grep -q s3cret out err
	done
done
is 'nothing of it is in the ledger' "$(sql "SELECT count(*) FROM goalpost.attempt AS a WHERE a::text ~ 's3cret'" 2>&1 | grep -v 'does not exist' | grep -v '^LINE\|\^' | tr -d '0')" ''
for argument in "host=$PWD user=me@there options='-c a.b=c:d'" 'postgresql://me@[::1]:1/db' 'postgres://127.0.0.1:1,127.0.0.1:2/db?user=a@b' "host=$PWD passfile=x" a:b; do
	runs "no password: $argument" $([[ $argument == a:b ]] && echo 77 || echo 75) goalpost log -d "$argument"
done

sql "CREATE ROLE cli_limited LOGIN CONNECTION LIMIT 0"
sql "CREATE ROLE cli_ordinary LOGIN"
sql "CREATE DATABASE cli_full CONNECTION LIMIT 0"
runs 'too many connections of a role: try again' 75 goalpost log -U cli_limited
runs 'too many connections to a database: try again' 75 goalpost log -U cli_ordinary -d cli_full
runs 'no server there: try again' 75 goalpost log -h "$PWD"
runs 'no such host: try again' 75 goalpost log -h nowhere.invalid
runs 'no such role: not by trying again' 77 goalpost log -U cli_nobody
runs 'no such database: not by trying again' 77 goalpost log -d cli_nowhere
says 'the server says which' err 'database "cli_nowhere" does not exist'
for port in x 0 99999 -1; do
	runs "port $port is wrong usage" 64 goalpost log -p "$port"
done
runs 'an unknown connection option is wrong usage' 64 goalpost log -d 'frob=1'
runs 'a service that is not defined is wrong usage' 64 goalpost log -d 'service=nowhere'
runs 'a server that is read-only' 78 env PGOPTIONS='-c default_transaction_read_only=on' goalpost load "$reports"
says 'is told as such' err '^goalpost: error: the server is read-only for this database or role$'
sql 'DROP DATABASE cli_full'
sql 'DROP ROLE cli_limited'
sql 'DROP ROLE cli_ordinary'

# A session that the server ends while it waits in the middle of an import
mkfifo blocker
psql -XAtq <blocker &
blocker=$!
exec 9>blocker
printf 'BEGIN; LOCK TABLE goalpost.report IN SHARE MODE;\n\\! touch held\n' >&9
for _ in $(seq 200); do [[ ! -e held ]] || break; sleep 0.05; done
goalpost load --max-rejects 3 "$reports" >out 2>err &
loader=$!
for _ in $(seq 200); do
	[[ $(sql "SELECT count(pg_terminate_backend(pid)) FROM pg_locks WHERE NOT granted AND relation = 'goalpost.report'::regclass") -eq 0 ]] || break
	sleep 0.05
done
status=0
wait "$loader" || status=$?
is 'a session that the server ends: try again' "$status" 75
says 'it is told what happened' err 'terminating connection due to administrator command'
fails 'but not in which statement' grep -qE 'CONTEXT|INSERT|SELECT|PL/pgSQL' err
is 'the attempt is closed at once' "$(sql "SELECT state, message IS NOT NULL FROM goalpost.attempt ORDER BY attempt_id DESC LIMIT 1")" 'lost|t'
exec 9>&-
wait "$blocker"
runs 'tried again, it loads' 3 goalpost load --max-rejects 3 "$reports"

wait "$waiting"
is 'without a word about it, a stalled server is given up all the same' "$(<default.status)" 75
says 'and told' default.err 'timeout expired'
kill "$server"
finish
