-- name: mark!
INSERT INTO checkins (event, member, network, marked_by, created_at)
VALUES (:event, :member, :network, :by, :now)
ON CONFLICT (event, member) DO NOTHING;

-- name: unmark!
DELETE FROM checkins WHERE event = :event AND member = :member;

-- name: number$
SELECT count(*) FROM checkins WHERE event = :event;

-- name: guests
-- Those who said that they would come, and those who came; nobody who left the server.
SELECT g.member, m.name,
       EXISTS (SELECT 1 FROM checkins c WHERE c.event = :event AND c.member = g.member) AS here
FROM (
  SELECT member FROM answers WHERE event = :event AND answer = 'going'
  UNION
  SELECT member FROM checkins WHERE event = :event
) g JOIN members m ON m.network = :network AND m.id = g.member AND m.left_at IS NULL
ORDER BY lower(m.name), g.member LIMIT :limit OFFSET :offset;

-- name: number_of_guests$
SELECT count(*) FROM (
  SELECT member FROM answers WHERE event = :event AND answer = 'going'
  UNION
  SELECT member FROM checkins WHERE event = :event
) g JOIN members m ON m.network = :network AND m.id = g.member AND m.left_at IS NULL;

-- name: set_attended!
UPDATE events SET attended = :attended, roughly = :roughly WHERE network = :network AND id = :event;
