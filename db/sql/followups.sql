-- name: by_id^
SELECT * FROM followups WHERE network = :network AND id = :id;

-- name: of_event^
SELECT * FROM followups WHERE network = :network AND event = :event;

-- name: put!
INSERT INTO followups (id, network, event, member, steward, text, wall, zone, at, created_at)
VALUES (:id, :network, :event, :member, :steward, :text, :wall, :zone, :at, :now)
ON CONFLICT (event) DO UPDATE
SET member = excluded.member, steward = excluded.steward, text = excluded.text,
    wall = excluded.wall, zone = excluded.zone, at = excluded.at, done_at = NULL;

-- name: move!
UPDATE followups SET wall = :wall, at = :at WHERE id = :id AND done_at IS NULL;

-- name: finish!
UPDATE followups SET done_at = :now WHERE id = :id AND done_at IS NULL;
