-- name: of_person^
SELECT * FROM answers WHERE event = :event AND member = :member;

-- name: put!
INSERT INTO answers (event, member, network, answer, lead, place, answered_at)
VALUES (:event, :member, :network, :answer, NULL, :place, :now)
ON CONFLICT (event, member) DO UPDATE
SET answer = excluded.answer, place = excluded.place, answered_at = excluded.answered_at;

-- name: set_lead!
UPDATE answers SET lead = :lead WHERE event = :event AND member = :member;

-- name: drop!
DELETE FROM answers WHERE event = :event AND member = :member;

-- name: count_in!
UPDATE events
SET going = going + :going, waiting = waiting + :waiting, maybe = maybe + :maybe
WHERE id = :event;

-- name: first_waiting
SELECT member FROM answers WHERE event = :event AND answer = 'waiting' ORDER BY place, member LIMIT :limit;

-- name: promote!
UPDATE answers SET answer = 'going' WHERE event = :event AND member = :member AND answer = 'waiting';

-- name: place_of$
SELECT count(*) FROM answers w, answers me
WHERE me.event = :event AND me.member = :member
  AND w.event = :event AND w.answer = 'waiting'
  AND (w.place < me.place OR (w.place = me.place AND w.member <= me.member));

-- name: people
SELECT a.member, a.answer, a.lead, m.lead AS own_lead, m.via, m.language
FROM answers a LEFT JOIN members m ON m.network = a.network AND m.id = a.member
WHERE a.event = :event AND a.answer IN ('going', 'waiting', 'maybe')
ORDER BY a.place, a.member;

-- name: guest^
SELECT a.member, a.answer, a.lead, m.lead AS own_lead, m.via, m.language
FROM answers a LEFT JOIN members m ON m.network = a.network AND m.id = a.member
WHERE a.event = :event AND a.member = :member;

-- name: coming_events_of
SELECT e.id, a.answer FROM answers a JOIN events e ON e.id = a.event
WHERE a.network = :network AND a.member = :member AND a.answer <> 'no'
  AND e.starts > :now AND e.status <> 'cancelled'
ORDER BY e.starts, e.id;

-- name: by_quarter
-- The answers that stand, by the quarter of an hour in which they were given: days begin at any of these,
-- in every zone.
SELECT answer, answered_at - answered_at % 900 AS quarter, count(*) AS number FROM answers
WHERE event = :event
GROUP BY answer, answered_at - answered_at % 900;
