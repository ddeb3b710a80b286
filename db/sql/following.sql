-- name: by_id^
SELECT * FROM followed_calendars WHERE network = :network AND id = :id;

-- name: by_url^
SELECT * FROM followed_calendars WHERE network = :network AND chapter = :chapter AND url = :url;

-- name: of_chapter
SELECT * FROM followed_calendars WHERE network = :network AND chapter = :chapter ORDER BY name, id;

-- name: put!
INSERT INTO followed_calendars (id, network, chapter, url, name, source, reason, followed_by,
  followed_at, etag, modified, digest, checked_at, read_at, turn, failures, failing_since, gone,
  asked_at, held, held_at, spared, added, changed, cancelled, told_at)
VALUES (:id, :network, :chapter, :url, :name, :source, :reason, :followed_by,
  :followed_at, :etag, :modified, :digest, :checked_at, :read_at, :turn, :failures, :failing_since,
  :gone, :asked_at, :held, :held_at, :spared, :added, :changed, :cancelled, :told_at)
ON CONFLICT (id) DO UPDATE
SET url = excluded.url, name = excluded.name, reason = excluded.reason, etag = excluded.etag,
    modified = excluded.modified, digest = excluded.digest, checked_at = excluded.checked_at,
    read_at = excluded.read_at, turn = excluded.turn, failures = excluded.failures,
    failing_since = excluded.failing_since, gone = excluded.gone, asked_at = excluded.asked_at,
    held = excluded.held, held_at = excluded.held_at, spared = excluded.spared,
    added = excluded.added, changed = excluded.changed, cancelled = excluded.cancelled,
    told_at = excluded.told_at;

-- name: drop!
DELETE FROM followed_calendars WHERE network = :network AND id = :id;

-- name: coming
-- What was taken from a calendar and has not begun.
SELECT e.*, c.name AS chapter_name, c.city AS city
FROM events e LEFT JOIN chapters c ON c.id = e.chapter
WHERE e.network = :network AND e.source = :source AND e.status = 'planned'
  AND e.starts > :now AND e.starts < :until
ORDER BY e.starts, e.id;

-- name: near
-- Events of one chapter (0: of the network) around a moment.
SELECT e.*, c.name AS chapter_name, c.city AS city
FROM events e LEFT JOIN chapters c ON c.id = e.chapter
WHERE e.network = :network AND e.starts >= :since AND e.starts <= :until
  AND coalesce(e.chapter, 0) = :chapter
ORDER BY e.starts, e.id;

-- name: twin^
SELECT e.*, c.name AS chapter_name, c.city AS city
FROM calendar_twins t JOIN events e ON e.id = t.event LEFT JOIN chapters c ON c.id = e.chapter
WHERE t.network = :network AND t.source = :source AND t.source_key = :key;

-- name: heir^
-- Another calendar that is followed and in which an event stands too.
SELECT t.source, t.source_key
FROM calendar_twins t JOIN followed_calendars f ON f.network = t.network AND f.source = t.source
WHERE t.network = :network AND t.event = :event AND t.source <> :source LIMIT 1;

-- name: set_source!
UPDATE events SET source = :source, source_key = :key WHERE network = :network AND id = :event;

-- name: drop_twin!
DELETE FROM calendar_twins WHERE network = :network AND source = :source AND source_key = :key;

-- name: put_twin!
INSERT INTO calendar_twins (network, source, source_key, event) VALUES (:network, :source, :key, :event)
ON CONFLICT (network, source, source_key) DO UPDATE SET event = excluded.event;
