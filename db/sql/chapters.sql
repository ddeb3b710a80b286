-- name: by_id^
SELECT * FROM chapters WHERE network = :network AND id = :id;

-- name: by_slug^
SELECT * FROM chapters WHERE network = :network AND slug = :slug;

-- name: by_role^
SELECT * FROM chapters WHERE network = :network AND role = :role LIMIT 1;

-- name: of_channel$
SELECT id FROM chapters WHERE network = :network AND channel = :channel ORDER BY id LIMIT 1;

-- name: page
SELECT c.*, (SELECT count(*) FROM chapter_members m WHERE m.chapter = c.id) AS people
FROM chapters c
WHERE c.network = :network
  AND (:country = '' OR c.country = :country)
  AND (:kind = '' OR c.kind = :kind)
  AND (:status = '' OR c.status = :status)
  AND (:status <> '' OR c.status <> 'composted')
ORDER BY c.name, c.id LIMIT :limit OFFSET :offset;

-- name: first
SELECT * FROM chapters WHERE network = :network AND status <> 'composted'
ORDER BY name, id LIMIT :limit;

-- name: countries
SELECT country, count(*) AS chapters FROM chapters
WHERE network = :network AND country IS NOT NULL AND status <> 'composted'
GROUP BY country ORDER BY count(*) DESC, country;

-- name: positions
SELECT id, latitude, longitude FROM chapters
WHERE network = :network AND status <> 'composted'
  AND latitude IS NOT NULL AND longitude IS NOT NULL;

-- name: members_of
SELECT member FROM chapter_members WHERE chapter = :chapter ORDER BY joined_at, member;

-- name: names
SELECT id, name, city, country, kind, status FROM chapters WHERE network = :network ORDER BY name, id;

-- name: people$
SELECT count(*) FROM chapter_members WHERE chapter = :chapter;

-- name: add!
INSERT INTO chapters (id, network, slug, name, kind, status, city, country, region, latitude, longitude,
  zone, language, channel, role, description, leads, source, source_key, fingerprint, attribution,
  mirrored, parent, mentor, joining, languages, status_since, created_at, updated_at)
VALUES (:id, :network, :slug, :name, :kind, :status, :city, :country, :region, :latitude, :longitude,
  :zone, :language, :channel, :role, :description, :leads, :source, :source_key, :fingerprint, :attribution,
  :mirrored, :parent, :mentor, :joining, :languages, :status_since, :now, :now);

-- name: save!
UPDATE chapters
SET name = :name, status = :status, city = :city, country = :country, region = :region,
    latitude = :latitude, longitude = :longitude, zone = :zone, language = :language,
    channel = :channel, role = :role, description = :description, leads = :leads, mirrored = :mirrored,
    parent = :parent, mentor = :mentor, joining = :joining, languages = :languages,
    status_since = CASE WHEN status = :status THEN status_since ELSE :now END,
    updated_at = :now
WHERE network = :network AND id = :id;

-- name: enter!
INSERT INTO chapter_members (chapter, member, network, joined_at)
VALUES (:chapter, :member, :network, :now)
ON CONFLICT (chapter, member) DO NOTHING;

-- name: go!
DELETE FROM chapter_members WHERE chapter = :chapter AND member = :member;

-- name: is_in$
SELECT 1 FROM chapter_members WHERE chapter = :chapter AND member = :member;

-- name: of_member
SELECT c.* FROM chapter_members m JOIN chapters c ON c.id = m.chapter
WHERE m.network = :network AND m.member = :member ORDER BY c.name, c.id;

-- name: forget_role!
UPDATE chapters SET role = NULL WHERE network = :network AND role = :role;

-- name: forget_channel!
UPDATE chapters SET channel = NULL WHERE network = :network AND channel = :channel;

-- name: go_everywhere!
DELETE FROM chapter_members WHERE network = :network AND member = :member;
