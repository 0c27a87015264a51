-- What stands in a cell for a figure that is not reported
--
-- Marks are kept in lower case, without spaces around them; an empty cell needs
-- none.

CREATE TABLE goalpost.missing_mark (
	mark text PRIMARY KEY CHECK (mark = lower(btrim(mark)) AND mark <> ''),
	comment text
);
COMMENT ON TABLE goalpost.missing_mark
	IS '缺值标记：表示未上报的写法，不分大小写 — what stands in a cell for a figure that is not reported, in any case of letters';
COMMENT ON COLUMN goalpost.missing_mark.comment
	IS '说明 — what it is, or who writes it';

INSERT INTO goalpost.missing_mark (mark, comment) VALUES
	('—', 'em dash'), ('——', '破折号'), ('―', 'horizontal bar'),
	('–', 'en dash'), ('-', 'hyphen'), ('－', '全角'), ('/', NULL),
	('／', '全角'), ('n/a', NULL), ('na', NULL), ('#n/a', 'spreadsheets'),
	('nan', 'statistics packages'), ('..', 'World Bank, United Nations'),
	('...', NULL), ('…', NULL), ('……', '省略号'), (':', 'Eurostat'),
	('无', NULL), ('暂无', NULL);
