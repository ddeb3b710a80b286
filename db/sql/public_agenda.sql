-- name: ahead
-- The public events that are not over, by their start: those that begin are walked in their order
-- until the page is full, and merged with the few that last more than a day and began before.
-- Nothing lasts more than 31 days. A wish has no date, and what was called off with the rule of its
-- series (it has lost its slot) is gone with it.
SELECT e.id AS id, e.starts AS starts
FROM events e LEFT JOIN chapters c ON c.id = e.chapter
WHERE e.network = :network AND e.audience = 'public' AND e.starts > :since - 86400 AND e.ends > :since
  AND e.starts < :undated AND e.status <> 'wished'
  AND (e.status <> 'cancelled' OR e.series IS NULL OR e.slot IS NOT NULL)
  AND (:online = 0 OR e.online = 1)
  AND (:country = '' OR c.country = :country OR (e.hosts <> '' AND EXISTS (
    SELECT 1 FROM chapters h WHERE h.network = e.network AND h.country = :country
    AND e.hosts LIKE '% ' || CAST(h.id AS TEXT) || ' %')))
UNION ALL
SELECT e.id AS id, e.starts AS starts
FROM events e LEFT JOIN chapters c ON c.id = e.chapter
WHERE e.network = :network AND e.audience = 'public' AND e.ends - e.starts > 86400
  AND +e.starts <= :since - 86400 AND e.ends > :since AND e.ends <= :since + 2592000
  AND e.status <> 'wished'
  AND (e.status <> 'cancelled' OR e.series IS NULL OR e.slot IS NOT NULL)
  AND (:online = 0 OR e.online = 1)
  AND (:country = '' OR c.country = :country OR (e.hosts <> '' AND EXISTS (
    SELECT 1 FROM chapters h WHERE h.network = e.network AND h.country = :country
    AND e.hosts LIKE '% ' || CAST(h.id AS TEXT) || ' %')))
ORDER BY starts, id
LIMIT :limit;

-- name: of_chapter
-- As above, of one chapter: its own, and those that it co-hosts.
SELECT e.id AS id, e.starts AS starts
FROM events e
WHERE e.chapter = :chapter AND e.audience = 'public' AND e.starts > :since - 2678400 AND e.ends > :since
  AND e.starts < :undated AND e.status <> 'wished'
  AND (e.status <> 'cancelled' OR e.series IS NULL OR e.slot IS NOT NULL)
  AND (:online = 0 OR e.online = 1)
UNION ALL
SELECT e.id AS id, e.starts AS starts
FROM events e
WHERE e.network = :network AND e.hosts <> '' AND e.hosts LIKE '% ' || CAST(:chapter AS TEXT) || ' %'
  AND e.audience = 'public' AND e.starts > :since - 2678400 AND e.ends > :since
  AND e.starts < :undated AND e.status <> 'wished'
  AND (e.status <> 'cancelled' OR e.series IS NULL OR e.slot IS NOT NULL)
  AND (:online = 0 OR e.online = 1)
ORDER BY starts, id
LIMIT :limit;

-- name: one^
SELECT e.*, c.name AS chapter_name, c.city AS city
FROM events e LEFT JOIN chapters c ON c.id = e.chapter
WHERE e.network = :network AND e.id = :id AND e.audience = 'public' AND e.status <> 'wished';
