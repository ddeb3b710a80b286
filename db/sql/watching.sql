-- name: open
SELECT status, count(*) AS number FROM (
  SELECT status FROM deliveries WHERE status IN ('planned', 'sending') ORDER BY ready LIMIT :most
) AS waiting GROUP BY status;

-- name: late^
-- What waits for its turn is claimed, and its lease is renewed: of it, when it was due counts.
SELECT count(*) AS number, min(CASE WHEN status = 'sending' THEN due ELSE ready END) AS oldest FROM (
  SELECT status, ready, due FROM deliveries
  WHERE status IN ('planned', 'sending') AND ready <= :soon ORDER BY ready LIMIT :most
) AS near
WHERE (status = 'planned' AND ready < :late) OR (status = 'sending' AND due < :late);

-- name: troubled
SELECT status, count(*) AS number, sum(CASE WHEN settled_at >= :since THEN 1 ELSE 0 END) AS fresh
FROM (
  SELECT status, settled_at FROM deliveries WHERE status IN ('uncertain', 'dead') LIMIT :most
) AS ended GROUP BY status;
