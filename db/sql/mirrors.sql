-- name: by_subject^
SELECT * FROM mirrors WHERE subject = :subject;

-- name: by_scheduled^
SELECT * FROM mirrors WHERE network = :network AND scheduled = :scheduled;

-- name: of_dates^
-- A date of the series that was shown by itself, before it came back.
SELECT m.* FROM events e JOIN mirrors m ON m.subject = e.id
WHERE e.series = :series ORDER BY e.starts LIMIT 1;

-- name: of_network
SELECT * FROM mirrors WHERE network = :network ORDER BY subject;

-- name: number$
SELECT count(*) FROM mirrors WHERE network = :network;

-- name: is_wanted$
SELECT 1 FROM mirrors WHERE subject = :subject
UNION ALL SELECT 1 FROM chapters WHERE id = :chapter AND mirrored = 1 AND status <> 'composted'
LIMIT 1;

-- name: is_doubted$
-- A row that was taken in hand and has no known end.
SELECT 1 FROM deliveries
WHERE subject IN (:subject, :subject_of_this) AND kind = :kind AND id <> :but AND attempts > 0
  AND status IN ('planned', 'sending', 'uncertain') LIMIT 1;

-- name: next_dates
-- The event itself, or the dates of the series that are not over, cancelled ones among them.
SELECT e.*, c.name AS chapter_name, c.city AS city
FROM events e LEFT JOIN chapters c ON c.id = e.chapter
WHERE e.id IN (
  SELECT id FROM events WHERE id = :subject
  UNION SELECT id FROM events WHERE series = :subject)
  AND e.network = :network AND e.ends > :now
ORDER BY e.starts, e.id LIMIT :limit;

-- name: waiting
-- What could be shown and is not, the soonest first.
SELECT e.id, e.series, e.starts FROM events e LEFT JOIN chapters c ON c.id = e.chapter
WHERE e.network = :network AND e.starts > :now AND e.status = 'planned'
  AND e.audience IN ('public', 'network') AND (e.chapter IS NULL OR (c.mirrored = 1 AND c.status <> 'composted'))
  AND NOT EXISTS (SELECT 1 FROM mirrors m WHERE m.subject = coalesce(e.series, e.id))
ORDER BY e.starts, e.id LIMIT :limit;

-- name: put!
INSERT INTO mirrors (subject, network, event, scheduled, shown_at)
VALUES (:subject, :network, :event, :scheduled, :now)
ON CONFLICT (subject) DO UPDATE
SET event = excluded.event, scheduled = excluded.scheduled, shown_at = excluded.shown_at;

-- name: forget!
DELETE FROM mirrors WHERE subject = :subject;

-- name: repeat$
SELECT repeat FROM series WHERE id = :subject;
