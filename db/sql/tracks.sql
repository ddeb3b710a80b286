-- name: by_id^
SELECT * FROM tracks WHERE id = :id AND (:network = 0 OR network = :network);

-- name: of_member
SELECT * FROM tracks
WHERE network = :network AND member = :member AND status IN ('running', 'paused') ORDER BY id;

-- name: of_buddy
SELECT * FROM tracks
WHERE network = :network AND buddy = :member AND status IN ('running', 'paused') ORDER BY id;

-- name: of_chapter
SELECT * FROM tracks
WHERE network = :network AND chapter = :chapter AND status IN ('running', 'paused') ORDER BY id;

-- name: of_event
SELECT * FROM tracks
WHERE network = :network AND event = :event AND event <> 0 AND status IN ('running', 'paused')
ORDER BY id;

-- name: of_events
SELECT * FROM tracks
WHERE network = :network AND event <> 0 AND status IN ('running', 'paused') ORDER BY id;

-- name: steps
SELECT * FROM track_steps WHERE track = :track ORDER BY place;

-- name: same^
SELECT * FROM tracks
WHERE network = :network AND playbook = :playbook AND member = :member AND event = :event
  AND status IN ('running', 'paused')
  AND (chapter = :chapter OR (member <> 0 AND (chapter = 0 OR :chapter = 0)))
LIMIT 1;

-- name: add!
INSERT INTO tracks (id, network, playbook, titles, member, chapter, event, buddy, starter, anchor,
  status, started_at)
VALUES (:id, :network, :playbook, :titles, :member, :chapter, :event, :buddy, :starter, :anchor,
  'running', :now);

-- name: add_steps*!
INSERT INTO track_steps (track, place, network, name, owner, days, due, content, status)
VALUES (:track, :place, :network, :name, :owner, :days, :due, :content, 'open');

-- name: settle_step!
UPDATE track_steps SET status = :status, settled_by = :by, settled_at = :now
WHERE track = :track AND place = :place AND status = 'open';

-- name: tell_step!
UPDATE track_steps SET told = told + 1, told_at = :now WHERE track = :track AND place = :place;

-- name: raise_step!
UPDATE track_steps SET raised_at = :now WHERE track = :track AND place = :place;

-- name: move_step!
UPDATE track_steps SET due = :due, told_at = :told_at WHERE track = :track AND place = :place;

-- name: set_status!
UPDATE tracks
SET status = :status, anchor = :anchor, paused_at = :paused_at, ended_at = :ended_at, why = :why
WHERE id = :id;

-- name: set_gentle!
UPDATE tracks SET gentle = 1 WHERE id = :id;

-- name: set_buddy!
UPDATE tracks SET buddy = :buddy WHERE id = :id;

-- name: set_chapter!
UPDATE tracks SET chapter = :chapter WHERE id = :id;

-- name: homeless
SELECT * FROM tracks
WHERE network = :network AND member = :member AND playbook = :playbook AND chapter = 0
  AND status IN ('running', 'paused') ORDER BY id;

-- name: stopped_by_leaving^
SELECT * FROM tracks
WHERE network = :network AND member = :member AND playbook = :playbook
  AND status = 'stopped' AND why = 'left' ORDER BY id DESC LIMIT 1;

-- name: stepped_down$
-- Whether somebody who was a connector of the chapter when this began, or since, is none now.
SELECT 1 FROM connectors
WHERE network = :network AND chapter = :chapter AND member = :member
GROUP BY network, chapter, member
HAVING max(CASE WHEN until IS NULL THEN 1 ELSE 0 END) = 0 AND max(until) >= :since;

-- name: unwatched
-- Tracks that run and in which something may come up, while nothing waits to look at them.
SELECT t.* FROM tracks t
WHERE t.status = 'running'
  AND EXISTS (
    SELECT 1 FROM track_steps s
    WHERE s.track = t.id AND s.status = 'open' AND s.due IS NOT NULL AND s.raised_at IS NULL
      AND (t.gentle = 0 OR s.told = 0))
  AND NOT EXISTS (
    SELECT 1 FROM deliveries d
    WHERE d.subject = t.id AND d.kind = 'track.wake' AND d.status IN ('planned', 'sending'))
ORDER BY t.id;

-- name: happened
-- What a person did of what steps wait for, in the words of the acts.
SELECT 'welcome' AS act FROM members
WHERE network = :network AND id = :member AND welcomed_at IS NOT NULL
UNION
SELECT 'profile' AS act FROM member_fields
WHERE network = :network AND member = :member AND field IN ('city', 'topics') AND content <> ''
UNION
SELECT 'join' AS act FROM chapter_members WHERE network = :network AND member = :member
UNION
SELECT 'event' AS act FROM answers
WHERE network = :network AND member = :member AND answer IN ('going', 'waiting')
UNION
SELECT 'event' AS act FROM checkins WHERE network = :network AND member = :member;

-- name: animated$
-- How many animate a chapter now.
SELECT count(*) FROM connectors WHERE network = :network AND chapter = :chapter AND until IS NULL;
