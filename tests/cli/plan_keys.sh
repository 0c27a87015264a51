# Which indicator, where, of whom: places, breakdowns, parents; targets not set yet
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"
workspace

# faults FILE: line:column code of each
faults() { sed -n "s/^$1:\([0-9]*:[0-9]*\): error\[\([a-z-]*\)\].*/\1 \2/p" err | tr '\n' ' '; }
# indicators: each with its place, the place above it, breakdown and parent
indicators() { sql "SELECT string_agg(concat_ws('/', i.code, coalesce(l.code, '-'), coalesce(u.code, '-'), i.breakdown, coalesce(a.code, '-')), ' ' ORDER BY i.indicator_id)
	FROM goalpost.indicator AS i LEFT JOIN goalpost.place AS l USING (place_id) LEFT JOIN goalpost.place AS u ON u.place_id = l.parent_id
	LEFT JOIN goalpost.indicator AS a ON a.indicator_id = i.parent_id"; }

cat >plan.csv <<'END'
计划,地区,上级地区,分组,编码,名称,目标值,上级指标
P,,,,jobs,就业人数,>= 100 万人 in 2026,
P,,,女,jobs,就业人数,>= 50 万人 in 2026,
P,杭州,浙江,,jobs,就业人数,>= 30 万人 in 2026,jobs
P,西湖,杭州,合计,jobs,就业人数,>= 5 万人 in 2026,
P,,,,city,城镇就业人数,>= 60 万人 in 2026,jobs
P,杭州,,女,jobs,就业人数,>= 15 万人 in 2026,
END
runs 'one code at several places and breakdowns' 0 goalpost load plan.csv
is 'is several indicators, in a tree' "$(indicators)" \
	'jobs/-/-//- jobs/-/-/女/- jobs/杭州/浙江//- jobs/西湖/杭州//- city/-/-//jobs jobs/杭州/浙江/女/-'
cat >figures.csv <<'END'
code,place,breakdown,as_of,value
jobs,,,2026-06-30,48 万人
jobs,,女,2026-06-30,24 万人
jobs,杭州,总计,2026-06-30,14 万人
jobs,杭州,女,2026-06-30,7 万人
END
runs 'a figure names place and breakdown' 0 goalpost load figures.csv
is 'and is that of its indicator' "$(sql "SELECT string_agg(figure::text, '; ' ORDER BY indicator_id) FROM goalpost.standing")" \
	'48 万人 @ 2026-06-30; 24 万人 @ 2026-06-30; 14 万人 @ 2026-06-30; 7 万人 @ 2026-06-30'
cat >wrong.csv <<'END'
code,place,breakdown,as_of,value
jobs,宁波,,2026-06-30,1 万人
city,杭州,,2026-06-30,1 万人
jobs,西湖,女,2026-06-30,1 万人
jobs,,男,2026-06-30,1 万人
END
runs 'what is not known there is refused' 65 goalpost load wrong.csv
is 'at place or code' "$(faults wrong.csv)" '2:6 reference 3:1 reference 4:1 reference 5:1 reference '
says 'a place that is none' err '^wrong\.csv:2:.* there is no place "宁波"; '
says 'an indicator of another place' err '^wrong\.csv:3:.*"city" is not known at that place; '
says 'an indicator without that breakdown' err '^wrong\.csv:4:.*"jobs" is not known for that breakdown; '
goalpost load -q - <<<$'plan,place,code,indicator,target\nP,杭州,air,空气质量,>= 90 %'
printf '%s\n' code,as_of,value air,2026-06-30,88% >nowhere.csv
runs 'an indicator of single places needs the place' 65 goalpost load nowhere.csv
says 'which is told' err 'error\[reference\]: the indicator with the code "air" is known at single places only; name the place'

cat >bad.csv <<'END'
plan,place,parent_place,code,indicator,target,parent
P,杭州,江苏,a,A,>= 5 个,
P,,江苏,b,B,>= 5 个,
P,浙江,西湖,c,C,>= 5 个,
P,,,d,D,>= 5 个,nobody
P,,,e,E,>= 5 个,d
P,,,f,F,>= 5 个,f
P,,,g,G,>= 5 个,h
P,,,h,H,>= 5 个,g
P,西湖,,i,I,>= 5 个,city
P,,,city,城镇就业人数,,jobs
P,,,jobs,就业人数,,city
END
runs 'contradictions are refused' 65 goalpost load bad.csv
is 'each at its cell' "$(faults bad.csv)" '2:6 place 3:4 place 4:6 place 5:16 reference 6:16 reference 7:16 reference 8:16 parent 9:16 parent 10:18 reference 11:18 parent 12:16 parent '
says 'another place above' err '^bad\.csv:2:.*the place is below "浙江" already, not below "江苏"'
says 'a circle of places' err '^bad\.csv:4:.*the place would be above itself, by the parent_place "西湖"'
says 'an unknown parent' err '^bad\.csv:5:.*no indicator of the plan at the same place and breakdown has the code "nobody"'
says 'a circle of indicators' err '^bad\.csv:8:.*the indicator would be above itself, by the parent "h"'
is 'and leave no place' "$(sql "SELECT count(*) FROM goalpost.place WHERE code = '江苏'")" 0
is 'nor any indicator' "$(sql "SELECT count(*) FROM goalpost.indicator WHERE code ~ '^[a-i]$'")" 0

# A target that is not set yet
printf '%s\n' plan,code,indicator,target T,t1,One,TBD T,t2,Two,'No target' T,t3,Three,N/A T,t4,Four, T,t5,Five,待定 T,t6,Six,'>= 5 个' >tbd.csv
runs 'a plan with targets that are not set yet' 0 goalpost load --period 2026 tbd.csv
says 'is new like any' out 'read 6 = new 6 '
is 'with the words, and never a 0' "$(sql "SELECT string_agg(concat_ws(' ', code, coalesce(target_text, 'none'), target_words), ', ' ORDER BY code) FROM goalpost.indicator WHERE code ~ '^t[0-9]'")" \
	't1 none TBD, t2 none No target, t3 none N/A, t4 none, t5 none 待定, t6 >= 5 个'
runs 'figures for it are accepted' 0 goalpost load - <<<$'code,as_of,value\nt1,2026-06-30,3 个'
goalpost load -q - <<<$'plan,code,indicator,target\nT,t1,One,增长4个以上\nT,t6,Six,'
is 'an empty cell leaves the target that is set' "$(sql "SELECT target_text FROM goalpost.indicator WHERE code = 't6'")" '>= 5 个'
fails 'a first target has to fit the figures' test "$(sql "SELECT target_text FROM goalpost.indicator WHERE code = 't1'")"
goalpost load -q - <<<$'plan,code,indicator,target\nT,t1,One,4个以上'
is 'and holds from the start' "$(sql "SELECT target_text, target_words, target_since FROM goalpost.indicator WHERE code = 't1'")" '>= 4 个|4个以上|'
goalpost load -q --reason='under review' - <<<$'plan,code,indicator,target\nT,t6,Six,待确定'
is 'words take a target away' "$(sql "SELECT target_text, target_words, target_since = current_date FROM goalpost.indicator WHERE code = 't6'")" '|待确定|t'
is 'and the former one is kept' "$(sql "SELECT h.target_text FROM goalpost.target_history AS h JOIN goalpost.indicator AS i USING (indicator_id) WHERE i.code = 't6'")" '>= 5 个'
goalpost load -q - <<<$'plan,code,indicator,target\nT,t6,Six,TBC'
is 'taking it away twice is no change' "$(sql "SELECT count(*) FROM goalpost.outcome AS o JOIN goalpost.indicator AS i USING (indicator_id) WHERE i.code = 't6' AND o.outcome = 'revised'")" 1

# The words of a target
words() { sql "SELECT target_text, coalesce(target_words, 'none'), (SELECT count(*) FROM goalpost.target_history AS h WHERE h.indicator_id = i.indicator_id) FROM goalpost.indicator AS i WHERE code = 'w'"; }
goalpost load -q - <<<$'plan,code,indicator,target\nW,w,Words,>= 100 人'
runs 'other words for the same target' 0 goalpost load - <<<$'plan,code,indicator,target\nW,w,Words,100 人以上'
says 'revise it' out 'new 0 \+ revised 1 \+ unchanged 0 '
is 'and are kept; the target has not moved' "$(words)" '>= 100 人|100 人以上|0'
goalpost load - >out <<<$'plan,code,indicator,target\nW,w,Words,100 人以上\n,,,'
says 'the same words revise nothing' out 'revised 0 \+ unchanged 1 '
sql "UPDATE goalpost.indicator SET target_text = '>= 120 人' WHERE code = 'w'"
is 'a target that is changed by hand has not the words of the former one' "$(words)" '>= 120 人|none|1'
sql "UPDATE goalpost.indicator SET target_text = '>= 130 人', target_words = '130 人以上' WHERE code = 'w'"
is 'but those that come with it' "$(words)" '>= 130 人|130 人以上|2'

# What the file does not name
goalpost load - >out <<<$'plan,code,indicator,target\nT,t1,One,bad words here\nT,t2,Two,TBD'
goalpost load --max-rejects 1 - 2>/dev/null >out <<<$'plan,code,indicator,target\nT,t1,One,bad words here\nT,t2,Two,'
says 'indicators that are not in the file are told, not those of a row that is refused' out '4 indicators of plan T are not in this file: t3, t4, t5, t6$'
printf '%s\n' plan,code,indicator,target P,city,城镇就业人数, >one.csv
goalpost load one.csv >out
says 'of many the first five' out '6 indicators of plan P are not in this file: jobs, jobs 女, jobs 杭州, jobs 西湖, jobs 杭州 女, …$'
finish
