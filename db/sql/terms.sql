-- name: of_network
SELECT k.*, c.name AS chapter_name, m.name AS member_name
FROM connectors k JOIN chapters c ON c.id = k.chapter
JOIN members m ON m.network = k.network AND m.id = k.member
WHERE k.network = :network AND k.until IS NULL AND m.left_at IS NULL AND c.status <> 'composted'
ORDER BY k.term_ends, k.since, k.id;

-- name: of_member
SELECT k.*, c.name AS chapter_name, m.name AS member_name
FROM connectors k JOIN chapters c ON c.id = k.chapter
JOIN members m ON m.network = k.network AND m.id = k.member
WHERE k.network = :network AND k.member = :member AND k.until IS NULL AND c.status <> 'composted'
ORDER BY k.term_ends, c.name, k.id;

-- name: by_id^
SELECT k.*, c.name AS chapter_name, m.name AS member_name
FROM connectors k JOIN chapters c ON c.id = k.chapter
LEFT JOIN members m ON m.network = k.network AND m.id = k.member
WHERE k.network = :network AND k.id = :id;

-- name: now_of^
SELECT k.*, c.name AS chapter_name, m.name AS member_name
FROM connectors k JOIN chapters c ON c.id = k.chapter
LEFT JOIN members m ON m.network = k.network AND m.id = k.member
WHERE k.network = :network AND k.chapter = :chapter AND k.member = :member AND k.until IS NULL;

-- name: lost_of
-- The roles of an account, and those that ended because it left the server.
SELECT DISTINCT k.chapter, c.name AS chapter_name
FROM connectors k JOIN chapters c ON c.id = k.chapter
LEFT JOIN members m ON m.network = k.network AND m.id = k.member
WHERE k.network = :network AND k.member = :member AND c.status <> 'composted'
  AND (k.until IS NULL OR (k.ended_why = 'left' AND k.until = m.left_at))
ORDER BY c.name, k.chapter;

-- name: save!
UPDATE connectors SET term_ends = :term_ends, asked = :asked, raised_at = :raised_at
WHERE id = :id AND until IS NULL;

-- name: flagged
SELECT chapter, connectors FROM connector_flags WHERE network = :network AND flagged_at > :since;

-- name: flag!
INSERT INTO connector_flags (chapter, network, connectors, flagged_at)
VALUES (:chapter, :network, :connectors, :now)
ON CONFLICT (chapter) DO UPDATE
SET connectors = excluded.connectors, flagged_at = excluded.flagged_at;
