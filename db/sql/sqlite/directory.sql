-- name: number_matching$
-- How many words of a term the viewer may see, at most :most; what is hidden is never read.
WITH mine (noun) AS MATERIALIZED (
  SELECT :noun || '.all'
  UNION ALL SELECT :noun || '.connectors' WHERE :connector = 1
  UNION ALL SELECT :noun || '.' || c.chapter FROM chapter_members c
  WHERE :connector = 0 AND c.network = :network AND c.member = :viewer
  UNION ALL SELECT :noun || '.' || :own
),
ranges (low, high) AS MATERIALIZED (
  SELECT json_extract(t.value, '$[0]'), json_extract(t.value, '$[1]')
  FROM json_each(:ranges) t
)
SELECT count(*) FROM (
  SELECT 1 FROM mine CROSS JOIN ranges CROSS JOIN words w
  WHERE w.network = :network AND w.noun = mine.noun
    AND w.word >= ranges.low AND w.word < ranges.high
    AND (:field = '' OR w.field = :field OR w.field = :other)
  LIMIT :most
) counted;

-- name: listed
-- People who match every term, by name, found from the words of one of them (the rarest).
-- A term has as many rows as it has ranges: any of them is enough.
WITH mine (noun) AS MATERIALIZED (
  SELECT :noun || '.all'
  UNION ALL SELECT :noun || '.connectors' WHERE :connector = 1
  UNION ALL SELECT :noun || '.' || c.chapter FROM chapter_members c
  WHERE :connector = 0 AND c.network = :network AND c.member = :viewer
  UNION ALL SELECT :noun || '.' || :own
),
ranges (low, high) AS MATERIALIZED (
  SELECT json_extract(t.value, '$[0]'), json_extract(t.value, '$[1]')
  FROM json_each(:ranges) t
),
terms (number, low, high, field, other) AS MATERIALIZED (
  SELECT json_extract(t.value, '$[0]'), json_extract(t.value, '$[1]'), json_extract(t.value, '$[2]'), json_extract(t.value, '$[3]'), json_extract(t.value, '$[4]')
  FROM json_each(:terms) t
),
asked (number) AS MATERIALIZED (SELECT DISTINCT number FROM terms),
found (member) AS (
  SELECT DISTINCT first.subject FROM (
    SELECT w.subject FROM mine CROSS JOIN ranges CROSS JOIN words w
    WHERE w.network = :network AND w.noun = mine.noun
      AND w.word >= ranges.low AND w.word < ranges.high
      AND (:field = '' OR w.field = :field OR w.field = :other)
    LIMIT :most) first
  WHERE NOT EXISTS (
    SELECT 1 FROM asked WHERE NOT EXISTS (
      SELECT 1 FROM terms t CROSS JOIN mine CROSS JOIN words w
      WHERE t.number = asked.number
        AND w.network = :network AND w.subject = first.subject AND w.noun = mine.noun
        AND w.word >= t.low AND w.word < t.high
        AND (t.field = '' OR w.field = t.field OR w.field = t.other)))
)
SELECT m.id, m.name, m.sort FROM found CROSS JOIN members m
WHERE m.network = :network AND m.id = found.member AND m.left_at IS NULL
ORDER BY m.sort, m.id LIMIT :limit OFFSET :offset;

-- name: counted$
-- How many people match every term, found as those that are listed.
WITH mine (noun) AS MATERIALIZED (
  SELECT :noun || '.all'
  UNION ALL SELECT :noun || '.connectors' WHERE :connector = 1
  UNION ALL SELECT :noun || '.' || c.chapter FROM chapter_members c
  WHERE :connector = 0 AND c.network = :network AND c.member = :viewer
  UNION ALL SELECT :noun || '.' || :own
),
ranges (low, high) AS MATERIALIZED (
  SELECT json_extract(t.value, '$[0]'), json_extract(t.value, '$[1]')
  FROM json_each(:ranges) t
),
terms (number, low, high, field, other) AS MATERIALIZED (
  SELECT json_extract(t.value, '$[0]'), json_extract(t.value, '$[1]'), json_extract(t.value, '$[2]'), json_extract(t.value, '$[3]'), json_extract(t.value, '$[4]')
  FROM json_each(:terms) t
),
asked (number) AS MATERIALIZED (SELECT DISTINCT number FROM terms),
found (member) AS (
  SELECT DISTINCT first.subject FROM (
    SELECT w.subject FROM mine CROSS JOIN ranges CROSS JOIN words w
    WHERE w.network = :network AND w.noun = mine.noun
      AND w.word >= ranges.low AND w.word < ranges.high
      AND (:field = '' OR w.field = :field OR w.field = :other)
    LIMIT :most) first
  WHERE NOT EXISTS (
    SELECT 1 FROM asked WHERE NOT EXISTS (
      SELECT 1 FROM terms t CROSS JOIN mine CROSS JOIN words w
      WHERE t.number = asked.number
        AND w.network = :network AND w.subject = first.subject AND w.noun = mine.noun
        AND w.word >= t.low AND w.word < t.high
        AND (t.field = '' OR w.field = t.field OR w.field = t.other)))
)
SELECT count(*) FROM found;

