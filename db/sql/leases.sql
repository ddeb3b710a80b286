-- name: take$
-- Whoever holds it keeps it; anybody else gets it once it has ended.
INSERT INTO leases (name, holder, until) VALUES (:name, :holder, :until)
ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, until = excluded.until
WHERE leases.until <= :now OR leases.holder = excluded.holder AND :again = 1
RETURNING holder;

-- name: standing
SELECT name, holder FROM leases WHERE until > :now;

-- name: let_go!
DELETE FROM leases WHERE name = :name AND holder = :holder;

-- name: leave!
DELETE FROM leases WHERE holder = :holder;

-- name: tidy!
DELETE FROM leases WHERE until < :before;
