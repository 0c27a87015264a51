-- What the two types hold

COMMENT ON TYPE target
	IS 'what is to be reached: comparator, value, unit, baseline, period';
COMMENT ON TYPE progress
	IS 'what was reported: value, unit, as-of date';

