-- name: dates
-- What belongs to no series, wishes left out: also those that were called off never had a date.
-- Nothing lasts more than 31 days.
SELECT e.*, c.name AS chapter_name, c.city AS city
FROM events e LEFT JOIN chapters c ON c.id = e.chapter
WHERE e.network = :network AND e.starts > :since - 2678400 AND e.ends > :since
  AND e.starts < :undated AND e.status <> 'wished' AND e.series IS NULL
ORDER BY e.starts, e.id
LIMIT :limit;

-- name: series
-- Those that go on, and those of which a date is not long over.
SELECT s.*, c.name AS chapter_name, c.city AS city
FROM series s LEFT JOIN chapters c ON c.id = s.chapter
WHERE s.network = :network
  AND (s.status = 'running' OR EXISTS (
    SELECT 1 FROM events e WHERE e.series = s.id AND e.starts > :since))
ORDER BY s.id
LIMIT :limit;

-- name: standing
SELECT e.id, e.series, e.slot
FROM series s JOIN events e ON e.series = s.id
WHERE s.network = :network AND e.slot >= :day;

-- name: differing
-- Dates that are not what their series says: by their slot, and by when they take place.
SELECT e.*, c.name AS chapter_name, c.city AS city
FROM series s JOIN events e ON e.series = s.id LEFT JOIN chapters c ON c.id = e.chapter
WHERE s.network = :network AND e.slot >= :day AND (
  e.status <> 'planned' OR e.wall <> e.slot OR e.zone <> s.zone OR e.ends - e.starts <> s.seconds
  OR e.title <> s.title OR e.audience <> s.audience OR e.online <> s.online OR e.hosts <> ''
  OR COALESCE(e.description, '') <> COALESCE(s.description, '')
  OR COALESCE(e.venue, '') <> COALESCE(s.venue, '')
  OR COALESCE(e.link, '') <> COALESCE(s.link, '')
  OR COALESCE(e.attribution, '') <> ''
  OR COALESCE(e.chapter, 0) <> COALESCE(s.chapter, 0)
  OR COALESCE(e.part_of, 0) <> COALESCE(s.part_of, 0))
UNION
SELECT e.*, c.name AS chapter_name, c.city AS city
FROM series s JOIN events e ON e.series = s.id LEFT JOIN chapters c ON c.id = e.chapter
WHERE s.network = :network AND e.starts > :since AND (e.slot IS NULL OR e.slot < :day
  OR e.slot < s.since OR e.slot > COALESCE(s.until, '9999') || 'T99')
ORDER BY starts, id;

-- name: regular
SELECT series FROM standing WHERE network = :network AND member = :member;

-- name: answered
-- Every date that a member answered and did not decline, series or not, cancelled ones too.
SELECT e.*, c.name AS chapter_name, c.city AS city
FROM answers a JOIN events e ON e.id = a.event LEFT JOIN chapters c ON c.id = e.chapter
WHERE a.network = :network AND a.member = :member AND a.answer <> 'no' AND e.ends > :since
  AND e.starts < :undated AND e.status <> 'wished'
ORDER BY e.starts, e.id
LIMIT :limit;

-- name: oldest_network$
SELECT id FROM networks WHERE gone_at IS NULL ORDER BY created_at, id LIMIT 1;

-- name: chapter_by_slug^
SELECT c.id, c.network, c.name, c.language
FROM chapters c JOIN networks n ON n.id = c.network
WHERE c.slug = :slug AND n.gone_at IS NULL
ORDER BY n.created_at, n.id
LIMIT 1;

-- name: by_token^
SELECT l.* FROM calendar_links l JOIN networks n ON n.id = l.network
WHERE l.token = :token AND n.gone_at IS NULL;

-- name: of_member^
SELECT * FROM calendar_links
WHERE network = :network AND member = :member AND scope = :scope AND chapter = :chapter;

-- name: add!
INSERT INTO calendar_links (token, network, member, scope, chapter, made_at)
VALUES (:token, :network, :member, :scope, :chapter, :now)
ON CONFLICT (network, member, scope, chapter) DO UPDATE
SET token = excluded.token, made_at = excluded.made_at;

-- name: drop!
DELETE FROM calendar_links
WHERE network = :network AND member = :member AND scope = :scope AND chapter = :chapter;
