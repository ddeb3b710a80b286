-- name: claim
-- Many processes: rows that another one is claiming are passed over.
UPDATE deliveries
SET status = 'sending', ready = :lease, attempts = attempts + 1,
    first_sent = COALESCE(first_sent, :now)
WHERE id IN (
  SELECT id FROM deliveries
  WHERE status IN ('planned', 'sending') AND ready <= :now
  ORDER BY ready, id LIMIT :limit
  FOR UPDATE SKIP LOCKED
)
RETURNING *;
