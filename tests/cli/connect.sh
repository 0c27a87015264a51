# What keeps the loader out: to be tried again, or to be put right first
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"
workspace plan

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
finish
