-- name: number_matching$
-- How many words of a term the viewer may see, at most :most; what is hidden is never read.
WITH mine (noun) AS (
  SELECT :noun || '.all'
  UNION ALL SELECT :noun || '.connectors' WHERE :connector = 1
  UNION ALL SELECT :noun || '.' || c.chapter FROM chapter_members c
  WHERE :connector = 0 AND c.network = :network AND c.member = :viewer
  UNION ALL SELECT :noun || '.' || :own
)
SELECT count(*) FROM (
  SELECT 1 FROM mine CROSS JOIN words w
  WHERE w.network = :network AND w.noun = mine.noun AND w.word >= :low AND w.word < :high
    AND (:field = '' OR w.field = :field OR w.field = :other)
  LIMIT :most
) counted;

-- name: suggested
-- Each different word that the viewer may see, in its order: one seek for each, however many
-- people wrote it. For these nouns `field` is the word as it was written.
WITH RECURSIVE mine (noun) AS (
  SELECT :noun || '.all'
  UNION ALL SELECT :noun || '.connectors' WHERE :connector = 1
  UNION ALL SELECT :noun || '.' || c.chapter FROM chapter_members c
  WHERE :connector = 0 AND c.network = :network AND c.member = :viewer
  UNION ALL SELECT :noun || '.' || :own
),
found (word, place) AS (
  SELECT (SELECT min(nearest.word) FROM (
    SELECT (SELECT min(w.word) FROM words w
            WHERE w.network = :network AND w.noun = mine.noun
              AND w.word >= :low AND w.word < :high) AS word
    FROM mine) nearest), 1
  UNION ALL
  SELECT (SELECT min(nearest.word) FROM (
    SELECT (SELECT min(w.word) FROM words w
            WHERE w.network = :network AND w.noun = mine.noun
              AND w.word > found.word AND w.word < :high) AS word
    FROM mine) nearest), found.place + 1
  FROM found WHERE found.word IS NOT NULL AND found.place < :limit
)
SELECT found.word, (SELECT min(form.field) FROM (
  SELECT (SELECT min(w.field) FROM words w
          WHERE w.network = :network AND w.noun = mine.noun AND w.word = found.word) AS field
  FROM mine) form) AS written
FROM found WHERE found.word IS NOT NULL;
