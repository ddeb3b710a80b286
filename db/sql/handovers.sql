-- name: by_id^
SELECT h.*, c.name AS chapter_name, m.name AS successor_name
FROM handovers h JOIN chapters c ON c.id = h.chapter
LEFT JOIN members m ON m.network = h.network AND m.id = h.successor
WHERE h.network = :network AND h.id = :id;

-- name: open_of
-- Under way in a chapter, the first begun first.
SELECT h.*, c.name AS chapter_name, m.name AS successor_name
FROM handovers h JOIN chapters c ON c.id = h.chapter
LEFT JOIN members m ON m.network = h.network AND m.id = h.successor
WHERE h.network = :network AND h.chapter = :chapter AND h.status IN ('asked', 'agreed')
ORDER BY h.begun_at, h.id;

-- name: open_with
SELECT h.*, c.name AS chapter_name, m.name AS successor_name
FROM handovers h JOIN chapters c ON c.id = h.chapter
LEFT JOIN members m ON m.network = h.network AND m.id = h.successor
WHERE h.network = :network AND (h.member = :member OR h.successor = :member)
  AND h.status IN ('asked', 'agreed')
ORDER BY h.id;

-- name: declined_at$
SELECT max(ended_at) FROM handovers
WHERE network = :network AND chapter = :chapter AND member = :member AND successor = :successor
  AND status = 'declined';

-- name: add!
INSERT INTO handovers (id, network, chapter, member, successor, status, begun_at)
VALUES (:id, :network, :chapter, :member, :successor, :status, :begun_at);

-- name: save!
UPDATE handovers
SET status = :status, answered_at = :answered_at, ended_at = :ended_at, ended_by = :ended_by,
    why = :why
WHERE id = :id;

-- name: hosted^
-- The last event of the chapter that somebody organised since then and that is over.
SELECT title FROM events
WHERE chapter = :chapter AND network = :network AND organiser = :member AND status <> 'cancelled'
  AND kind <> 'wish' AND starts >= :since AND ends <= :now
ORDER BY starts DESC, id DESC LIMIT 1;
