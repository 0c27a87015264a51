-- Whose row was rejected, which its raw bytes do not show at a glance

ALTER TABLE goalpost.reject ADD COLUMN indicator_code text;
COMMENT ON COLUMN goalpost.reject.indicator_code
	IS '该行的指标编码 — code of the indicator in the row, if it has one';
