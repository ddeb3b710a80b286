-- name: by_ids
SELECT e.*, c.name AS chapter_name, c.city AS city
FROM events e LEFT JOIN chapters c ON c.id = e.chapter
-- The plus keeps the index of starts out: it would be walked from end to end.
WHERE +e.network = :network AND e.ends > :since AND e.id IN (SELECT CAST(value AS BIGINT) FROM json_each(:ids));
