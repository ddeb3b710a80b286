-- name: by_id^
SELECT b.*, c.name AS chapter_name, c.city AS city
FROM bids b LEFT JOIN chapters c ON c.id = b.chapter
WHERE b.network = :network AND b.id = :id;

-- name: standing
SELECT b.*, c.name AS chapter_name, c.city AS city
FROM bids b LEFT JOIN chapters c ON c.id = b.chapter
WHERE b.event = :event AND b.status = 'open' ORDER BY b.id;

-- name: of_chapter^
SELECT b.*, c.name AS chapter_name, c.city AS city
FROM bids b LEFT JOIN chapters c ON c.id = b.chapter
WHERE b.event = :event AND b.chapter = :chapter AND b.status = 'open';

-- name: add!
INSERT INTO bids (id, network, event, chapter, member, why, offer, status, created_at, updated_at)
VALUES (:id, :network, :event, :chapter, :member, :why, :offer, :status, :now, :now);

-- name: save!
UPDATE bids SET member = :member, why = :why, offer = :offer, status = :status, updated_at = :now
WHERE id = :id;

-- name: hosted
-- The dates before a date that had a host: of its series and of those from which that was split,
-- and summits that belong to no series.
WITH RECURSIVE line (id) AS (
  SELECT s.id FROM series s WHERE s.id = :series
  UNION
  SELECT s.follows FROM series s JOIN line l ON l.id = s.id WHERE s.follows IS NOT NULL
)
SELECT e.*, c.name AS chapter_name, c.city AS city
FROM events e LEFT JOIN chapters c ON c.id = e.chapter
WHERE e.network = :network AND e.kind = 'summit' AND e.status = 'planned'
  AND e.starts < :before AND e.id <> :event AND e.chapter IS NOT NULL
  AND (e.series IS NULL OR e.series IN (SELECT id FROM line))
ORDER BY e.starts DESC, e.id DESC LIMIT :limit;
