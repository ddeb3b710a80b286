-- name: settled!
DELETE FROM deliveries WHERE id IN (
  SELECT id FROM deliveries WHERE network = :network AND settled_at < :before LIMIT :limit);

-- name: taken!
-- Roles that were taken from people of whom nothing else is known.
DELETE FROM deliveries
WHERE network = :network AND settled_at IS NOT NULL
  AND kind IN ('role.take', 'role.withdraw')
  AND NOT EXISTS (
    SELECT 1 FROM members m WHERE m.network = deliveries.network AND m.id = deliveries.target);

-- name: next_taken$
SELECT max(ready) FROM deliveries
WHERE network = :network AND status IN ('planned', 'sending')
  AND kind IN ('role.take', 'role.withdraw')
  AND NOT EXISTS (
    SELECT 1 FROM members m WHERE m.network = deliveries.network AND m.id = deliveries.target);

-- name: oldest_lines
SELECT number, link, at FROM audit WHERE network = :network AND number > 0
ORDER BY number LIMIT :limit;

-- name: audit!
DELETE FROM audit WHERE network = :network AND number > 0 AND number <= :number;

-- name: anchor!
UPDATE audit_chains SET pruned = :number, anchor = :link WHERE network = :network;

-- name: drafts!
DELETE FROM drafts WHERE network = :network AND expires_at <= :now;