-- name: walked
-- The same for terms that many match: what one audience may see of the directory is read in its
-- order until a page is full, at most up to the name :until.
WITH mine (noun) AS MATERIALIZED (
  SELECT :noun || '.all'
  UNION ALL SELECT :noun || '.connectors' WHERE :connector = 1
  UNION ALL SELECT :noun || '.' || c.chapter FROM chapter_members c
  WHERE :connector = 0 AND c.network = :network AND c.member = :viewer
  UNION ALL SELECT :noun || '.' || :own
),
ranges (low, high) AS MATERIALIZED (
  SELECT json_extract(t.value, '$[0]'), json_extract(t.value, '$[1]')
  FROM json_each(:ranges) t
),
terms (number, low, high, field, other) AS MATERIALIZED (
  SELECT json_extract(t.value, '$[0]'), json_extract(t.value, '$[1]'), json_extract(t.value, '$[2]'), json_extract(t.value, '$[3]'), json_extract(t.value, '$[4]')
  FROM json_each(:terms) t
),
asked (number) AS MATERIALIZED (SELECT DISTINCT number FROM terms)
SELECT m.id, m.name, m.sort FROM words o CROSS JOIN members m
WHERE o.network = :network AND o.noun = :listing AND o.word < :until
  AND m.network = :network AND m.id = o.subject AND m.left_at IS NULL
  AND EXISTS (
    SELECT 1 FROM mine CROSS JOIN ranges CROSS JOIN words w
    WHERE w.network = :network AND w.subject = o.subject AND w.noun = mine.noun
      AND w.word >= ranges.low AND w.word < ranges.high
      AND (:field = '' OR w.field = :field OR w.field = :other))
  AND NOT EXISTS (
    SELECT 1 FROM asked WHERE NOT EXISTS (
      SELECT 1 FROM terms t CROSS JOIN mine CROSS JOIN words w
      WHERE t.number = asked.number
        AND w.network = :network AND w.subject = o.subject AND w.noun = mine.noun
        AND w.word >= t.low AND w.word < t.high
        AND (t.field = '' OR w.field = t.field OR w.field = t.other)))
ORDER BY o.word, o.field, o.subject LIMIT :limit;

-- name: following
-- Which letters follow some beginnings in words that the viewer may see: one seek for each letter.
WITH RECURSIVE mine (noun) AS MATERIALIZED (
  SELECT :noun || '.all'
  UNION ALL SELECT :noun || '.connectors' WHERE :connector = 1
  UNION ALL SELECT :noun || '.' || c.chapter FROM chapter_members c
  WHERE :connector = 0 AND c.network = :network AND c.member = :viewer
  UNION ALL SELECT :noun || '.' || :own
),
beginnings (place, start) AS MATERIALIZED (
  SELECT json_extract(b.value, '$[0]'), json_extract(b.value, '$[1]')
  FROM json_each(:beginnings) b
),
found (place, start, word, number) AS (
  SELECT b.place, b.start, (SELECT min(nearest.word) FROM (
    SELECT (SELECT min(w.word) FROM words w
            WHERE w.network = :network AND w.noun = mine.noun
              AND w.word > b.start AND w.word < b.start || :after) AS word
    FROM mine) nearest), 1
  FROM beginnings b
  UNION ALL
  SELECT found.place, found.start, (SELECT min(nearest.word) FROM (
    SELECT (SELECT min(w.word) FROM words w
            WHERE w.network = :network AND w.noun = mine.noun
              AND w.word > substr(found.word, 1, length(found.start) + 1) || :after
              AND w.word < found.start || :after) AS word
    FROM mine) nearest), found.number + 1
  FROM found WHERE found.word IS NOT NULL AND found.number < :most
)
SELECT found.place, substr(found.word, length(found.start) + 1, 1) AS letter
FROM found WHERE found.word IS NOT NULL;

