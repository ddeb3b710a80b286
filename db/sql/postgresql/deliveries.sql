-- name: claim
-- Many processes: rows that another one is claiming are passed over.
UPDATE deliveries
SET status = 'sending', ready = :lease, attempts = attempts + 1
WHERE id IN (
  SELECT id FROM deliveries
  WHERE status IN ('planned', 'sending') AND ready <= :now
  ORDER BY ready, id LIMIT :limit
  FOR UPDATE SKIP LOCKED
)
RETURNING *;

-- name: renew!
-- A lease that has ended may have gone to someone else.
UPDATE deliveries SET ready = :lease
WHERE status = 'sending' AND ready > :now AND id IN (SELECT CAST(value AS BIGINT) FROM json_array_elements_text(CAST(:ids AS JSON)));

-- name: depart
-- From now on a request may reach Discord.
UPDATE deliveries
SET ready = :lease, first_sent = COALESCE(first_sent, :now), shared_at = COALESCE(:shared_at, shared_at)
WHERE status = 'sending' AND ready > :now AND id IN (SELECT CAST(value AS BIGINT) FROM json_array_elements_text(CAST(:ids AS JSON)))
RETURNING id;

-- name: channels
-- Where the reminders of channels among some rows will go, as far as can be told at a glance.
SELECT d.id, COALESCE(CASE WHEN d.target = 0 THEN e.channel END, c.channel, n.announce_channel) AS channel
FROM deliveries d
JOIN events e ON e.id = d.subject
JOIN networks n ON n.id = d.network
LEFT JOIN chapters c ON c.id = CASE WHEN d.target = 0 THEN e.chapter ELSE d.target END
WHERE d.id IN (SELECT CAST(value AS BIGINT) FROM json_array_elements_text(CAST(:ids AS JSON)));
