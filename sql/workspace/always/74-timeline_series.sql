-- timeline_series: the timeline in the shape that time series charts ask for
--
-- A time without a zone: clients take it as it is, Grafana as UTC.

CREATE OR REPLACE VIEW goalpost.timeline_series AS
SELECT t.as_of::timestamp AS time,
	concat_ws(' / ', t.plan_code, t.indicator_code, t.indicator_name,
		t.place_code || coalesce(' ' || nullif(t.place, t.place_code), ''),
		nullif(t.breakdown, '')) AS metric,
	t.running_value AS value,
	t.target_value AS target
FROM goalpost.timeline AS t
ORDER BY 1, 2;

COMMENT ON VIEW goalpost.timeline_series
	IS '时间序列：按时间排序，供 Grafana 等图表使用 — the timeline as time series, ordered by time, for Grafana and the like';
COMMENT ON COLUMN goalpost.timeline_series.time
	IS '数据截至日零时 — day of the figure';
COMMENT ON COLUMN goalpost.timeline_series.metric
	IS '序列名：计划编码 / 指标编码 / 指标名称 / 地区 / 分组 — name of the series: plan, code and name of the indicator, place, breakdown';
COMMENT ON COLUMN goalpost.timeline_series.value
	IS '实际值（按目标单位），各期相加的指标为累计 — the figure in the unit of the target; the sum so far where figures are added up';
COMMENT ON COLUMN goalpost.timeline_series.target
	IS '当日有效的目标值 — the target that held on that day';
