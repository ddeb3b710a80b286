-- name: listed
-- People who match every term, by name, found from the words of one of them (the rarest).
WITH mine (noun) AS MATERIALIZED (
  SELECT 'member.word.all'
  UNION ALL SELECT 'member.word.connectors' WHERE :connector = 1
  UNION ALL SELECT 'member.word.' || c.chapter FROM chapter_members c
  WHERE :connector = 0 AND c.network = :network AND c.member = :viewer
  UNION ALL SELECT 'member.word.' || :own
),
terms (low, high, field, other) AS MATERIALIZED (
  SELECT json_extract(t.value, '$[0]'), json_extract(t.value, '$[1]'),
         json_extract(t.value, '$[2]'), json_extract(t.value, '$[3]')
  FROM json_each(:terms) t
),
found (member) AS (
  SELECT DISTINCT first.subject FROM (
    SELECT w.subject FROM mine CROSS JOIN words w
    WHERE w.network = :network AND w.noun = mine.noun AND w.word >= :low AND w.word < :high
      AND (:field = '' OR w.field = :field OR w.field = :other)
    LIMIT :most) first
  WHERE NOT EXISTS (
    SELECT 1 FROM terms t WHERE NOT EXISTS (
      SELECT 1 FROM mine CROSS JOIN words w
      WHERE w.network = :network AND w.subject = first.subject AND w.noun = mine.noun
        AND w.word >= t.low AND w.word < t.high
        AND (t.field = '' OR w.field = t.field OR w.field = t.other)))
)
SELECT m.id, m.name, m.sort FROM found CROSS JOIN members m
WHERE m.network = :network AND m.id = found.member AND m.left_at IS NULL
ORDER BY m.sort, m.id LIMIT :limit OFFSET :offset;

-- name: walked
-- The same for one word that many have: the directory is read in its order until a page is full.
WITH mine (noun) AS MATERIALIZED (
  SELECT 'member.word.all'
  UNION ALL SELECT 'member.word.connectors' WHERE :connector = 1
  UNION ALL SELECT 'member.word.' || c.chapter FROM chapter_members c
  WHERE :connector = 0 AND c.network = :network AND c.member = :viewer
  UNION ALL SELECT 'member.word.' || :own
)
SELECT m.id, m.name, m.sort FROM members m
WHERE m.network = :network AND m.sort <> ''
  AND EXISTS (
    SELECT 1 FROM mine CROSS JOIN words w
    WHERE w.network = :network AND w.subject = m.id AND w.noun = mine.noun
      AND w.word >= :low AND w.word < :high
      AND (:field = '' OR w.field = :field OR w.field = :other))
ORDER BY m.sort, m.id LIMIT :limit OFFSET :offset;

-- name: near
-- Which of some spellings begin a word that the viewer may see.
WITH mine (noun) AS MATERIALIZED (
  SELECT 'member.word.all'
  UNION ALL SELECT 'member.word.connectors' WHERE :connector = 1
  UNION ALL SELECT 'member.word.' || c.chapter FROM chapter_members c
  WHERE :connector = 0 AND c.network = :network AND c.member = :viewer
  UNION ALL SELECT 'member.word.' || :own
)
SELECT v.value AS word FROM json_each(:variants) v
WHERE EXISTS (
  SELECT 1 FROM mine CROSS JOIN words w
  WHERE w.network = :network AND w.noun = mine.noun
    AND w.word >= v.value AND w.word < v.value || :after
    AND (:field = '' OR w.field = :field OR w.field = :other))
LIMIT :limit;

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
      WHERE theirs.network = :network AND theirs.member = f.member)));
