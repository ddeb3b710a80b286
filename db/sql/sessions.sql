-- name: of_event
SELECT sessions.*, picks.member AS picker
FROM sessions LEFT JOIN picks ON picks.session = sessions.id AND picks.member = :member
WHERE sessions.event = :event
ORDER BY sessions.after, sessions.id;

-- name: by_id^
SELECT * FROM sessions WHERE network = :network AND id = :id;

-- name: number_of$
SELECT count(*) FROM sessions WHERE event = :event;

-- name: add!
INSERT INTO sessions (id, network, event, title, kind, after, lasts, room, speaker, created_by, created_at, updated_at)
VALUES (:id, :network, :event, :title, :kind, :after, :lasts, :room, :speaker, :by, :now, :now);

-- name: save!
UPDATE sessions
SET title = :title, kind = :kind, after = :after, lasts = :lasts, room = :room, speaker = :speaker,
    updated_at = :now
WHERE id = :id;

-- name: remove!
DELETE FROM sessions WHERE id = :id;

-- name: is_picked$
SELECT 1 FROM picks WHERE session = :session AND member = :member;

-- name: pick!
INSERT INTO picks (session, member, network, picked_at) VALUES (:session, :member, :network, :now)
ON CONFLICT (session, member) DO NOTHING;

-- name: unpick!
DELETE FROM picks WHERE session = :session AND member = :member;

-- name: unpick_all!
DELETE FROM picks WHERE session = :session;

-- name: picks_of_event
SELECT sessions.*, picks.member AS picker
FROM sessions JOIN picks ON picks.session = sessions.id
WHERE sessions.event = :event
ORDER BY sessions.after, sessions.id, picks.picked_at, picks.member;

-- name: pickers
SELECT DISTINCT picks.member FROM sessions JOIN picks ON picks.session = sessions.id
WHERE sessions.event = :event
ORDER BY picks.member;

-- name: picked_by
SELECT session FROM picks WHERE network = :network AND member = :member;
