-- name: page
-- A page of the board: what is stuck, then what is late, then the rest by the day of its oldest
-- open step; what is paused comes last; nobody who asked to be erased. Connectors see what belongs
-- to chapters that they animate at this moment.
SELECT f.*, m.name AS member_name, c.name AS chapter_name, e.title AS event_title
FROM (
  SELECT t.id, t.titles, t.member, t.chapter, t.event, t.buddy, t.started_at, t.status,
    count(*) AS steps,
    sum(CASE WHEN s.status = 'open' THEN 0 ELSE 1 END) AS settled,
    min(CASE WHEN s.status = 'open' THEN s.due END) AS due,
    max(CASE WHEN s.status = 'open' AND s.raised_at IS NOT NULL THEN 1 ELSE 0 END) AS raised
  FROM tracks t JOIN track_steps s ON s.track = t.id
  WHERE t.network = :network AND t.status IN ('running', 'paused')
    AND NOT EXISTS (SELECT 1 FROM erasure_requests w
      WHERE w.network = t.network AND w.member = t.member
        AND w.cancelled_at IS NULL AND w.done_at IS NULL)
    AND (:chapter = 0 OR t.chapter = :chapter)
    AND (:all = 1 OR t.chapter IN (
      SELECT k.chapter FROM connectors k
      WHERE k.network = :network AND k.member = :viewer AND k.until IS NULL))
  GROUP BY t.id
) f
LEFT JOIN members m ON m.network = :network AND m.id = f.member
LEFT JOIN chapters c ON c.id = f.chapter
LEFT JOIN events e ON e.id = f.event
ORDER BY CASE WHEN f.status = 'paused' THEN 3 WHEN f.raised = 1 THEN 0
    WHEN f.due <= :late THEN 1 ELSE 2 END,
  CASE WHEN f.due IS NULL THEN 1 ELSE 0 END, f.due, f.id
LIMIT :limit OFFSET :offset;

-- name: numbers^
-- How many tracks a viewer's board has, and how many of them are stuck or late.
SELECT count(*) AS whole,
  COALESCE(sum(CASE WHEN t.status = 'running' AND EXISTS (
    SELECT 1 FROM track_steps s
    WHERE s.track = t.id AND s.status = 'open' AND (s.raised_at IS NOT NULL OR s.due <= :late))
    THEN 1 ELSE 0 END), 0) AS stuck
FROM tracks t
WHERE t.network = :network AND t.status IN ('running', 'paused')
  AND NOT EXISTS (SELECT 1 FROM erasure_requests w
    WHERE w.network = t.network AND w.member = t.member
      AND w.cancelled_at IS NULL AND w.done_at IS NULL)
  AND (:chapter = 0 OR t.chapter = :chapter)
  AND (:all = 1 OR t.chapter IN (
    SELECT k.chapter FROM connectors k
    WHERE k.network = :network AND k.member = :viewer AND k.until IS NULL));
