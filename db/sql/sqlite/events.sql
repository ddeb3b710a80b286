-- name: by_ids
SELECT e.*, c.name AS chapter_name, c.city AS city
FROM events e LEFT JOIN chapters c ON c.id = e.chapter
-- The plus keeps the index of starts out: it would be walked from end to end.
WHERE +e.network = :network AND e.ends > :since AND e.id IN (SELECT CAST(value AS BIGINT) FROM json_each(:ids));

-- name: near
-- The next :ahead events that start, the long ones that go on, and the last :behind that are over
-- (part 0, 1 and 2), each with its words.
SELECT e.*, c.name AS chapter_name, c.city AS city, near.part, (
  SELECT group_concat(w.word, ' ') FROM words w
  WHERE w.network = :network AND w.subject = near.id AND w.noun = 'event') AS words
FROM (
  SELECT * FROM (
    SELECT id, 0 AS part FROM events
    WHERE network = :network AND starts > :since - 86400 AND ends > :since
    ORDER BY starts, id LIMIT :ahead) coming
  UNION ALL
  SELECT id, 1 AS part FROM events
  WHERE network = :network AND ends - starts > 86400 AND +starts <= :since - 86400
    AND ends > :since AND ends <= :since + 2592000
  UNION ALL
  SELECT * FROM (
    SELECT id, 2 AS part FROM events
    WHERE network = :network AND starts > :recent - 2678400 AND starts < :since
      AND ends > :recent AND ends <= :since
    ORDER BY starts DESC, id DESC LIMIT :behind) recent
) near JOIN events e ON e.id = near.id LEFT JOIN chapters c ON c.id = e.chapter
ORDER BY e.starts, e.id;
