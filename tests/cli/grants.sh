# The grants that docs/operations.md lists are those that a load needs
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"
cp "$tutorial/$targets" "$tutorial/$reports" .
runs 'a workspace without roles' 0 goalpost init -q --no-roles
goalpost load -q "$targets"
sql 'CREATE ROLE nightly LOGIN'
runs 'a login without rights' 77 goalpost load -U nightly --max-rejects=3 "$reports"
sed -n '/^In a workspace that was made with `--no-roles`/,/^The owner/p' "$GOALPOST_ROOT/docs/operations.md" | sed '/^```sql/,/^```/!d; /^```/d' >grants.sql
runs 'the grants' 0 psql -qX -v ON_ERROR_STOP=1 -f grants.sql
is 'are several' "$(grep -c ';$' grants.sql)" 5
runs 'with them it loads' 3 goalpost load -U nightly --max-rejects=3 "$reports"
runs 'finds it loaded' 3 goalpost load -U nightly --max-rejects=3 "$reports"
is 'and restores nothing wrong' "$(grep -c '^goalpost: error' err)" 0
sed 's/4800/4801/' "$reports" >again.csv
runs 'a refused file' 65 goalpost load -U nightly again.csv
runs 'the ledger' 0 goalpost log -U nightly
runs 'a plan is for the owner' 77 goalpost load -U nightly --period=2020 "$targets"
# Each of them is needed.
number=4900
while read -r -d ';' grant; do
	revoke=$(sed 's/^\s*GRANT/REVOKE/; s/ TO nightly/ FROM nightly/' <<<"$grant")
	sql "$revoke"
	sed "s/4800/$((++number))/" "$reports" >needed.csv
	goalpost load -q -U nightly --max-rejects=3 needed.csv >/dev/null 2>&1
	status=$?
	[[ $status -eq 77 || $status -eq 78 ]]
	ok "without ${grant:0:40}: not" $?
	sql "$grant"
done <grants.sql
sql 'DROP OWNED BY nightly'
sql 'DROP ROLE nightly'
finish
