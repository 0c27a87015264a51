# random_workspace.bash
#	  A workspace with a random past, and what it looked like on the way.
#
# Sourced by tests that compare a view with a plain query of their own.  Each
# step reports, corrects or retracts a figure, moves a target, or retires an
# indicator or takes it up again; the table snapshot keeps the scorecard as it was after it.
#
# SPDX-License-Identifier: PostgreSQL

random_workspace() {
	workspace
	psql -XAtq -v ON_ERROR_STOP=1 <<-SQL
		SET client_min_messages = warning;
		CREATE TABLE snapshot (known timestamptz, row text);
		INSERT INTO goalpost.plan (code, name, starts, due) VALUES ('A', 'a year', current_date - 200, current_date + 164),
			('B', NULL, NULL, NULL), ('C', 'a year that is over', current_date - 400, current_date - 36);
		INSERT INTO goalpost.department (name) VALUES ('x'), ('y');
		INSERT INTO goalpost.place (code, name) VALUES ('1', 'east'), ('2', 'west');
		CREATE FUNCTION pick(VARIADIC choices text[]) RETURNS text LANGUAGE sql VOLATILE
			AS 'SELECT choices[1 + floor(random() * cardinality(choices))]';
		CREATE FUNCTION some_target() RETURNS text LANGUAGE sql VOLATILE AS \$\$ SELECT pick(NULL, '>= 100 个', '>= 80 个', '<= 50 个', '>= 60 % from 20 %',
			'done', '>= +5 %', '>= 10 万元 by ' || current_date + 50, '>= 100 个 in ' || current_date - 100 || '..' || current_date + 100,
			'>= 50 个 in ' || current_date - 100 || '..' || current_date - 10, '20..40 个') \$\$;
		CREATE FUNCTION some_figure() RETURNS text LANGUAGE sql VOLATILE
			AS \$\$ SELECT pick(n || ' 个', n || ' 个', n || ' %', '+' || n || ' %', n || ' 千元', n || ' % done') FROM floor(random() * 60) AS n \$\$;
		DO \$do\$
		DECLARE
			picked goalpost.indicator;
			day date;
			moment timestamptz;
		BEGIN
			PERFORM setseed($1);
			INSERT INTO goalpost.indicator (plan_id, code, name, section, department_id, place_id, breakdown, target_text, weight, commitment, schedule, aggregation)
				SELECT 1 + n % 3, 'I' || n / 3 % 10, 'name', pick('s', 't', NULL), nullif(n % 3, 0), nullif(n % 2 + n / 30, 0), pick('', 'male') || n,
					some_target(), n % 4, pick('binding', NULL), CASE WHEN n % 5 = 0 THEN '{0.1,0.3,0.6,1}'::numeric[] END, pick('latest', 'latest', 'sum')
				FROM generate_series(0, 29) AS n;
			FOR step IN 1..400 LOOP
				SELECT i.* INTO picked FROM goalpost.indicator AS i ORDER BY random() LIMIT 1;
				day := current_date - floor(random() * 300)::int;
				moment := clock_timestamp();
				BEGIN
					CASE floor(random() * 8)
					WHEN 0 THEN
						UPDATE goalpost.indicator AS i SET target_text = t.text, target_since = CASE floor(random() * 3)
								WHEN 0 THEN NULL WHEN 1 THEN day ELSE current_date + 5 END, target_reason = 'step ' || step
							FROM some_target() AS t (text)
							WHERE i.indicator_id = picked.indicator_id AND t.text IS DISTINCT FROM i.target_text;
					WHEN 1 THEN
						UPDATE goalpost.report AS r SET replaced_at = moment, replaced_by = 'x', retracted_reason = 'wrong'
							WHERE r.indicator_id = picked.indicator_id AND r.replaced_at IS NULL AND r.as_of > day;
					WHEN 2 THEN
						UPDATE goalpost.indicator AS i SET retired_at = moment, retired_by = 'x', retired_reason = 'merged'
							WHERE i.indicator_id = picked.indicator_id AND i.retired_at IS NULL AND random() < 0.2;
						UPDATE goalpost.indicator AS i SET retired_at = NULL, retired_by = NULL, retired_reason = NULL
							WHERE i.indicator_id = picked.indicator_id AND i.retired_at < moment AND random() < 0.5;
					ELSE
						UPDATE goalpost.report AS r SET replaced_at = moment, replaced_by = 'x'
							WHERE r.indicator_id = picked.indicator_id AND r.as_of = day AND r.replaced_at IS NULL;
						INSERT INTO goalpost.report (plan_id, indicator_id, as_of, progress_text, note, figure_status, reported_at)
							SELECT picked.plan_id, picked.indicator_id, day, f.text || ' @ ' || day, 'step ' || step, pick('A', 'P', NULL), moment
								FROM (SELECT some_figure() AS text FROM generate_series(1, 20)) AS f
								WHERE coalesce(comparable(picked.target, f.text::progress), true) LIMIT 1;
					END CASE;
				EXCEPTION WHEN check_violation OR data_exception OR program_limit_exceeded THEN
					NULL;	-- What does not fit is refused.
				END;
				moment := clock_timestamp();
				INSERT INTO snapshot SELECT moment, s::text FROM goalpost.scorecard AS s;
			END LOOP;
		END
		\$do\$;
	SQL
}
