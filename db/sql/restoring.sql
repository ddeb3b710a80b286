-- name: doubt!
-- What was due may have been sent after the copy was made, alone or with others: it is looked for
-- before it is sent.
UPDATE deliveries
SET first_sent = COALESCE(first_sent, due), shared_at = COALESCE(shared_at, due), attempts = CASE WHEN attempts < 1 THEN 1 ELSE attempts END
WHERE status IN ('planned', 'sending', 'held') AND due <= :now;

-- name: tokens
SELECT token FROM calendar_links;

-- name: drop_link!
DELETE FROM calendar_links WHERE token = :token;

-- name: levels
SELECT network, member, field, level FROM member_fields WHERE level > 0;

-- name: wishes
SELECT network, member, asked_at FROM erasure_requests
WHERE cancelled_at IS NULL AND done_at IS NULL ORDER BY id;

-- name: is_member$
SELECT 1 FROM members WHERE network = :network AND id = :member;
