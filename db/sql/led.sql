-- name: tracks
-- What is under way in the chapters that somebody animates now, and for its people; oldest first.
SELECT t.*, CASE WHEN t.member <> 0 THEN m.name WHEN t.event <> 0 THEN e.title ELSE c.name END AS name
FROM tracks t
LEFT JOIN members m ON m.network = t.network AND m.id = t.member AND m.left_at IS NULL
LEFT JOIN chapters c ON c.id = t.chapter
LEFT JOIN events e ON e.id = t.event
WHERE t.network = :network AND t.status IN ('running', 'paused') AND t.chapter IN (
  SELECT k.chapter FROM connectors k
  WHERE k.network = :network AND k.member = :member AND k.until IS NULL)
ORDER BY t.id;

-- name: steps
-- The open steps of these.
SELECT s.* FROM tracks t JOIN track_steps s ON s.track = t.id
WHERE t.network = :network AND t.status IN ('running', 'paused') AND s.status = 'open'
  AND t.chapter IN (
    SELECT k.chapter FROM connectors k
    WHERE k.network = :network AND k.member = :member AND k.until IS NULL)
ORDER BY s.track, s.place;
