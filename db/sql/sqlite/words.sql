-- name: known_any
SELECT j.value AS word FROM json_each(:words) j
WHERE EXISTS (SELECT 1 FROM words w
              WHERE w.network = :network AND w.noun = 'event' AND w.word = j.value AND w.level >= 3)
   OR EXISTS (SELECT 1 FROM words w
              WHERE w.network = :network AND w.noun = 'member.word.all' AND w.word = j.value
                AND w.field IN ('skills', 'topics'));

-- name: marked
SELECT DISTINCT w.subject FROM json_each(:words) j
JOIN words w ON w.network = :network AND w.noun = :noun AND w.word = j.value
WHERE w.level >= 3 LIMIT :limit;
