-- name: plan!
-- A row that was dropped (an event moved away and back) is planned anew; any other stays.
INSERT INTO deliveries (id, network, kind, subject, target, due, ready, expires, dedupe, nonce, status, facts)
VALUES (:id, :network, :kind, :subject, :target, :due, :due, :expires, :dedupe, :nonce, 'planned', :facts)
ON CONFLICT (network, dedupe) DO UPDATE
SET status = 'planned', ready = excluded.ready, due = excluded.due, expires = excluded.expires,
    nonce = excluded.nonce, facts = excluded.facts, attempts = 0, first_sent = NULL,
    shared_at = NULL, why = NULL, settled_at = NULL
WHERE deliveries.status = 'dropped';

-- name: is_planned$
SELECT 1 FROM deliveries
WHERE subject = :subject AND kind = :kind AND status = 'planned' AND target = :target LIMIT 1;

-- name: release!
UPDATE deliveries SET ready = :now WHERE status = 'sending' AND ready > :now;

-- name: sent!
UPDATE deliveries
SET status = 'sent', channel = :channel, message = :message, settled_at = :now, why = :why
WHERE id = :id AND status = 'sending' AND holder = :holder;

-- name: opened!
INSERT INTO direct_messages (network, member, channel) VALUES (:network, :member, :channel)
ON CONFLICT (network, member) DO UPDATE SET channel = excluded.channel;

-- name: closed!
DELETE FROM direct_messages WHERE network = :network AND member = :member;

-- name: settle!
UPDATE deliveries SET status = :status, why = :why, settled_at = :now WHERE id = :id AND status = 'sending' AND holder = :holder;

-- name: retry!
UPDATE deliveries
SET status = 'planned', ready = :ready, why = :why, first_sent = :first_sent, attempts = :attempts
WHERE id = :id AND status = 'sending' AND holder = :holder;

-- name: drop_of_subject!
UPDATE deliveries SET status = 'dropped', why = :why, settled_at = :now
WHERE subject = :subject AND status = 'planned' AND (:kind = '' OR kind = :kind)
  AND (:target = 0 OR target = :target);

-- name: hold!
UPDATE deliveries SET status = 'held', why = NULL WHERE id = :id AND status = 'sending' AND holder = :holder;

-- name: hold_all!
UPDATE deliveries SET status = 'held' WHERE network = :network AND status = 'planned';

-- name: let_go!
UPDATE deliveries
SET status = 'planned', ready = CASE WHEN ready < :now THEN :now ELSE ready END
WHERE network = :network AND status = 'held';

-- name: troubled
SELECT * FROM deliveries
WHERE network = :network AND status IN ('uncertain', 'dead') ORDER BY settled_at DESC LIMIT :limit;

-- name: by_message^
SELECT * FROM deliveries WHERE message = :message AND status = 'sent' LIMIT 1;

-- name: counts
SELECT status, count(*) AS number, min(ready) AS oldest FROM deliveries
WHERE status IN ('planned', 'sending', 'uncertain', 'dead') GROUP BY status;
