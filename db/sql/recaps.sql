-- name: of_event^
SELECT * FROM recaps WHERE network = :network AND event = :event;

-- name: put!
INSERT INTO recaps (event, network, member, summary, attendance, links, next_step, published_at,
  created_at, updated_at)
VALUES (:event, :network, :member, :summary, :attendance, :links, :next_step, :now, :now, :now)
ON CONFLICT (event) DO UPDATE
SET member = excluded.member, summary = excluded.summary, attendance = excluded.attendance,
    links = excluded.links, next_step = excluded.next_step, updated_at = excluded.updated_at;

-- name: set_message!
UPDATE recaps SET channel = :channel, message = :message WHERE network = :network AND event = :event;

-- name: has_message$
SELECT 1 FROM recaps WHERE network = :network AND message = :message LIMIT 1;

-- name: forget_message!
UPDATE recaps SET message = NULL WHERE network = :network AND message = :message;

-- name: forget_channel!
UPDATE recaps SET channel = NULL, message = NULL WHERE network = :network AND channel = :channel;

-- name: named
-- A row when the member opened something of themselves to the whole network and is in it.
SELECT f.member FROM member_fields f
JOIN members m ON m.network = f.network AND m.id = f.member AND m.left_at IS NULL
WHERE f.network = :network AND f.member = :member AND f.level >= 3 AND f.content <> '';
