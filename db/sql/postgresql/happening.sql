-- name: within
-- Coming events of many chapters (:chapters, a list in JSON; with :all = 1 of any) and, when :low is
-- given, with a word of their name in a range. Walked by their start until the page is full, and
-- merged with the few that last more than a day and began before, as `upcoming` of events does.
SELECT e.*, c.name AS chapter_name, c.city AS city
FROM events e LEFT JOIN chapters c ON c.id = e.chapter
WHERE e.network = :network AND e.starts > :since - 86400 AND e.starts < :until AND e.ends > :since
  AND (:all = 1 OR e.chapter IN (
      SELECT CAST(j.value AS BIGINT)
      FROM json_array_elements_text(CAST(:chapters AS JSON)) AS j(value))
    OR (e.hosts <> '' AND EXISTS (
      SELECT 1 FROM json_array_elements_text(CAST(:chapters AS JSON)) AS j(value)
      WHERE e.hosts LIKE '% ' || j.value || ' %')))
  AND (:low = '' OR EXISTS (
    SELECT 1 FROM words w WHERE w.network = e.network AND w.noun = 'event' AND w.subject = e.id
      AND w.word >= :low AND w.word < :high))
  AND (:kind = '' OR e.kind = :kind)
  AND (:online = -1 OR e.online = :online)
  AND (e.status = 'planned' OR (:kind = 'wish' AND e.status = 'wished'))
  AND (e.audience IN ('public', 'network') OR :everything = 1 OR e.organiser = :viewer
    OR (e.audience = 'connectors' AND :connects = 1)
    OR (e.audience = 'chapter' AND (
      EXISTS (SELECT 1 FROM chapter_members m WHERE m.network = e.network AND m.member = :viewer
              AND (m.chapter = e.chapter OR e.hosts LIKE '% ' || m.chapter || ' %'))
      OR EXISTS (SELECT 1 FROM connectors k
                 WHERE k.network = e.network AND k.member = :viewer AND k.until IS NULL
                 AND (k.chapter = e.chapter OR e.hosts LIKE '% ' || k.chapter || ' %')))))
UNION ALL
SELECT e.*, c.name AS chapter_name, c.city AS city
FROM events e LEFT JOIN chapters c ON c.id = e.chapter
WHERE e.network = :network AND e.ends - e.starts > 86400 AND +e.starts <= :since - 86400
  AND e.ends > :since AND e.ends <= :since + 2592000
  AND (:all = 1 OR e.chapter IN (
      SELECT CAST(j.value AS BIGINT)
      FROM json_array_elements_text(CAST(:chapters AS JSON)) AS j(value))
    OR (e.hosts <> '' AND EXISTS (
      SELECT 1 FROM json_array_elements_text(CAST(:chapters AS JSON)) AS j(value)
      WHERE e.hosts LIKE '% ' || j.value || ' %')))
  AND (:low = '' OR EXISTS (
    SELECT 1 FROM words w WHERE w.network = e.network AND w.noun = 'event' AND w.subject = e.id
      AND w.word >= :low AND w.word < :high))
  AND (:kind = '' OR e.kind = :kind)
  AND (:online = -1 OR e.online = :online)
  AND (e.status = 'planned' OR (:kind = 'wish' AND e.status = 'wished'))
  AND (e.audience IN ('public', 'network') OR :everything = 1 OR e.organiser = :viewer
    OR (e.audience = 'connectors' AND :connects = 1)
    OR (e.audience = 'chapter' AND (
      EXISTS (SELECT 1 FROM chapter_members m WHERE m.network = e.network AND m.member = :viewer
              AND (m.chapter = e.chapter OR e.hosts LIKE '% ' || m.chapter || ' %'))
      OR EXISTS (SELECT 1 FROM connectors k
                 WHERE k.network = e.network AND k.member = :viewer AND k.until IS NULL
                 AND (k.chapter = e.chapter OR e.hosts LIKE '% ' || k.chapter || ' %')))))
ORDER BY starts, id
LIMIT :limit OFFSET :offset;
