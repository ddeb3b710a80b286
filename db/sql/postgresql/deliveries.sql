-- name: next_ready$
-- Of the servers whose shard is one of :shards, a list in JSON; of every server with one shard.
SELECT ready FROM deliveries
WHERE status IN ('planned', 'sending')
  AND (:count = 1 OR (network >> 22) % :count IN (SELECT CAST(value AS BIGINT) FROM json_array_elements_text(CAST(:shards AS JSON))))
ORDER BY ready LIMIT 1;

-- name: claim
-- Many processes: rows that another one is claiming are passed over.
UPDATE deliveries
SET status = 'sending', ready = :lease, attempts = attempts + 1, holder = :holder
WHERE id IN (
  SELECT id FROM deliveries
  WHERE status IN ('planned', 'sending') AND ready <= :now
    AND (:count = 1 OR (network >> 22) % :count IN (SELECT CAST(value AS BIGINT) FROM json_array_elements_text(CAST(:shards AS JSON))))
  ORDER BY ready, id LIMIT :limit
  FOR UPDATE SKIP LOCKED
)
RETURNING *;

-- name: renew!
-- A lease that has ended may have gone to someone else.
UPDATE deliveries SET ready = :lease
WHERE status = 'sending' AND holder = :holder AND ready > :now AND id IN (SELECT CAST(value AS BIGINT) FROM json_array_elements_text(CAST(:ids AS JSON)));

-- name: depart
-- From now on a request may reach Discord.
UPDATE deliveries
SET ready = :lease, first_sent = COALESCE(first_sent, :now), shared_at = COALESCE(:shared_at, shared_at)
WHERE status = 'sending' AND holder = :holder AND ready > :now AND id IN (SELECT CAST(value AS BIGINT) FROM json_array_elements_text(CAST(:ids AS JSON)))
RETURNING id;

-- name: sent_together!
UPDATE deliveries
SET status = 'sent', channel = :channel, message = :message, settled_at = :now, why = NULL
WHERE status = 'sending' AND holder = :holder AND id IN (SELECT CAST(value AS BIGINT) FROM json_array_elements_text(CAST(:ids AS JSON)));

-- name: ways
-- Where the reminders of channels among some rows will go, as far as can be told at a glance; and where
-- the direct messages with the targets of the others stand, which is where their own reminders will go.
SELECT d.id, o.channel AS direct,
  CASE WHEN d.kind = 'event.reminder'
    THEN COALESCE(CASE WHEN d.target = 0 THEN e.channel END, c.channel, n.announce_channel)
  END AS channel,
  CASE WHEN d.kind IN ('event.person', 'session.reminder') AND m.via = 'dm' THEN 1 ELSE 0 END AS privately
FROM deliveries d
JOIN networks n ON n.id = d.network
LEFT JOIN events e ON e.id = d.subject
LEFT JOIN chapters c ON c.id = CASE WHEN d.target = 0 THEN e.chapter ELSE d.target END
LEFT JOIN members m ON m.network = d.network AND m.id = d.target
LEFT JOIN direct_messages o ON o.network = d.network AND o.member = d.target
WHERE d.id IN (SELECT CAST(value AS BIGINT) FROM json_array_elements_text(CAST(:ids AS JSON)));
