-- name: members$
SELECT count(*) FROM members WHERE network = :network AND left_at IS NULL;

-- name: newcomers$
SELECT count(*) FROM members
WHERE network = :network AND left_at IS NULL AND welcomed_at >= :since AND welcomed_at < :until;

-- name: profiles$
SELECT count(*) FROM (
  SELECT DISTINCT f.member FROM member_fields f
  JOIN members m ON m.network = f.network AND m.id = f.member
  WHERE f.network = :network AND f.level > 0 AND f.content <> '' AND m.left_at IS NULL
) opened;

-- name: homes$
SELECT count(DISTINCT member) FROM chapter_members WHERE network = :network;

-- name: connectors$
SELECT count(DISTINCT member) FROM connectors WHERE network = :network AND until IS NULL;

-- name: events$
SELECT count(*) FROM events
WHERE network = :network AND status = 'planned' AND kind <> 'wish'
  AND starts >= :since AND starts < :until;

-- name: answers$
SELECT count(*) FROM answers a JOIN events e ON e.id = a.event
WHERE e.network = :network AND e.status = 'planned' AND a.answer = 'going'
  AND e.starts >= :since AND e.starts < :until;

-- name: chapters
SELECT status, count(*) AS number FROM chapters WHERE network = :network GROUP BY status;

-- name: events_by_moment
SELECT starts - starts % 900 AS moment, online, count(*) AS number FROM events
WHERE network = :network AND status = 'planned' AND kind <> 'wish'
  AND starts >= :since AND starts < :until
GROUP BY starts - starts % 900, online;

-- name: joined_by_moment
SELECT joined_at - joined_at % 900 AS moment, count(*) AS number FROM chapter_members
WHERE network = :network AND joined_at >= :since AND joined_at < :until
GROUP BY joined_at - joined_at % 900;
