-- name: by_id^
SELECT s.*, c.name AS chapter_name, c.city AS city
FROM series s LEFT JOIN chapters c ON c.id = s.chapter
WHERE s.network = :network AND s.id = :id;

-- name: stalled
-- Those that go on and for which nobody is to make another date.
SELECT s.*, c.name AS chapter_name, c.city AS city
FROM series s LEFT JOIN chapters c ON c.id = s.chapter
WHERE s.status = 'running' AND coalesce(s.reached, '') < coalesce(s.until, '9999')
  AND NOT EXISTS (SELECT 1 FROM deliveries d WHERE d.subject = s.id AND d.kind = 'series.extend'
                  AND d.status IN ('planned', 'sending'))
ORDER BY s.id;

-- name: add!
INSERT INTO series (id, network, chapter, title, kind, wall, zone, seconds, repeat, since, until,
  organiser, description, venue, link, online, capacity, audience, part_of, status, reached,
  follows, version, signed_at, created_at, updated_at)
VALUES (:id, :network, :chapter, :title, :kind, :wall, :zone, :seconds, :repeat, :since, :until,
  :organiser, :description, :venue, :link, :online, :capacity, :audience, :part_of, :status, :reached,
  :follows, :version, :signed_at, :now, :now);

-- name: save!
UPDATE series
SET chapter = :chapter, title = :title, kind = :kind, wall = :wall, zone = :zone,
    seconds = :seconds, repeat = :repeat, since = :since, until = :until, organiser = :organiser,
    description = :description, venue = :venue, link = :link, online = :online,
    capacity = :capacity, audience = :audience, part_of = :part_of, status = :status,
    reached = :reached, follows = :follows, version = :version, signed_at = :signed_at,
    updated_at = :now
WHERE network = :network AND id = :id;

-- name: set_reached!
UPDATE series SET reached = :reached WHERE id = :id;

-- name: set_signed!
UPDATE series SET signed_at = :signed_at WHERE id = :id;

-- name: standing_dates
-- What is not over, and what holds a slot that is to come though it is (moved, or skipped).
SELECT e.*, c.name AS chapter_name, c.city AS city
FROM events e LEFT JOIN chapters c ON c.id = e.chapter
WHERE e.series = :series AND e.starts > :now
UNION
SELECT e.*, c.name AS chapter_name, c.city AS city
FROM events e LEFT JOIN chapters c ON c.id = e.chapter
WHERE e.series = :series AND e.slot > :wall
ORDER BY starts, id;

-- name: next_dates
SELECT e.*, c.name AS chapter_name, c.city AS city
FROM events e LEFT JOIN chapters c ON c.id = e.chapter
WHERE e.series = :series AND e.starts > :since AND e.status = 'planned'
ORDER BY e.starts, e.id
LIMIT :limit;

-- name: date_before^
SELECT e.*, c.name AS chapter_name, c.city AS city
FROM events e LEFT JOIN chapters c ON c.id = e.chapter
WHERE e.series = :series AND e.starts < :before AND e.status = 'planned'
ORDER BY e.starts DESC, e.id DESC
LIMIT 1;

-- name: has_begun$
SELECT 1 FROM events WHERE series = :series AND starts <= :now LIMIT 1;

-- name: place_date!
UPDATE events SET series = :series, slot = :slot WHERE id = :id;

-- name: coming_of_person
SELECT e.id FROM answers a JOIN events e ON e.id = a.event
WHERE e.series = :series AND a.member = :member AND e.starts > :now AND e.status = 'planned'
  AND a.answer <> 'no'
ORDER BY e.starts, e.id;

-- name: seats_of_person$
SELECT count(*) FROM answers a JOIN events e ON e.id = a.event
WHERE e.series = :series AND a.member = :member AND e.starts > :now AND e.status = 'planned'
  AND a.answer = 'going';

-- name: follower$
SELECT id FROM series WHERE follows = :id ORDER BY id DESC LIMIT 1;

-- name: hand_on!
UPDATE series SET follows = :after WHERE follows = :before AND id <> :after;

-- name: stand!
INSERT INTO standing (series, member, network, lead, place, answered_at)
VALUES (:series, :member, :network, :lead, :place, :now)
ON CONFLICT (series, member) DO NOTHING;

-- name: standing_of^
SELECT * FROM standing WHERE series = :series AND member = :member;

-- name: standing_people
SELECT member, lead, place FROM standing WHERE series = :series ORDER BY place, member;

-- name: copy_standing!
INSERT INTO standing (series, member, network, lead, place, answered_at)
SELECT :to, member, network, lead, place, answered_at FROM standing WHERE series = :series
ON CONFLICT (series, member) DO NOTHING;

-- name: fall!
DELETE FROM standing WHERE series = :series AND member = :member;

-- name: fall_all!
DELETE FROM standing WHERE network = :network AND member = :member;
