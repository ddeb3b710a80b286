-- name: of_chapter
-- The coming events of one chapter, its own and those it hosts with others, by their start: walked
-- by the index of its events until the page is full. Nothing lasts more than 31 days.
-- The pattern is put together here: a statement is prepared anew for each one that comes whole.
SELECT e.*, c.name AS chapter_name, c.city AS city
FROM events e LEFT JOIN chapters c ON c.id = e.chapter
WHERE e.network = :network AND e.chapter = :chapter
  AND e.starts > :since - 2678400 AND e.starts < :until AND e.ends > :since
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
WHERE e.network = :network AND e.hosts <> '' AND e.hosts LIKE '% ' || CAST(:chapter AS TEXT) || ' %'
  AND (e.chapter IS NULL OR e.chapter <> :chapter)
  AND e.starts > :since - 2678400 AND e.starts < :until AND e.ends > :since
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
LIMIT :limit;
