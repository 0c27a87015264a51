-- Measures as plain numbers, for the views
--
-- Their bodies are bound when they are made and are inlined into the views.
-- None of them raises on a pair that is comparable: what does not fit into a
-- decimal of 18 digits is NULL or a double.

-- The workspace gives a target without a period its plan's.
CREATE OR REPLACE FUNCTION goalpost.target_in_plan(target @extschema@.target,
		starts date, due date)
	RETURNS @extschema@.target
	LANGUAGE sql STABLE PARALLEL SAFE	-- as to_char is
BEGIN ATOMIC
	SELECT CASE
		WHEN @extschema@.due(target) IS NULL AND starts <= due
			THEN (target::text || ' in ' || to_char(starts, 'YYYY-MM-DD')
				|| '..' || to_char(due, 'YYYY-MM-DD'))::@extschema@.target
		ELSE target
	END;
END;
COMMENT ON FUNCTION goalpost.target_in_plan(@extschema@.target, date, date)
	IS 'the target, within the period of its plan when it has none of its own';

-- The target by which a row of the scorecard is counted: none where its figure
-- cannot be compared with it, so that summary counts the row and raises nothing.
CREATE OR REPLACE FUNCTION goalpost.counted_target(target_text text,
		starts date, due date, actual_text text)
	RETURNS @extschema@.target
	LANGUAGE sql STABLE PARALLEL SAFE
BEGIN ATOMIC
	SELECT CASE
		WHEN actual_text IS NULL
			OR @extschema@.comparable(t.target, actual_text::@extschema@.progress)
			THEN t.target
	END
	FROM (SELECT goalpost.target_in_plan(target_text::@extschema@.target,
		starts, due)) AS t (target);
END;
COMMENT ON FUNCTION goalpost.counted_target(text, date, date, text)
	IS 'the target of a row of the scorecard; NULL where its figure cannot be compared with it';

-- What was reported, in the target's unit; in its own where the two are read
-- differently (a level against a change) or the target has none.
CREATE OR REPLACE FUNCTION goalpost.actual_value(target @extschema@.target,
		progress @extschema@.progress)
	RETURNS double precision
	LANGUAGE sql IMMUTABLE PARALLEL SAFE
BEGIN ATOMIC
	SELECT (CASE
			WHEN @extschema@.part(progress) IS NOT NULL
				THEN 100 * @extschema@.part(progress) / @extschema@.whole(progress)
			ELSE @extschema@.value(progress)
		END * CASE
			WHEN coalesce(@extschema@.unit(target), '') = ''
				OR coalesce(@extschema@.unit(progress), '') = ''
				OR @extschema@.unit(target) = @extschema@.unit(progress)
				OR @extschema@.is_change(target) <> @extschema@.is_change(progress)
				THEN 1
			ELSE @extschema@.amount(
				(CASE WHEN @extschema@.is_change(progress) THEN '+' ELSE '' END
					|| '1 ' || @extschema@.unit(progress))::@extschema@.progress,
				@extschema@.unit(target))
		END)::double precision;
END;
COMMENT ON FUNCTION goalpost.actual_value(@extschema@.target, @extschema@.progress)
	IS 'the figure in the unit of the target';

-- What is missing, in the unit that remaining() chose: the target's where it
-- can, of a share with its parts the missing part.  Such an amount may need
-- more digits than a decimal holds, but not while everything it is made of is
-- below 10^15, or, where a level meets a change in units whose multipliers may
-- differ by 10^12, below 10^5.  Beyond that it is left out: no view fails.
CREATE OR REPLACE FUNCTION goalpost.remaining_value(target @extschema@.target,
		progress @extschema@.progress)
	RETURNS double precision
	LANGUAGE sql IMMUTABLE PARALLEL SAFE
BEGIN ATOMIC
	SELECT CASE
		WHEN greatest(abs(goalpost.actual_value(target, progress)),
			abs(@extschema@.lower_bound(target)),
			abs(@extschema@.upper_bound(target)),
			(1 + coalesce(abs(@extschema@.baseline(target)), 0))
				* (1 + greatest(abs(@extschema@.lower_bound(target)),
					abs(@extschema@.upper_bound(target))))
				* coalesce(@extschema@.whole(progress), 1))
			< CASE
				WHEN @extschema@.is_change(target) = @extschema@.is_change(progress)
					OR (@extschema@.unit(progress) = @extschema@.baseline_unit(target)
						AND @extschema@.unit(target)
							IN (@extschema@.unit(progress), '%', '‰'))
					THEN 1e15
				ELSE 1e5
			END
			THEN @extschema@.value(@extschema@.remaining(target, progress))
				::double precision
	END;
END;
COMMENT ON FUNCTION goalpost.remaining_value(@extschema@.target, @extschema@.progress)
	IS 'what is missing until the target is met';

-- What is asked for on a day, in the target's unit; of done in percent.  A
-- bound that its tolerance moves may leave the 18 digits of a decimal, but not
-- while it is below half of them: the tolerance is at most the bound.
CREATE OR REPLACE FUNCTION goalpost.expected_value(target @extschema@.target,
		as_of date)
	RETURNS double precision
	LANGUAGE sql IMMUTABLE PARALLEL SAFE
BEGIN ATOMIC
	SELECT CASE
		WHEN coalesce(greatest(abs(@extschema@.lower_bound(target)),
			abs(@extschema@.upper_bound(target))), 0) < 5e17
			THEN @extschema@.value(@extschema@.expected(target, as_of))
				::double precision
	END;
END;
COMMENT ON FUNCTION goalpost.expected_value(@extschema@.target, date)
	IS 'what is expected on a day, in the unit of the target';
