-- name: alive$
SELECT 1 FROM deliveries
WHERE subject = :network AND kind = :kind AND status IN ('planned', 'sending') LIMIT 1;

-- name: without
-- Networks in which fewer than so many kinds of rounds wait.
SELECT n.id FROM networks n
WHERE n.gone_at IS NULL AND (
  SELECT count(DISTINCT d.kind) FROM deliveries d
  WHERE d.subject = n.id AND d.kind LIKE '%.round' AND d.status IN ('planned', 'sending')
) < :kinds
ORDER BY n.id;