-- name: near
-- Which of some spellings begin a word that the viewer may see.
WITH mine (noun) AS MATERIALIZED (
  SELECT :noun || '.all'
  UNION ALL SELECT :noun || '.connectors' WHERE :connector = 1
  UNION ALL SELECT :noun || '.' || c.chapter FROM chapter_members c
  WHERE :connector = 0 AND c.network = :network AND c.member = :viewer
  UNION ALL SELECT :noun || '.' || :own
)
SELECT v.value AS word FROM json_each(:variants) v
WHERE EXISTS (
  SELECT 1 FROM mine CROSS JOIN words w
  WHERE w.network = :network AND w.noun = mine.noun
    AND w.word >= v.value AND w.word < v.value || :after
    AND (:field = '' OR w.field = :field OR w.field = :other))
LIMIT :limit;

-- name: suggested
-- Each different word of some ranges that the viewer may see, in their order: one seek for each,
-- however many people wrote it. For these nouns `field` is the word as it was written; both are
-- told together, the word first.
WITH RECURSIVE mine (noun) AS MATERIALIZED (
  SELECT :noun || '.all'
  UNION ALL SELECT :noun || '.connectors' WHERE :connector = 1
  UNION ALL SELECT :noun || '.' || c.chapter FROM chapter_members c
  WHERE :connector = 0 AND c.network = :network AND c.member = :viewer
  UNION ALL SELECT :noun || '.' || :own
),
ranges (number, low, high) AS MATERIALIZED (
  SELECT json_extract(t.value, '$[0]'), json_extract(t.value, '$[1]'), json_extract(t.value, '$[2]')
  FROM json_each(:ranges) t
),
found (number, high, form, place) AS (
  SELECT r.number, r.high, (SELECT min(nearest.form) FROM (
    SELECT (SELECT w.word || char(31) || w.field FROM words w
            WHERE w.network = :network AND w.noun = mine.noun
              AND w.word >= r.low AND w.word < r.high
            ORDER BY w.word, w.field LIMIT 1) AS form
    FROM mine) nearest), 1
  FROM ranges r
  UNION ALL
  SELECT found.number, found.high, (SELECT min(nearest.form) FROM (
    SELECT (SELECT w.word || char(31) || w.field FROM words w
            WHERE w.network = :network AND w.noun = mine.noun
              AND w.word > substr(found.form, 1, instr(found.form, char(31)) - 1) AND w.word < found.high
            ORDER BY w.word, w.field LIMIT 1) AS form
    FROM mine) nearest), found.place + 1
  FROM found WHERE found.form IS NOT NULL AND found.place < :limit
)
SELECT found.number, found.form FROM found WHERE found.form IS NOT NULL
ORDER BY found.number, found.place;

-- name: visible
SELECT f.member, f.field, CASE f.field WHEN 'chapters' THEN (
  SELECT group_concat(home.name, char(31)) FROM (
    SELECT c.name FROM chapter_members b JOIN chapters c ON c.id = b.chapter
    WHERE b.network = f.network AND b.member = f.member ORDER BY c.name, c.id) home)
  ELSE f.content END AS content
FROM member_fields f
WHERE f.network = :network AND f.member IN (SELECT value FROM json_each(:ids))
  AND (f.level >= 3 OR f.member = :viewer
    OR (f.level >= 1 AND :connector = 1)
    OR (f.level = 2 AND EXISTS (
      SELECT 1 FROM chapter_members theirs
      JOIN chapter_members mine ON mine.chapter = theirs.chapter AND mine.member = :viewer
      WHERE theirs.network = :network AND theirs.member = f.member)))
  AND EXISTS (SELECT 1 FROM members m
    WHERE m.network = f.network AND m.id = f.member AND m.left_at IS NULL);
