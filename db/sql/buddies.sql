-- name: by_id^
SELECT * FROM buddy_requests WHERE id = :id;

-- name: of_track
SELECT * FROM buddy_requests WHERE track = :track ORDER BY id;

-- name: between
-- What the two had to do with each other before, the latest first.
SELECT * FROM buddy_requests
WHERE network = :network AND member = :member AND buddy = :buddy ORDER BY id DESC;

-- name: ask!
INSERT INTO buddy_requests (id, network, track, member, buddy, asked_by, asked_at, status)
VALUES (:id, :network, :track, :member, :buddy, :by, :now, 'waiting');

-- name: answer!
UPDATE buddy_requests SET status = :status, answered_at = :now
WHERE id = :id AND status = 'waiting';

-- name: close!
UPDATE buddy_requests SET status = 'over', answered_at = :now
WHERE track = :track AND id <> :id AND status = 'waiting';

-- name: load$
SELECT count(*) FROM tracks
WHERE network = :network AND buddy = :buddy AND status IN ('running', 'paused');

-- name: tongues^
SELECT COALESCE(m.language, m.locale) AS spoken, f.content AS languages
FROM members m
LEFT JOIN member_fields f ON f.network = m.network AND f.member = m.id
  AND f.field = 'languages' AND f.level >= 1
WHERE m.network = :network AND m.id = :member;

-- name: candidates
-- People of a chapter who could accompany :member: not newcomers themselves, never their buddy
-- before, and not those whose last answer to such a question was a no. The least burdened come
-- first, then those who were asked longest ago.
SELECT c.member, m.name, COALESCE(m.language, m.locale) AS spoken, f.content AS languages,
  (SELECT count(*) FROM tracks t
   WHERE t.network = c.network AND t.buddy = c.member AND t.status IN ('running', 'paused')) AS load,
  COALESCE((SELECT max(q.asked_at) FROM buddy_requests q
   WHERE q.network = c.network AND q.buddy = c.member), 0) AS asked_at
FROM chapter_members c
JOIN members m ON m.network = c.network AND m.id = c.member
LEFT JOIN member_fields f ON f.network = c.network AND f.member = c.member
  AND f.field = 'languages' AND f.level >= 1
WHERE c.network = :network AND c.chapter = :chapter AND c.member <> :member
  AND m.left_at IS NULL AND m.dm_closed = 0
  AND NOT EXISTS (
    SELECT 1 FROM tracks own
    WHERE own.network = c.network AND own.member = c.member AND own.playbook = 'newcomer'
      AND own.status IN ('running', 'paused'))
  AND NOT EXISTS (
    SELECT 1 FROM buddy_requests q
    WHERE q.network = c.network AND q.buddy = c.member AND q.member = :member
      AND q.status <> 'over')
  AND NOT EXISTS (
    SELECT 1 FROM tracks led
    WHERE led.network = c.network AND led.member = :member AND led.buddy = c.member)
  AND COALESCE((
    SELECT q.status FROM buddy_requests q
    WHERE q.network = c.network AND q.buddy = c.member AND q.status IN ('accepted', 'declined')
    ORDER BY q.answered_at DESC LIMIT 1), '') <> 'declined'
ORDER BY load, asked_at, c.joined_at, c.member LIMIT :limit;
