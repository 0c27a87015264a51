-- The table of words as docs/types.md prints it.
SELECT '| meaning | before the value | after the value | in a progress |'
UNION ALL SELECT '|---|---|---|---|'
UNION ALL
(SELECT format('| %s | %s | %s | %s |', replace(meaning, '|', '\|'),
	coalesce(string_agg(word, ' · ' ORDER BY position) FILTER (WHERE before_value), ''),
	coalesce(string_agg(word, ' · ' ORDER BY position) FILTER (WHERE after_value), ''),
	coalesce(string_agg(word, ' · ' ORDER BY position) FILTER (WHERE in_progress), ''))
FROM goalpost_words() WITH ORDINALITY AS w(word, meaning, before_value, after_value, in_progress, position)
GROUP BY meaning ORDER BY min(position));
