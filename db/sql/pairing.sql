-- name: choice^
SELECT since, away_until FROM pairing_choices WHERE network = :network AND member = :member;

-- name: choose!
INSERT INTO pairing_choices (network, member, since, away_until)
VALUES (:network, :member, :now, :away_until)
ON CONFLICT (network, member) DO UPDATE SET away_until = excluded.away_until;

-- name: stop!
DELETE FROM pairing_choices WHERE network = :network AND member = :member;

-- name: forget_gone!
DELETE FROM pairing_choices
WHERE network = :network AND EXISTS (
  SELECT 1 FROM members m
  WHERE m.network = pairing_choices.network AND m.id = pairing_choices.member
    AND m.left_at IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM erasure_requests w
      WHERE w.network = m.network AND w.member = m.id AND w.asked_at = m.left_at
        AND w.cancelled_at IS NULL AND w.done_at IS NULL));

-- name: anyone$
SELECT 1 FROM pairing_choices WHERE network = :network LIMIT 1;

-- name: networks
-- Networks in which somebody wishes it and no round waits.
SELECT DISTINCT p.network FROM pairing_choices p
WHERE NOT EXISTS (
  SELECT 1 FROM deliveries d
  WHERE d.subject = p.network AND d.kind = :kind AND d.status IN ('planned', 'sending'))
ORDER BY p.network;

-- name: seekers
-- Who is to be introduced now, with the languages that they opened to the network at least.
SELECT p.member, COALESCE(m.language, m.locale) AS spoken, f.content AS languages
FROM pairing_choices p
JOIN members m ON m.network = p.network AND m.id = p.member
LEFT JOIN member_fields f ON f.network = p.network AND f.member = p.member
  AND f.field = 'languages' AND f.level >= 3
WHERE p.network = :network AND (p.away_until IS NULL OR p.away_until <= :now)
  AND m.left_at IS NULL AND m.dm_closed = 0
ORDER BY p.member;

-- name: homes
SELECT c.member, c.chapter FROM chapter_members c
JOIN pairing_choices p ON p.network = c.network AND p.member = c.member
WHERE c.network = :network;

-- name: met
SELECT a.member AS one, b.member AS other, max(a.month) AS month
FROM pairing_members a JOIN pairing_members b ON b.pairing = a.pairing AND b.member > a.member
WHERE a.network = :network GROUP BY a.member, b.member;

-- name: willing
-- Who of an introduction is still in the server and wishes to be introduced.
SELECT s.member FROM pairing_members s
JOIN pairing_choices p ON p.network = s.network AND p.member = s.member
JOIN members m ON m.network = s.network AND m.id = s.member
WHERE s.pairing = :pairing AND m.left_at IS NULL;

-- name: is_done$
SELECT 1 FROM pairings WHERE network = :network AND month = :month LIMIT 1;

-- name: add!
INSERT INTO pairings (id, network, month, made_at) VALUES (:id, :network, :month, :now);

-- name: add_member!
INSERT INTO pairing_members (network, month, member, pairing)
VALUES (:network, :month, :member, :pairing);

-- name: by_id^
SELECT * FROM pairings WHERE id = :id;

-- name: latest_of$
SELECT pairing FROM pairing_members WHERE network = :network AND member = :member
ORDER BY month DESC LIMIT 1;

-- name: members_of
SELECT * FROM pairing_members WHERE pairing = :pairing ORDER BY member;

-- name: say_met!
UPDATE pairing_members SET met_at = :now
WHERE pairing = :pairing AND member = :member AND met_at IS NULL;

-- name: decline!
UPDATE pairing_members SET declined_at = :now
WHERE pairing = :pairing AND member = :member AND declined_at IS NULL;

-- name: numbers^
SELECT count(*) AS introductions, count(met_at) AS met FROM pairing_members
WHERE network = :network AND member = :member;
