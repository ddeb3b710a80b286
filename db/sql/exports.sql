-- name: chapters
SELECT slug, source_key, name, city, country, region, status, attribution FROM chapters
WHERE network = :network ORDER BY slug, id;

-- name: events
-- What everyone of the network may know of: events for a chapter or for connectors alone would be
-- for everyone where they are imported.
SELECT e.id, e.source_key, e.title, e.status, e.wall, e.zone, e.starts, e.ends, e.going, e.outside,
  e.venue, e.link, e.description, e.attribution, c.name AS chapter
FROM events e LEFT JOIN chapters c ON c.id = e.chapter
WHERE e.network = :network AND e.status IN ('planned', 'cancelled')
  AND e.audience IN ('public', 'network') AND (e.starts, e.id) > (:starts, :id)
ORDER BY e.starts, e.id LIMIT :limit;

-- name: events_left_out$
SELECT count(*) FROM events WHERE network = :network
  AND (status NOT IN ('planned', 'cancelled') OR audience NOT IN ('public', 'network'));

-- name: members
-- Nobody who left, was erased or asked to be.
SELECT m.id, m.name, m.country FROM members m
WHERE m.network = :network AND m.id > :id AND m.left_at IS NULL
  AND NOT EXISTS (SELECT 1 FROM erasure_requests w
    WHERE w.network = m.network AND w.member = m.id
      AND w.cancelled_at IS NULL AND w.done_at IS NULL)
ORDER BY m.id LIMIT :limit;

-- name: fields
SELECT member, field, content, level FROM member_fields
WHERE network = :network AND member > :id AND member <= :last
  AND field IN ('city', 'chapters', 'skills', 'languages', 'topics')
ORDER BY member, field;

-- name: homes
SELECT b.member, c.name FROM chapter_members b JOIN chapters c ON c.id = b.chapter
WHERE b.network = :network AND b.member > :id AND b.member <= :last
ORDER BY b.member, c.name, c.id;

-- name: venues
SELECT source_key, name, postcode, city, region, country, kind, latitude, longitude, web, attribution
FROM venues WHERE network = :network ORDER BY source_key, id;

-- name: partners
SELECT source_key, name, url, content, attribution FROM partners
WHERE network = :network ORDER BY source_key, id;

-- name: pages
-- Pages that a site holds come back by following it; pages of practice come with the bot.
SELECT id, title, body, language, source, key, url, audience, replaces, changed_at
FROM handbook_pages
WHERE network = :network AND removed_at IS NULL AND source IN ('written', 'folder')
ORDER BY id;
