-- name: fields_of
SELECT field, content, level FROM member_fields WHERE network = :network AND member = :member;

-- name: put_content!
INSERT INTO member_fields (network, member, field, content, level)
VALUES (:network, :member, :field, :content, :level)
ON CONFLICT (network, member, field) DO UPDATE SET content = excluded.content;

-- name: put_level!
INSERT INTO member_fields (network, member, field, content, level)
VALUES (:network, :member, :field, '', :level)
ON CONFLICT (network, member, field) DO UPDATE SET level = excluded.level;

-- name: set_country!
UPDATE members SET country = :country, updated_at = :now WHERE network = :network AND id = :id;

-- name: forget_language!
UPDATE members SET language = NULL, updated_at = :now WHERE network = :network AND id = :id;

-- name: set_sort!
UPDATE members SET sort = :sort WHERE network = :network AND id = :id AND sort <> :sort;

-- name: drop_words!
-- Every noun of a member's words begins with `member.`; the next sign after `.` is `/`.
DELETE FROM words
WHERE network = :network AND subject = :member AND noun >= 'member.' AND noun < 'member/';

-- name: put_words*!
INSERT INTO words (network, noun, word, field, subject, level)
VALUES (:network, :noun, :word, :field, :subject, :level)
ON CONFLICT (network, noun, word, field, subject) DO NOTHING;

-- name: number_matching$
-- How many words of a term the viewer may see, at most :most; what is hidden is never read.
WITH mine (noun) AS (
  SELECT :noun || '.all'
  UNION ALL SELECT :noun || '.connectors' WHERE :connector = 1
  UNION ALL SELECT :noun || '.' || c.chapter FROM chapter_members c
  WHERE :connector = 0 AND c.network = :network AND c.member = :viewer
)
SELECT count(*) FROM (
  SELECT 1 FROM mine CROSS JOIN words w
  WHERE w.network = :network AND w.noun = mine.noun AND w.word >= :low AND w.word < :high
    AND (:field = '' OR w.field = :field OR w.field = :other)
  UNION ALL
  SELECT 1 FROM words w
  WHERE w.network = :network AND w.subject = :viewer AND w.noun = :noun || '.own'
    AND w.word >= :low AND w.word < :high
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
FROM found WHERE found.word IS NOT NULL
UNION
SELECT w.word, w.field FROM words w
WHERE w.network = :network AND w.subject = :viewer AND w.noun = :noun || '.own'
  AND w.word >= :low AND w.word < :high;

-- name: drop_deliveries_to!
UPDATE deliveries SET status = 'dropped', why = 'left', settled_at = :now
WHERE network = :network AND target = :member AND status = 'planned';

-- name: set_arriving!
UPDATE members SET arriving = :arriving WHERE network = :network AND id = :id;

-- name: arriving
SELECT id FROM members WHERE network = :network AND arriving = 1 AND left_at IS NULL ORDER BY id LIMIT :limit;
