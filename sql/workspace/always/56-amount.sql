-- Adding up targets and figures, for the views
--
-- In exact decimals: whether a sum is short of a target may hang on its last
-- digit.  None of these functions raises.

-- One of a unit in another one.  Where the factor has no end as a decimal (a mu
-- is 1/15 hectare), its inverse has one, and 70 digits of the quotient are more
-- than any sum of decimals of 18 digits can show.
CREATE OR REPLACE FUNCTION goalpost.unit_factor(unit text, wanted text)
	RETURNS numeric
	LANGUAGE sql IMMUTABLE PARALLEL SAFE
BEGIN ATOMIC
	-- Without a FROM, so that it is inlined.
	SELECT CASE
		WHEN unit = wanted THEN 1
		WHEN NOT @extschema@.comparable(
			@extschema@.make_target('>=', 1, wanted),
			@extschema@.make_progress(1, unit)) THEN NULL
		WHEN length(trim_scale(nullif(@extschema@.amount(
				@extschema@.make_progress(1, unit), wanted), 0))::text)
			<= length(trim_scale(nullif(@extschema@.amount(
				@extschema@.make_progress(1, wanted), unit), 0))::text)
			THEN @extschema@.amount(@extschema@.make_progress(1, unit), wanted)
		ELSE round(1::numeric, 70) / nullif(@extschema@.amount(
			@extschema@.make_progress(1, wanted), unit), 0)
	END;
END;
COMMENT ON FUNCTION goalpost.unit_factor(text, text)
	IS 'one of a unit in the wanted unit, which is no percentage point; NULL across families';

-- What a count of one word is compared with may have another, such as a
-- household and a business; but the two do not add up.  As with sum(progress),
-- units add up that are of one family: in the order of progress the families
-- come before the values.
CREATE OR REPLACE FUNCTION goalpost.sum_factor(unit text, wanted text)
	RETURNS numeric
	LANGUAGE sql IMMUTABLE PARALLEL SAFE
BEGIN ATOMIC
	SELECT CASE
		WHEN unit = wanted THEN 1
		WHEN @extschema@.make_progress(-1, unit) OPERATOR(@extschema@.<)
				@extschema@.make_progress(1, wanted)
			AND @extschema@.make_progress(-1, wanted) OPERATOR(@extschema@.<)
				@extschema@.make_progress(1, unit)
			THEN goalpost.unit_factor(unit, wanted)
	END;
END;
COMMENT ON FUNCTION goalpost.sum_factor(text, text)
	IS 'one of a unit in the wanted unit; NULL where values in the two do not add up, such as different counting words';

-- Totals add up, and so do limits and levels on a way, where the unit counts or
-- measures an amount.  A floor that is written as a level is a state, such as
-- an income, and does not.
CREATE OR REPLACE FUNCTION goalpost.why_not_summed(target @extschema@.target)
	RETURNS text
	LANGUAGE sql IMMUTABLE PARALLEL SAFE
BEGIN ATOMIC
	SELECT CASE
		WHEN target IS NULL THEN 'no_target'
		WHEN @extschema@.comparator(target) = 'done' THEN 'done'
		WHEN @extschema@.is_change(target) THEN 'change'
		WHEN @extschema@.is_total(target) THEN NULL
		WHEN NOT @extschema@.is_total(@extschema@.make_target('>=', 1,
			@extschema@.unit(target))) THEN 'rate'
		WHEN @extschema@.lower_bound(target) IS NOT NULL
			AND @extschema@.baseline(target) IS NULL THEN 'level'
	END;
END;
COMMENT ON FUNCTION goalpost.why_not_summed(@extschema@.target)
	IS 'why targets like this one do not add up: no_target, done, change, rate or level; NULL where they do';

CREATE OR REPLACE FUNCTION goalpost.is_strict(target @extschema@.target)
	RETURNS boolean
	LANGUAGE sql IMMUTABLE PARALLEL SAFE
BEGIN ATOMIC
	SELECT @extschema@.comparator(target) IN ('<', '>');
END;
COMMENT ON FUNCTION goalpost.is_strict(@extschema@.target)
	IS 'whether the bound itself does not meet the target';

CREATE OR REPLACE FUNCTION goalpost.amount_in(progress @extschema@.progress,
		wanted text)
	RETURNS numeric
	LANGUAGE sql IMMUTABLE PARALLEL SAFE
BEGIN ATOMIC
	SELECT CASE
		WHEN @extschema@.is_change(progress)
			OR @extschema@.is_done(progress) IS NOT NULL THEN NULL
		WHEN @extschema@.part(progress) IS NOT NULL
			THEN round(100 * @extschema@.part(progress), 70)
				/ @extschema@.whole(progress)
				* goalpost.sum_factor('%', wanted)
		-- A 0 needs no unit.
		WHEN @extschema@.value(progress) = 0 THEN 0
		ELSE @extschema@.value(progress)
			* goalpost.sum_factor(@extschema@.unit(progress), wanted)
	END;
END;
COMMENT ON FUNCTION goalpost.amount_in(@extschema@.progress, text)
	IS 'a figure in the wanted unit; NULL where it is a change, done or in a unit that does not add up with that one';
