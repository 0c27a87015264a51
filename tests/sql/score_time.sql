-- Scoring against a schedule: elapsed, expected, pace, gap, lead, status, forecast.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS goalpost;
RESET client_min_messages;
SET datestyle = ISO;

-- Whole months count equally and their days evenly, other periods by days; before it 0, after it 1.
SELECT t, d, elapsed(t, d), elapsed(t, d, '{0.15,0.4,0.7,1}') AS by_schedule
FROM unnest(ARRAY['>= 5 个 in 2020', '>= 5 个 in 2020-01-11..2020-01-20', '>= 5 个 by 2020', '>= 5 个']::target[]) AS t,
	unnest(ARRAY['2019-06-30', '2020-01-15', '2020-03-31', '2020-11-30', '2021-01-01']::date[]) AS d;

-- What ramps: totals and done from 0, levels from a baseline, a change from the year of its base; all else is due every day.
SELECT t, expected(t, '2020-06-30'), expected(t, '2020-06-30', '{0.15,0.4,0.7,1}') AS by_schedule, expected(t, '2020-12-31') AS at_the_end
FROM unnest(ARRAY['>= 100 个 in 2020', '<= 100 个 in 2020', '>= 88 % in 2020', '<= 40 μg/m³ from 50 at 2015 in 2020',
	'<= -20 % vs 2015 in 2016..2020', '>= +15 % in 2020', '2..3 家 in 2020', 'done in 2020', '>= 100 个', '>= 90 分 in 2020',
	'>= 90 分 total in 2020', '>= 78 岁 in 2020', '>= 10 位 in 2020', '>= 18 °C in 2020', '>= 50 分贝 in 2020', '>= 50 工作日 in 2020']::target[]) AS t;

-- One row for each kind of way.
CREATE TEMP TABLE pair (id serial, t target, p progress, s numeric[]);
INSERT INTO pair (t, p, s) VALUES
('>= 100 个 in 2020', '60 个 @ 2020-06-30', NULL),
('>= 100 个 in 2020', '40 个 @ 2020-06-30', '{0.15,0.4,0.7,1}'),
('>= 100 个 in 2020', '45 个 @ 2020-06-30', NULL),
('>= 100 个 in 2020', '20 个 @ 2020-06-30', NULL),
('<= 100 个 in 2020', '40 个 @ 2020-06-30', NULL),
('<= 40 μg/m³ from 50 at 2015 in 2016..2020', '46 μg/m³ @ 2017-12-31', NULL),
('<= -20 % vs 2015 in 2016..2020', '-10 % vs 2015 @ 2018-06-30', NULL),
('2..3 个 in 2020', '3 个 @ 2020-06-30', NULL),
('done in 2020', '45 % done @ 2020-06-30', NULL),
('>= 88 % in 2020', '80 % @ 2020-06-30', NULL),
('>= 100 个 in 2020', '60 个', NULL),
('>= 100 个', '60 个 @ 2020-06-30', NULL);
SELECT t, p, s, pace(t, p, s), schedule_gap(t, p, s), lead_days(t, p, s), status(t, p, NULL, s), forecast(t, p, s), required_rate(t, p)
FROM pair ORDER BY id;

-- Before the due date a cap that can still be exceeded is not met: pace decides.
SELECT t, p, met(t, p), pace(t, p), status(t, p), status(t, p, due(t)) AS at_the_end
FROM (VALUES
	('<= 0 起 total in 2020'::target, '0 起 @ 2020-01-31'::progress),
	('<= 0 起 total in 2020', '1 起 @ 2020-01-31'),
	('<= 5 起 total in 2020', '1 起 @ 2020-06-30'),
	('<= +5 % vs 2015 in 2016..2020', '+4.9 % vs 2015 @ 2016-06-30'),
	('<= +5 % vs 2015 in 2016..2020', '+0.4 % vs 2015 @ 2016-06-30'),
	('>= -5 % vs 2015 in 2016..2020', '-4.9 % vs 2015 @ 2016-06-30'),
	('<= +5 % vs 2014 in 2016..2020', '+4.9 % vs 2014 @ 2016-06-30'),
	('<= -20 % vs 2015 in 2016..2020', '-20 % vs 2015 @ 2016-06-30'),
	('<= +5 % in 2020', '+4.9 % @ 2020-01-31'),
	('<= 5 % in 2020', '4.9 % @ 2020-01-31')) AS v (t, p);

-- Days late are those from the due date to the report, met or not.
SELECT days_late('>= 5 个 in 2020', '5 个 @ 2021-01-31') AS met, days_late('done by 2020-06-30', '45 % done @ 2020-07-02') AS unmet,
	days_late('>= 5 个 in 2020', '5 个 @ 2020-12-31') AS in_time, days_late('>= 5 个 in 2020', '4 个 @ 2020-02-29') AS early,
	days_late('>= 5 个', '5 个 @ 2020-12-31') IS NULL AS no_due_date, days_late('>= 5 个 in 2020', '5 个') IS NULL AS undated;

