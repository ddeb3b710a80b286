-- name: chapter^
SELECT * FROM chapters WHERE network = :network AND source = :source AND source_key = :key;

-- name: chapters
SELECT * FROM chapters WHERE network = :network ORDER BY name, id;

-- name: mark_chapter!
UPDATE chapters
SET source = :source, source_key = :key, fingerprint = :fingerprint, attribution = :attribution
WHERE id = :id;

-- name: event^
SELECT e.*, c.name AS chapter_name, c.city AS city
FROM events e LEFT JOIN chapters c ON c.id = e.chapter
WHERE e.network = :network AND e.source = :source AND e.source_key = :key;

-- name: event_of_series^
-- The date of a series that stands for it: the next one, else the last.
SELECT e.*, c.name AS chapter_name, c.city AS city
FROM events e LEFT JOIN chapters c ON c.id = e.chapter
WHERE e.network = :network AND e.source = :source AND e.source_key >= :low AND e.source_key < :high
ORDER BY e.starts DESC LIMIT 1;

-- name: mark_event!
UPDATE events
SET source_key = :key, fingerprint = :fingerprint, attribution = :attribution WHERE id = :id;

-- name: venue^
SELECT id, fingerprint FROM venues WHERE network = :network AND source = :source AND source_key = :key;

-- name: put_venue!
INSERT INTO venues (id, network, name, city, postcode, region, country, kind, latitude, longitude, web,
  source, source_key, fingerprint, attribution)
VALUES (:id, :network, :name, :city, :postcode, :region, :country, :kind, :latitude, :longitude, :web,
  :source, :key, :fingerprint, :attribution)
ON CONFLICT (network, source, source_key) DO UPDATE
SET name = excluded.name, city = excluded.city, postcode = excluded.postcode, region = excluded.region,
    country = excluded.country, kind = excluded.kind, latitude = excluded.latitude,
    longitude = excluded.longitude, web = excluded.web, fingerprint = excluded.fingerprint,
    attribution = excluded.attribution;

-- name: partner^
SELECT id, fingerprint FROM partners WHERE network = :network AND source = :source AND source_key = :key;

-- name: put_partner!
INSERT INTO partners (id, network, name, url, content, source, source_key, fingerprint, attribution)
VALUES (:id, :network, :name, :url, :content, :source, :key, :fingerprint, :attribution)
ON CONFLICT (network, source, source_key) DO UPDATE
SET name = excluded.name, url = excluded.url, content = excluded.content,
    fingerprint = excluded.fingerprint, attribution = excluded.attribution;

-- name: member^
SELECT name, country, fingerprint FROM members WHERE network = :network AND id = :id;

-- name: add_member!
INSERT INTO members (network, id, name, created_at, updated_at)
VALUES (:network, :id, :name, :now, :now)
ON CONFLICT (network, id) DO NOTHING;

-- name: mark_member!
UPDATE members SET country = :country, fingerprint = :fingerprint WHERE network = :network AND id = :id;

-- name: put_field*!
INSERT INTO member_fields (network, member, field, content, level)
VALUES (:network, :member, :field, :content, :level)
ON CONFLICT (network, member, field) DO UPDATE SET content = excluded.content, level = excluded.level;

-- name: zones
SELECT region, zone, sum(population) AS people FROM places
WHERE country = :country GROUP BY region, zone ORDER BY people DESC, region, zone;
