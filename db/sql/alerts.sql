-- name: is_told$
SELECT 1 FROM deliveries WHERE network = :network AND dedupe = :dedupe AND status <> 'dropped' LIMIT 1;

-- name: lately$
SELECT count(*) FROM deliveries
WHERE network = :network AND kind = 'stewards.alert' AND due > :since AND status <> 'dropped';

-- name: fold!
UPDATE deliveries SET status = 'dropped', why = 'folded', settled_at = :now
WHERE network = :network AND dedupe = :dedupe AND status = 'planned';

-- name: folded$
SELECT count(*) FROM deliveries
WHERE network = :network AND kind = 'stewards.alert' AND due >= :since AND due < :until
  AND status = 'dropped' AND why = 'folded';

-- name: kept
SELECT id FROM deliveries
WHERE network = :network AND kind = 'stewards.alert' AND due > :since
  AND status = 'dropped' AND why = 'no-channel'
ORDER BY due DESC LIMIT :most;

-- name: revive!
UPDATE deliveries
SET status = 'planned', due = :now, ready = :now, expires = :expires, attempts = 0,
    first_sent = NULL, why = NULL, settled_at = NULL
WHERE id = :id;

-- name: leave!
UPDATE deliveries SET why = 'folded' WHERE id = :id;

-- name: over!
UPDATE deliveries SET dedupe = dedupe || ':' || id WHERE network = :network AND dedupe = :dedupe;
