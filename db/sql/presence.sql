-- name: mark_gone!
UPDATE networks SET gone_at = :now WHERE id = :id AND gone_at IS NULL;

-- name: mark_back!
UPDATE networks SET gone_at = NULL WHERE id = :id AND gone_at IS NOT NULL AND wiping = 0;

-- name: mark_wiping!
UPDATE networks SET wiping = 1 WHERE id = :id AND gone_at IS NOT NULL AND gone_at <= :before;

-- name: gone
SELECT id FROM networks WHERE gone_at IS NOT NULL ORDER BY id;

-- name: forget!
DELETE FROM networks WHERE id = :id AND wiping = 1;
