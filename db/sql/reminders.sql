-- name: by_id^
SELECT * FROM reminders WHERE id = :id;

-- name: of_member
SELECT * FROM reminders
WHERE network = :network AND member = :member AND told_at IS NULL ORDER BY at, id LIMIT :limit;

-- name: number_of$
SELECT count(*) FROM reminders WHERE network = :network AND member = :member AND told_at IS NULL;

-- name: of_event
SELECT * FROM reminders WHERE event = :event AND told_at IS NULL;

-- name: about
SELECT * FROM reminders
WHERE network = :network AND member = :member AND event = :event AND told_at IS NULL
ORDER BY at, id;

-- name: add!
INSERT INTO reminders (id, network, member, what, wall, zone, at, repeat, event, lead, channel, created_at)
VALUES (:id, :network, :member, :what, :wall, :zone, :at, :repeat, :event, :lead, :channel, :now);

-- name: move!
UPDATE reminders SET wall = :wall, at = :at WHERE id = :id;

-- name: tell!
UPDATE reminders SET told_at = :now WHERE id = :id;

-- name: sweep!
DELETE FROM reminders WHERE told_at < :before;

-- name: forget_channel!
UPDATE reminders SET channel = NULL WHERE network = :network AND channel = :channel;

-- name: drop!
DELETE FROM reminders WHERE id = :id AND member = :member;
