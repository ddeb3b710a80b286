-- name: by_id^
SELECT * FROM handbook_pages WHERE network = :network AND id = :id;

-- name: by_key^
SELECT * FROM handbook_pages
WHERE network = :network AND source = :source AND site = :site AND key = :key;

-- name: of_network
-- Without their text. `all`: those that are for connectors, too.
SELECT id, network, title, '' AS body, language, source, site, key, url, audience, replaces,
  steward, added_by, added_at, changed_at, confirmed_at, asked_at, told_at, removed_at, etag,
  modified, digest
FROM handbook_pages
WHERE network = :network AND removed_at IS NULL AND (audience = 'network' OR :all = 1)
ORDER BY title, id;

-- name: of_source
SELECT * FROM handbook_pages
WHERE network = :network AND source = :source AND site = :site ORDER BY key, id;

-- name: replacing^
SELECT * FROM handbook_pages
WHERE network = :network AND replaces = :replaces AND language = :language
  AND removed_at IS NULL AND id <> :besides;

-- name: replaced
SELECT DISTINCT replaces FROM handbook_pages
WHERE network = :network AND replaces IS NOT NULL AND removed_at IS NULL
  AND (audience = 'network' OR :all = 1);

-- name: count$
SELECT count(*) FROM handbook_pages WHERE network = :network AND removed_at IS NULL;

-- name: due
-- Pages that nobody confirmed, nor was written to about, since a moment.
SELECT * FROM handbook_pages
WHERE network = :network AND removed_at IS NULL AND confirmed_at <= :since
  AND (told_at IS NULL OR told_at <= :since)
ORDER BY confirmed_at, id LIMIT :limit;

-- name: next_due$
-- The moment that the first page will have waited since.
SELECT min(CASE WHEN told_at IS NULL OR told_at < confirmed_at THEN confirmed_at ELSE told_at END)
FROM handbook_pages WHERE network = :network AND removed_at IS NULL;

-- name: put!
INSERT INTO handbook_pages (id, network, title, body, language, source, site, key, url, audience,
  replaces, steward, added_by, added_at, changed_at, confirmed_at, asked_at, told_at, removed_at,
  etag, modified, digest)
VALUES (:id, :network, :title, :body, :language, :source, :site, :key, :url, :audience,
  :replaces, :steward, :added_by, :added_at, :changed_at, :confirmed_at, :asked_at, :told_at,
  :removed_at, :etag, :modified, :digest)
ON CONFLICT (id) DO UPDATE
SET title = excluded.title, body = excluded.body, language = excluded.language,
    key = excluded.key, url = excluded.url, audience = excluded.audience,
    replaces = excluded.replaces, steward = excluded.steward, changed_at = excluded.changed_at,
    confirmed_at = excluded.confirmed_at, asked_at = excluded.asked_at,
    told_at = excluded.told_at, removed_at = excluded.removed_at, etag = excluded.etag,
    modified = excluded.modified, digest = excluded.digest;

-- name: show_site!
UPDATE handbook_pages SET audience = :audience
WHERE network = :network AND source = 'site' AND site = :site;

-- name: show_site_words!
UPDATE handbook_words SET audience = :audience
WHERE passage IN (
  SELECT s.id FROM handbook_passages s JOIN handbook_pages p ON p.id = s.page
  WHERE p.network = :network AND p.source = 'site' AND p.site = :site);

-- name: drop!
DELETE FROM handbook_pages WHERE network = :network AND id = :id;

-- name: drop_words!
DELETE FROM handbook_words
WHERE passage IN (SELECT id FROM handbook_passages WHERE network = :network AND page = :page);

-- name: drop_passages!
DELETE FROM handbook_passages WHERE network = :network AND page = :page;

-- name: put_passages*!
INSERT INTO handbook_passages (id, network, page, place, heading, body)
VALUES (:id, :network, :page, :place, :heading, :body);

-- name: put_words*!
INSERT INTO handbook_words (network, word, backward, audience, passage)
VALUES (:network, :word, :backward, :audience, :passage);

-- name: total$
-- Each page is looked at once, not once for each of its passages: its text lies in between.
SELECT count(*) FROM handbook_passages WHERE page IN (
  SELECT p.id FROM handbook_pages p
  WHERE p.network = :network AND (p.audience = 'network' OR :all = 1));

-- name: stands$
SELECT 1 FROM handbook_words
WHERE network = :network AND word = :word AND (audience = 'network' OR :all = 1) LIMIT 1;

-- name: beginning
SELECT DISTINCT word FROM handbook_words
WHERE network = :network AND word >= :low AND word < :high
  AND (audience = 'network' OR :all = 1) LIMIT :limit;

-- name: ending
SELECT DISTINCT word FROM handbook_words
WHERE network = :network AND backward >= :low AND backward < :high
  AND (audience = 'network' OR :all = 1) LIMIT :limit;

-- name: holding
-- The passages that hold a word, of pages that somebody may read.
SELECT passage FROM handbook_words
WHERE network = :network AND word = :word AND (audience = 'network' OR :all = 1)
ORDER BY passage DESC LIMIT :limit;

-- name: passage^
-- A passage with what is said of its page, if somebody may read it.
SELECT s.heading, s.body AS passage_body, p.id, p.title, p.language, p.source, p.url,
  p.changed_at, p.asked_at
FROM handbook_passages s
JOIN handbook_pages p ON p.id = s.page
WHERE s.network = :network AND s.id = :id AND p.removed_at IS NULL
  AND (p.audience = 'network' OR :all = 1);

-- name: lessons
-- What chapters that ended have learnt, the latest first.
SELECT e.id, e.lessons, e.ended_at, c.name, c.language FROM chapter_endings e
JOIN chapters c ON c.id = e.chapter
WHERE e.network = :network AND e.ended_at IS NOT NULL AND e.lessons <> ''
ORDER BY e.ended_at DESC, e.id DESC LIMIT :limit;

-- name: site^
SELECT * FROM handbook_sites WHERE network = :network AND id = :id;

-- name: site_by_url^
SELECT * FROM handbook_sites WHERE network = :network AND url = :url;

-- name: sites
SELECT * FROM handbook_sites WHERE network = :network ORDER BY name, id;

-- name: put_site!
INSERT INTO handbook_sites (id, network, url, name, language, audience, followed_by, followed_at,
  checked_at, turn, failures, failing_since, asked_at, held, held_at, spared)
VALUES (:id, :network, :url, :name, :language, :audience, :followed_by, :followed_at,
  :checked_at, :turn, :failures, :failing_since, :asked_at, :held, :held_at, :spared)
ON CONFLICT (id) DO UPDATE
SET name = excluded.name, language = excluded.language, audience = excluded.audience,
    checked_at = excluded.checked_at, turn = excluded.turn, failures = excluded.failures,
    failing_since = excluded.failing_since, asked_at = excluded.asked_at, held = excluded.held,
    held_at = excluded.held_at, spared = excluded.spared;

-- name: drop_site!
DELETE FROM handbook_sites WHERE network = :network AND id = :id;
