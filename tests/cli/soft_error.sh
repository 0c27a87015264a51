#!/usr/bin/env bash
#
# soft_error.sh
#	  From PostgreSQL 16 on a wrong literal can be asked about without raising.
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"

if [[ $(sql 'SHOW server_version_num') -lt 160000 ]]; then
	echo 'ok 1 - soft errors # SKIP they came with PostgreSQL 16'
	echo '1..1'
	exit
fi
sql 'CREATE EXTENSION goalpost'

valid() { sql "SELECT pg_input_is_valid('$2', '$1')"; }
code() { sql "SELECT sql_error_code FROM pg_input_error_info('$2', '$1')"; }

is 'a target is valid' "$(valid target '>= 2700 亿元 in 2020')" t
is 'a progress is valid' "$(valid progress '1350.5 亿元 @ 2020-06-30')" t
for literal in '' '12,34 亿元' 'up to 5 %' '-20 %' '3..2 家' '>= 5 "兆焦'; do
	is "target '$literal' is not" "$(valid target "$literal")" f
	is "target '$literal' has its SQLSTATE" "$(code target "$literal")" 22P02
done
is 'too many digits are out of range' "$(code progress '1234567890123456789')" 22003
is 'no such day is out of range' "$(code progress '5 @ 2020-02-30')" 22008
is 'the state of an aggregate can be asked about' "$(valid progress_sum 'ff')" f
is 'detail and hint are those of the error' "$(sql "SELECT detail <> '' AND hint <> '' FROM pg_input_error_info('12,34 亿元', 'target')")" t
finish
