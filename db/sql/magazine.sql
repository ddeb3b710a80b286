-- name: feed^
SELECT * FROM magazine_feeds WHERE network = :network AND id = :id;

-- name: feed_by_url^
SELECT * FROM magazine_feeds WHERE network = :network AND url = :url;

-- name: feeds
SELECT * FROM magazine_feeds WHERE network = :network ORDER BY name, id;

-- name: put_feed!
INSERT INTO magazine_feeds (id, network, url, home, name, language, channel, followed_by,
  followed_at, checked_at, etag, modified, digest, turn, failures, failing_since, gone, asked_at)
VALUES (:id, :network, :url, :home, :name, :language, :channel, :followed_by,
  :followed_at, :checked_at, :etag, :modified, :digest, :turn, :failures, :failing_since, :gone,
  :asked_at)
ON CONFLICT (id) DO UPDATE
SET url = excluded.url, home = excluded.home, name = excluded.name, language = excluded.language,
    channel = excluded.channel, checked_at = excluded.checked_at, etag = excluded.etag,
    modified = excluded.modified, digest = excluded.digest, turn = excluded.turn,
    failures = excluded.failures, failing_since = excluded.failing_since, gone = excluded.gone,
    asked_at = excluded.asked_at;

-- name: drop_feed!
DELETE FROM magazine_feeds WHERE network = :network AND id = :id;

-- name: forget_channel!
UPDATE magazine_feeds SET channel = NULL WHERE network = :network AND channel = :channel;

-- name: article^
SELECT a.*, f.name AS source FROM magazine_articles a LEFT JOIN magazine_feeds f ON f.id = a.feed
WHERE a.network = :network AND a.id = :id;

-- name: article_by_address^
SELECT a.*, f.name AS source FROM magazine_articles a LEFT JOIN magazine_feeds f ON f.id = a.feed
WHERE a.network = :network AND a.address = :address;

-- name: article_of_entry^
SELECT a.*, f.name AS source FROM magazine_entries e JOIN magazine_articles a ON a.id = e.article
LEFT JOIN magazine_feeds f ON f.id = a.feed
WHERE e.feed = :feed AND e.entry_key = :key;

-- name: put_article!
INSERT INTO magazine_articles (id, network, feed, title, link, address, author, summary, language,
  topics, published, found_at)
VALUES (:id, :network, :feed, :title, :link, :address, :author, :summary, :language,
  :topics, :published, :found_at)
ON CONFLICT (id) DO UPDATE
SET title = excluded.title, link = excluded.link, address = excluded.address,
    author = excluded.author, summary = excluded.summary, language = excluded.language,
    topics = excluded.topics, published = excluded.published;

-- name: put_entry!
INSERT INTO magazine_entries (network, feed, entry_key, article)
VALUES (:network, :feed, :key, :article)
ON CONFLICT (feed, entry_key) DO UPDATE SET article = excluded.article;

-- name: drop_entries!
DELETE FROM magazine_entries WHERE network = :network AND feed = :feed;

-- name: newest
SELECT a.*, f.name AS source FROM magazine_articles a LEFT JOIN magazine_feeds f ON f.id = a.feed
WHERE a.network = :network AND (:language = '' OR a.language = :language)
ORDER BY a.published DESC, a.id DESC LIMIT :limit OFFSET :offset;

-- name: languages
SELECT DISTINCT language FROM magazine_articles WHERE network = :network AND language <> '';

-- name: with_word
-- The newest articles that have a word in a range.
SELECT a.id, max(a.published) AS published
FROM magazine_words w JOIN magazine_articles a ON a.id = w.article
WHERE w.network = :network AND w.word >= :low AND w.word <= :high
  AND (:language = '' OR a.language = :language)
GROUP BY a.id ORDER BY max(a.published) DESC, a.id DESC LIMIT :limit;

-- name: words_between
SELECT DISTINCT word FROM magazine_words
WHERE network = :network AND word >= :low AND word < :high ORDER BY word LIMIT :limit;

-- name: put_word*!
INSERT INTO magazine_words (network, word, article) VALUES (:network, :word, :article)
ON CONFLICT DO NOTHING;

-- name: drop_words!
DELETE FROM magazine_words WHERE article = :article;

-- name: editors
-- Who left the server edits nothing.
SELECT e.member, m.name FROM magazine_editors e
JOIN members m ON m.network = e.network AND m.id = e.member AND m.left_at IS NULL
WHERE e.network = :network AND e.until IS NULL ORDER BY e.since, e.id;

-- name: add_editor!
INSERT INTO magazine_editors (id, network, member, since, added_by)
VALUES (:id, :network, :member, :now, :by)
ON CONFLICT DO NOTHING;

-- name: end_editor!
UPDATE magazine_editors SET until = :now, ended_by = :by
WHERE network = :network AND member = :member AND until IS NULL;

-- name: idea^
SELECT i.*, m.name FROM magazine_ideas i
LEFT JOIN members m ON m.network = i.network AND m.id = i.member AND m.left_at IS NULL
WHERE i.network = :network AND i.id = :id;

-- name: ideas
-- The newest first; `stage` empty: those on their way; `member` 0: everybody's.
SELECT i.*, m.name FROM magazine_ideas i
LEFT JOIN members m ON m.network = i.network AND m.id = i.member AND m.left_at IS NULL
WHERE i.network = :network
  AND (i.stage = :stage OR (:stage = '' AND i.stage IN ('idea', 'draft')))
  AND (:member = 0 OR i.member = :member OR i.writer = :member)
ORDER BY i.id DESC LIMIT :limit OFFSET :offset;

-- name: open_ideas
SELECT i.*, m.name FROM magazine_ideas i
LEFT JOIN members m ON m.network = i.network AND m.id = i.member AND m.left_at IS NULL
WHERE i.network = :network AND i.stage IN ('idea', 'draft') ORDER BY i.id LIMIT :limit;

-- name: count_open$
SELECT count(*) FROM magazine_ideas
WHERE network = :network AND stage IN ('idea', 'draft') AND (:member = 0 OR member = :member);

-- name: put_idea!
INSERT INTO magazine_ideas (id, network, member, title, text, stage, writer, link, article,
  added_at, changed_at, told_at, asked_at)
VALUES (:id, :network, :member, :title, :text, :stage, :writer, :link, :article,
  :added_at, :changed_at, :told_at, :asked_at)
ON CONFLICT (id) DO UPDATE
SET stage = excluded.stage, writer = excluded.writer, link = excluded.link,
    article = excluded.article, changed_at = excluded.changed_at, told_at = excluded.told_at,
    asked_at = excluded.asked_at;

-- name: free_ideas!
UPDATE magazine_ideas SET writer = NULL, changed_at = :now
WHERE network = :network AND writer = :member AND stage IN ('idea', 'draft');
