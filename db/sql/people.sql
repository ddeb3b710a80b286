-- name: by_id^
SELECT * FROM members WHERE network = :network AND id = :id;

-- name: here
-- One row for each chapter that they belong to or connect, or one row without a chapter.
SELECT n.language AS network_language, n.zone AS network_zone, n.steward_role,
       m.id, m.name, m.language, m.locale, m.zone, m.dm_closed, m.left_at, f.content AS city,
       w.id AS hidden, r.chapter, r.connects
FROM networks n
LEFT JOIN members m ON m.network = n.id AND m.id = :id
LEFT JOIN erasure_requests w ON w.network = n.id AND w.member = :id AND w.asked_at = m.left_at
  AND w.cancelled_at IS NULL AND w.done_at IS NULL
LEFT JOIN member_fields f ON f.network = n.id AND f.member = :id AND f.field = 'city'
LEFT JOIN (
  SELECT chapter, 0 AS connects FROM chapter_members WHERE network = :network AND member = :id
  UNION ALL
  SELECT chapter, 1 AS connects FROM connectors
  WHERE network = :network AND member = :id AND until IS NULL
) r ON n.id = :network
WHERE n.id = :network;

-- name: connects$
SELECT 1 FROM connectors
WHERE network = :network AND chapter = :chapter AND member = :member AND until IS NULL;

-- name: connects_anywhere$
SELECT 1 FROM connectors WHERE network = :network AND member = :member AND until IS NULL LIMIT 1;

-- name: meet!
-- Who comes (back) is here, and stays hidden while their wish to be erased waits.
INSERT INTO members (network, id, name, locale, created_at, updated_at)
VALUES (:network, :id, :name, :locale, :now, :now)
ON CONFLICT (network, id) DO UPDATE
SET name = excluded.name, locale = COALESCE(excluded.locale, members.locale), left_at = (
      SELECT w.asked_at FROM erasure_requests w
      WHERE w.network = members.network AND w.member = members.id
        AND w.cancelled_at IS NULL AND w.done_at IS NULL),
    updated_at = excluded.updated_at
WHERE members.name <> excluded.name OR members.left_at IS NOT NULL
   OR COALESCE(excluded.locale, members.locale, '') <> COALESCE(members.locale, '');

-- name: set_language!
UPDATE members SET language = :language, updated_at = :now WHERE network = :network AND id = :id;

-- name: set_zone!
UPDATE members SET zone = :zone, updated_at = :now WHERE network = :network AND id = :id;

-- name: set_reminders!
UPDATE members SET lead = :lead, via = :via, updated_at = :now WHERE network = :network AND id = :id;

-- name: set_dm_closed!
UPDATE members SET dm_closed = :closed, updated_at = :now WHERE network = :network AND id = :id;

-- name: set_welcomed!
UPDATE members SET welcomed_at = :now WHERE network = :network AND id = :id AND welcomed_at IS NULL;

-- name: set_left!
UPDATE members SET left_at = :now, updated_at = :now WHERE network = :network AND id = :id;

-- name: networks_of
SELECT network FROM members
WHERE id = :id AND (left_at IS NULL OR EXISTS (
  SELECT 1 FROM erasure_requests w
  WHERE w.network = members.network AND w.member = members.id AND w.asked_at = members.left_at
    AND w.cancelled_at IS NULL AND w.done_at IS NULL))
  AND NOT EXISTS (SELECT 1 FROM networks n WHERE n.id = members.network AND n.gone_at IS NOT NULL)
ORDER BY updated_at DESC LIMIT 25;

-- name: network_of$
-- What waits for its author, or an event: of which network a press speaks.
SELECT network FROM drafts WHERE id = :id AND member = :person
UNION ALL
SELECT network FROM events WHERE id = :id LIMIT 1;

-- name: reachable$
SELECT id FROM members
WHERE network = :network AND id = :id AND left_at IS NULL AND dm_closed = 0;
