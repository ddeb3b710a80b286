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
  SELECT t.value ->> 0, t.value ->> 1
  FROM json_array_elements(CAST(:ranges AS JSON)) AS t (value)
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
  SELECT t.value ->> 0, t.value ->> 1
  FROM json_array_elements(CAST(:ranges AS JSON)) AS t (value)
),
terms (number, low, high, field, other) AS MATERIALIZED (
  SELECT CAST(t.value ->> 0 AS INTEGER), t.value ->> 1, t.value ->> 2, t.value ->> 3, t.value ->> 4
  FROM json_array_elements(CAST(:terms AS JSON)) AS t (value)
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
  SELECT t.value ->> 0, t.value ->> 1
  FROM json_array_elements(CAST(:ranges AS JSON)) AS t (value)
),
terms (number, low, high, field, other) AS MATERIALIZED (
  SELECT CAST(t.value ->> 0 AS INTEGER), t.value ->> 1, t.value ->> 2, t.value ->> 3, t.value ->> 4
  FROM json_array_elements(CAST(:terms AS JSON)) AS t (value)
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

-- name: lists
-- The different words in some ranges, by the field in which they stand and the audience that may
-- see them: two seeks for each, however many people wrote it. Of a range and audience as many as
-- the range says (`most`): one that is the last of so many may have others behind it. Of each list
-- at most :counted people are counted, and told the name behind these.
WITH RECURSIVE mine (noun) AS MATERIALIZED (
  SELECT :noun || '.all'
  UNION ALL SELECT :noun || '.connectors' WHERE :connector = 1
  UNION ALL SELECT :noun || '.' || c.chapter FROM chapter_members c
  WHERE :connector = 0 AND c.network = :network AND c.member = :viewer
  UNION ALL SELECT :noun || '.' || :own
),
ranges (number, low, high, field, other, most) AS MATERIALIZED (
  SELECT CAST(t.value ->> 0 AS INTEGER), t.value ->> 1, t.value ->> 2, t.value ->> 3, t.value ->> 4, CAST(t.value ->> 5 AS INTEGER)
  FROM json_array_elements(CAST(:ranges AS JSON)) AS t (value)
),
found (number, noun, high, field, other, most, form, place) AS (
  SELECT r.number, mine.noun, r.high, r.field, r.other, r.most, (
    SELECT w.word || chr(31) || w.field FROM words w
    WHERE w.network = :network AND w.noun = mine.noun AND w.word >= r.low AND w.word < r.high
    ORDER BY w.word, w.field LIMIT 1), 1
  FROM mine CROSS JOIN ranges r
  UNION ALL
  SELECT found.number, found.noun, found.high, found.field, found.other, found.most, coalesce((
    SELECT w.word || chr(31) || w.field FROM words w
    WHERE w.network = :network AND w.noun = found.noun
      AND w.word = split_part(found.form, chr(31), 1)
      AND w.field > split_part(found.form, chr(31), 2)
    ORDER BY w.field LIMIT 1), (
    SELECT w.word || chr(31) || w.field FROM words w
    WHERE w.network = :network AND w.noun = found.noun AND w.word < found.high
      AND w.word > split_part(found.form, chr(31), 1)
    ORDER BY w.word, w.field LIMIT 1)), found.place + 1
  FROM found WHERE found.form IS NOT NULL AND found.place < found.most
),
told (number, noun, word, field, last, asked) AS (
  SELECT found.number, found.noun, split_part(found.form, chr(31), 1),
    split_part(found.form, chr(31), 2),
    CASE WHEN found.place = found.most THEN 1 ELSE 0 END,
    CASE WHEN found.field = '' OR split_part(found.form, chr(31), 2)
      IN (found.field, found.other) THEN 1 ELSE 0 END
  FROM found WHERE found.form IS NOT NULL
)
SELECT told.number, told.noun, told.word, told.field, told.last, told.asked, (
  SELECT count(*) FROM (
    SELECT 1 FROM words w WHERE w.network = :network AND w.noun = told.noun
      AND w.word = told.word AND w.field = told.field LIMIT :counted) counted) AS people, (
  SELECT w.sort FROM words w WHERE :counted > 0 AND w.network = :network AND w.noun = told.noun
    AND w.word = told.word AND w.field = told.field
  ORDER BY w.sort, w.subject LIMIT 1 OFFSET :counted) AS far
FROM told WHERE told.asked = 1 OR told.last = 1;

-- name: walked
-- A page of the people of some lists, by name, as far as they match other terms too: each list is
-- read until :enough of them do, at most :steps. `unsure`: a list that gave fewer goes on.
-- A term has as many probes as it has ranges and audiences: any of them is enough.
WITH lists (number, noun, word, field) AS MATERIALIZED (
  SELECT CAST(t.value ->> 0 AS INTEGER), t.value ->> 1, t.value ->> 2, t.value ->> 3
  FROM json_array_elements(CAST(:lists AS JSON)) AS t (value)
),
probes (number, noun, low, high, field, other) AS MATERIALIZED (
  SELECT CAST(t.value ->> 0 AS INTEGER), t.value ->> 1, t.value ->> 2, t.value ->> 3, t.value ->> 4, t.value ->> 5
  FROM json_array_elements(CAST(:probes AS JSON)) AS t (value)
),
asked (number) AS MATERIALIZED (SELECT DISTINCT number FROM probes),
hits (number, sort, subject) AS MATERIALIZED (
  SELECT l.number, hit.sort, hit.subject
  FROM lists l CROSS JOIN LATERAL (
      SELECT one.sort, one.subject FROM (
        SELECT o.sort, o.subject FROM words o
        WHERE o.network = :network AND o.noun = l.noun AND o.word = l.word AND o.field = l.field
        ORDER BY o.sort, o.subject LIMIT :steps) one
      WHERE NOT EXISTS (
        SELECT 1 FROM asked WHERE NOT EXISTS (
          SELECT 1 FROM probes p CROSS JOIN words w
          WHERE p.number = asked.number AND w.network = :network AND w.subject = one.subject
            AND w.noun = p.noun AND w.word >= p.low AND w.word < p.high
            AND (p.field = '' OR w.field = p.field OR w.field = p.other)))
      ORDER BY one.sort, one.subject LIMIT :enough) hit
),
unsure (said) AS MATERIALIZED (
  SELECT CASE WHEN EXISTS (
    SELECT 1 FROM lists l WHERE (SELECT count(*) FROM hits h WHERE h.number = l.number) < :enough
      AND EXISTS (SELECT 1 FROM words o WHERE o.network = :network AND o.noun = l.noun
        AND o.word = l.word AND o.field = l.field
        ORDER BY o.sort, o.subject LIMIT 1 OFFSET :steps)) THEN 1 ELSE 0 END
),
page (sort, subject) AS (
  SELECT DISTINCT sort, subject FROM hits ORDER BY sort, subject LIMIT :limit OFFSET :offset
)
SELECT m.id, m.name, page.sort, unsure.said AS unsure
FROM unsure LEFT JOIN page ON 1 = 1
LEFT JOIN members m ON m.network = :network AND m.id = page.subject AND m.left_at IS NULL
ORDER BY page.sort, page.subject;

-- name: following
-- Which letters follow some beginnings in the words that each audience of the viewer may see: one
-- seek for each letter. With :first the letters that words of all begin with are not asked for.
WITH RECURSIVE mine (noun) AS MATERIALIZED (
  SELECT :noun || '.all'
  UNION ALL SELECT :noun || '.connectors' WHERE :connector = 1
  UNION ALL SELECT :noun || '.' || c.chapter FROM chapter_members c
  WHERE :connector = 0 AND c.network = :network AND c.member = :viewer
  UNION ALL SELECT :noun || '.' || :own
),
beginnings (place, start) AS MATERIALIZED (
  SELECT CAST(t.value ->> 0 AS INTEGER), t.value ->> 1
  FROM json_array_elements(CAST(:beginnings AS JSON)) AS t (value)
),
found (noun, place, start, word, number) AS (
  SELECT mine.noun, b.place, b.start, (
    SELECT min(w.word) FROM words w WHERE w.network = :network AND w.noun = mine.noun
      AND w.word > b.start AND w.word < b.start || :after), 1
  FROM mine CROSS JOIN beginnings b
  WHERE b.place > 0 OR :first = 0 OR mine.noun <> :noun || '.all'
  UNION ALL
  SELECT found.noun, found.place, found.start, (
    SELECT min(w.word) FROM words w WHERE w.network = :network AND w.noun = found.noun
      AND w.word > substr(found.word, 1, length(found.start) + 1) || :after
      AND w.word < found.start || :after), found.number + 1
  FROM found WHERE found.word IS NOT NULL AND found.number < :most
)
SELECT found.noun, found.place, substr(found.word, length(found.start) + 1, 1) AS letter
FROM found WHERE found.word IS NOT NULL;

-- name: near
-- Which of some spellings, told by audience, begin a word; `whole`: are one. With :field in one of
-- two fields: the first word that begins so is looked for there, and :looked others behind it.
WITH tried (noun, spelling, word) AS MATERIALIZED (
  SELECT g.value ->> 0, v.value, (
    SELECT min(w.word) FROM words w
    WHERE w.network = :network AND w.noun = g.value ->> 0
      AND w.word >= v.value AND w.word < v.value || :after)
  FROM json_array_elements(CAST(:variants AS JSON)) AS g (value)
  CROSS JOIN LATERAL json_array_elements_text(g.value -> 1) AS v (value)
)
SELECT t.spelling, max(CASE WHEN t.word = t.spelling THEN 1 ELSE 0 END) AS whole FROM tried t
WHERE t.word IS NOT NULL AND (:field = ''
  OR EXISTS (SELECT 1 FROM words w WHERE w.network = :network AND w.noun = t.noun
    AND w.word = t.word AND w.field = :field)
  OR EXISTS (SELECT 1 FROM words w WHERE w.network = :network AND w.noun = t.noun
    AND w.word = t.word AND w.field = :other)
  OR EXISTS (SELECT 1 FROM (
      SELECT w.field AS field FROM words w WHERE w.network = :network AND w.noun = t.noun
        AND w.word > t.word AND w.word < t.spelling || :after
      ORDER BY w.word, w.field LIMIT :looked) few
    WHERE few.field = :field OR few.field = :other))
GROUP BY t.spelling LIMIT :limit;

-- name: suggested
-- Each different word of some ranges that the viewer may see, in their order: one seek for each in
-- an audience, however many people wrote it. For these nouns `field` is the word as it was written;
-- both are told together, the word first. Of each range and audience the first :limit.
WITH RECURSIVE mine (noun) AS MATERIALIZED (
  SELECT :noun || '.all'
  UNION ALL SELECT :noun || '.connectors' WHERE :connector = 1
  UNION ALL SELECT :noun || '.' || c.chapter FROM chapter_members c
  WHERE :connector = 0 AND c.network = :network AND c.member = :viewer
  UNION ALL SELECT :noun || '.' || :own
),
ranges (number, low, high) AS MATERIALIZED (
  SELECT CAST(t.value ->> 0 AS INTEGER), t.value ->> 1, t.value ->> 2
  FROM json_array_elements(CAST(:ranges AS JSON)) AS t (value)
),
found (number, noun, high, form, place) AS (
  SELECT r.number, mine.noun, r.high, (
    SELECT w.word || chr(31) || w.field FROM words w
    WHERE w.network = :network AND w.noun = mine.noun AND w.word >= r.low AND w.word < r.high
    ORDER BY w.word, w.field LIMIT 1), 1
  FROM mine CROSS JOIN ranges r
  UNION ALL
  SELECT found.number, found.noun, found.high, (
    SELECT w.word || chr(31) || w.field FROM words w
    WHERE w.network = :network AND w.noun = found.noun AND w.word < found.high
      AND w.word > substr(found.form, 1, position(chr(31) in found.form) - 1)
    ORDER BY w.word, w.field LIMIT 1), found.place + 1
  FROM found WHERE found.form IS NOT NULL AND found.place < :limit
)
SELECT found.number, found.form FROM found WHERE found.form IS NOT NULL
ORDER BY found.number, found.form;

-- name: visible
SELECT f.member, f.field, CASE f.field WHEN 'chapters' THEN (
  SELECT string_agg(home.name, chr(31)) FROM (
    SELECT c.name FROM chapter_members b JOIN chapters c ON c.id = b.chapter
    WHERE b.network = f.network AND b.member = f.member ORDER BY c.name, c.id) home)
  ELSE f.content END AS content
FROM member_fields f
WHERE f.network = :network AND f.member IN (SELECT CAST(value AS BIGINT) FROM json_array_elements_text(CAST(:ids AS JSON)))
  AND (f.level >= 3 OR f.member = :viewer
    OR (f.level >= 1 AND :connector = 1)
    OR (f.level = 2 AND EXISTS (
      SELECT 1 FROM chapter_members theirs
      JOIN chapter_members mine ON mine.chapter = theirs.chapter AND mine.member = :viewer
      WHERE theirs.network = :network AND theirs.member = f.member)))
  AND EXISTS (SELECT 1 FROM members m
    WHERE m.network = f.network AND m.id = f.member AND m.left_at IS NULL);