-- Without a schedule is by the straight line, and so is a NULL in its place.
SELECT count(*) FROM pair
WHERE pace(t, p) IS DISTINCT FROM pace(t, p, NULL) OR schedule_gap(t, p) IS DISTINCT FROM schedule_gap(t, p, '{0.25,0.5,0.75,1}')
   OR lead_days(t, p) IS DISTINCT FROM lead_days(t, p, NULL) OR forecast(t, p) IS DISTINCT FROM forecast(t, p, '{1}')
   OR status(t, p) IS DISTINCT FROM status(t, p, NULL, NULL, NULL, NULL, NULL);

-- Pace, gap and lead agree in sign; at the due date what is expected is the target.
SELECT t, p FROM pair
WHERE sign(pace(t, p, s) - 1) <> sign(schedule_gap(t, p, s)) OR sign(schedule_gap(t, p, s)) <> sign(lead_days(t, p, s))
   OR met(t, expected(t, due(t))) IS FALSE;

-- Limits of one's own; the day of judgement is the report's unless given.
SELECT status(t, p), status(t, p, NULL, NULL, 0.9, 0.5, 1.5) AS lenient, status(t, p, '2020-03-31') AS earlier, status(t, p, '2020-12-31') AS at_the_end
FROM pair WHERE id IN (1, 3, 4) ORDER BY id;

-- Met, missed from the due date on, no report; unknown without a date or a period.
SELECT t, p, as_of, status(t, p) AS status, status(t, p, as_of) AS status_as_of
FROM (VALUES
	('>= 5 个 in 2020'::target, '5 个 @ 2020-12-31'::progress, NULL::date),
	('>= 5 个 in 2020', '4 个 @ 2020-12-31', NULL),
	('>= 5 个 in 2020', '4 个', '2021-03-31'),
	('>= 5 个 in 2020', '5 个 @ 2021-03-31', NULL),
	('done by 2020', '45 % done @ 2020-12-31', NULL),
	('>= 5 个', '5 个', NULL),
	('>= 5 个 in 2020', NULL, NULL),
	(NULL, '5 个', NULL),
	(NULL, NULL, NULL)) AS v (t, p, as_of);
SELECT s, status_order(s)
FROM unnest(ARRAY['met', 'ahead', 'on_track', 'at_risk', 'off_track', 'missed', 'no_report']) AS s;

-- A schedule is a rising list that ends in 1, and limits are in order.
CREATE FUNCTION pg_temp.refusal(call text, OUT code text, OUT message text, OUT detail text)
LANGUAGE plpgsql AS $$
BEGIN
	EXECUTE 'SELECT ' || call INTO message;
EXCEPTION WHEN OTHERS THEN
	GET STACKED DIAGNOSTICS code = RETURNED_SQLSTATE, message = MESSAGE_TEXT;
END $$;
SELECT schedule, r.code, r.message
FROM unnest(ARRAY['{}', '{0.5}', '{0.6,0.4,1}', '{-0.1,1}', '{0.5,1.1}', '{NULL,1}', '{{0.5,1}}', '{NaN,1}', '{0.5,0.5,1}']) AS schedule,
	pg_temp.refusal(format('pace(%L, %L, %L)', '>= 100 个 in 2020', '60 个 @ 2020-06-30', schedule)) AS r;
-- No more shares than the period has days, nor than 10000; refused before they are looked at.
SELECT t, n, r.code, r.message
FROM (VALUES ('>= 100 个 in 2020-03-01..2020-03-10', 10), ('>= 100 个 in 2020-03-01..2020-03-10', 11),
		('>= 100 个 in 2020', 366), ('>= 100 个 in 2020', 367), ('>= 100 个 in 1990..2019', 10000), ('>= 100 个 in 1990..2019', 10001),
		('>= 100 个', 10000), ('>= 100 个', 10001), ('>= 100 个 in 2020', 3000000)) AS v (t, n),
	pg_temp.refusal(format('round(elapsed(%L, %L, array_fill(1.0, ARRAY[%s]))::numeric, 3)', t, '2020-03-05', n)) AS r;
SELECT call, r.code, r.message
FROM unnest(ARRAY[
	$$status('>= 5 个', '4 个', NULL, NULL, 0.8, 0.9, 1.05)$$,
	$$status('>= 5 个', '4 个', NULL, NULL, 1.2, 0.9, 1.05)$$,
	$$status('>= 5 个', '4 个', 'infinity')$$,
	$$elapsed('>= 5 个 in 2020', '-infinity')$$,
	$$status_order('good')$$]) AS call,
	pg_temp.refusal(call) AS r;
