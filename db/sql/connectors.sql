-- name: everyone
SELECT c.id, c.name, k.member FROM connectors k JOIN chapters c ON c.id = k.chapter
LEFT JOIN members m ON m.network = k.network AND m.id = k.member
WHERE k.network = :network AND k.until IS NULL AND m.left_at IS NULL
ORDER BY c.name, c.id, k.since, k.id;

-- name: of_chapter
SELECT k.member, k.since, m.name, m.left_at
FROM connectors k LEFT JOIN members m ON m.network = k.network AND m.id = k.member
WHERE k.network = :network AND k.chapter = :chapter AND k.until IS NULL
ORDER BY k.since, k.id;

-- name: add!
INSERT INTO connectors (id, network, chapter, member, since, added_by, term_ends)
VALUES (:id, :network, :chapter, :member, :now, :by, :term_ends)
ON CONFLICT DO NOTHING;

-- name: end!
UPDATE connectors SET until = :now, ended_why = :why
WHERE network = :network AND chapter = :chapter AND member = :member AND until IS NULL;

-- name: end_everywhere!
UPDATE connectors SET until = :now, ended_why = :why
WHERE network = :network AND member = :member AND until IS NULL;

-- name: lonely
-- Those who left the server animate nothing.
SELECT c.id, c.name, count(m.id) AS connectors
FROM chapters c
LEFT JOIN connectors k ON k.chapter = c.id AND k.until IS NULL
LEFT JOIN members m ON m.network = k.network AND m.id = k.member AND m.left_at IS NULL
WHERE c.network = :network AND c.status <> 'composted'
GROUP BY c.id, c.name
HAVING count(m.id) < :least
ORDER BY count(m.id), c.name, c.id;
