# Every record of a file stands in one place, once: counters are no proof
#
# Random files, from fixed seeds: good rows, rows that repeat a day, rows that
# are not reported, and every kind of fault; the right answer is computed here.
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"
workspace plan

# generate SEED: a file on standard output, its good rows in good
generate() {
	awk -v seed="$1" 'BEGIN {
		srand(seed)
		print "code,as_of,value,unit,note"
		for (i = 0; i < 300; i++) {
			code = sprintf("ZJ2020-%s", substr("001018030037064", 1 + 3 * int(rand() * 5), 3))
			unit = code ~ /001/ ? "亿元" : code ~ /018/ ? "万个" : code ~ /030/ ? "个" : code ~ /037/ ? "列" : "万人"
			day = sprintf("20%02d-%02d-28", 20 + int(rand() * 3), 1 + int(rand() * 12))
			value = int(rand() * 3) + 1
			note = rand() < 0.2 ? "\"two\nlines, \"\"quoted\"\"\"" : i
			r = rand()
			if (r < 0.04) value = "—"
			else if (r < 0.07) value = "12,34"
			else if (r < 0.10) value = "\"12,34\""
			else if (r < 0.13) unit = "米"
			else if (r < 0.16) code = "nobody"
			else if (r < 0.19) day = "soon"
			else if (r < 0.22) note = "\"stray\"x"
			else {
				if (r < 0.24) note = ""
				print code "|" day "|" value " " unit " @ " day >>"good"
			}
			print code "," day "," value "," unit "," note
			if (rand() < 0.03) print ""
		}
	}'
}

for seed in 1 2 3 4 5; do
	file=random-$seed.csv
	generate "$seed" >"$file"
	runs "seed $seed: loads with its rejects" 3 goalpost load --max-rejects 100% "$file"
	batch=$(sql 'SELECT max(batch_id) FROM goalpost.batch')
	is "seed $seed: records 1 to n have one outcome each" "$(sql "SELECT count(*) = max(record) AND min(record) = 1 AND count(*) = (SELECT read_count FROM goalpost.batch WHERE batch_id = $batch) FROM goalpost.outcome WHERE batch_id = $batch")" t
	is "seed $seed: the rejected ones, and no others, are in the table reject" "$(sql "SELECT count(*) FROM (SELECT record, line FROM goalpost.outcome WHERE batch_id = $batch AND outcome = 'rejected' EXCEPT SELECT record, line FROM goalpost.reject WHERE batch_id = $batch AND fault = 1) AS a, LATERAL (SELECT 1) AS b")$(sql "SELECT count(DISTINCT record) - (SELECT rejected_count FROM goalpost.batch WHERE batch_id = $batch) FROM goalpost.reject WHERE batch_id = $batch")" 00
	is "seed $seed: the new and revised ones, and no others, are in the table report" "$(sql "SELECT count(*) FROM (SELECT line FROM goalpost.outcome WHERE batch_id = $batch AND outcome IN ('new', 'revised')) AS o FULL JOIN (SELECT line FROM goalpost.report WHERE batch_id = $batch) AS r USING (line) WHERE o.line IS NULL OR r.line IS NULL")" 0
	# The last good row of a day, over all files so far
	awk -F'|' '{last[$1 "|" $2] = $0} END {for (key in last) print last[key]}' good | sort >wanted
	sql "SELECT i.code, r.as_of, r.progress_text FROM goalpost.report AS r JOIN goalpost.indicator AS i USING (indicator_id) WHERE r.replaced_at IS NULL" | sort | cmp -s - wanted
	ok "seed $seed: what stands is the last good row of each day" $?

	# The bytes of the rejects, cut out of the file again, are the rejects file.
	sql "SELECT byte_offset, byte_count FROM goalpost.reject WHERE batch_id = $batch AND fault = 1 ORDER BY record" >cuts
	head -n 1 "$file" >wanted
	while IFS='|' read -r offset count; do
		tail -c "+$((offset + 1))" "$file" | head -c "$count" >>wanted
	done <cuts
	cmp -s wanted "$file.rejects.csv"
	ok "seed $seed: the rejects file holds those bytes, and no others" $?
	is "seed $seed: and each begins on the line that the table names" "$(sql "SELECT byte_offset, min(line) FROM goalpost.reject WHERE batch_id = $batch AND fault = 1 GROUP BY 1 ORDER BY 1" | while IFS='|' read -r offset line; do
		[[ $(($(head -c "$offset" "$file" | wc -l) + 1)) -le $line ]] || echo "$offset"
	done)" ''

	# The rejects file, loaded, has nothing but rejects.
	rejected=$(sql "SELECT rejected_count FROM goalpost.batch WHERE batch_id = $batch")
	goalpost check --max-rejects 100% "$file.rejects.csv" >out 2>err
	says "seed $seed: loaded again, every reject is one again" out "read $rejected = new 0 .* rejected $rejected "
done
finish
