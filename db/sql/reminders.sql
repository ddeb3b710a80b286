-- name: by_id^
SELECT * FROM reminders WHERE id = :id;

-- name: of_member
SELECT * FROM reminders WHERE network = :network AND member = :member ORDER BY at, id LIMIT :limit;

-- name: number_of$
SELECT count(*) FROM reminders WHERE network = :network AND member = :member;

-- name: of_event
SELECT * FROM reminders WHERE event = :event;

-- name: about^
SELECT * FROM reminders WHERE network = :network AND member = :member AND event = :event LIMIT 1;

-- name: add!
INSERT INTO reminders (id, network, member, what, wall, zone, at, repeat, event, lead, created_at)
VALUES (:id, :network, :member, :what, :wall, :zone, :at, :repeat, :event, :lead, :now);

-- name: move!
UPDATE reminders SET wall = :wall, at = :at WHERE id = :id;

-- name: drop!
DELETE FROM reminders WHERE id = :id AND member = :member;
