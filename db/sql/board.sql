-- name: by_id^
SELECT * FROM board_posts WHERE network = :network AND id = :id;

-- name: add!
INSERT INTO board_posts (id, network, side, member, text, topics, city, chapter, posted_at, until,
  status, asked_at, outcome, size, starts, ends, zone, whole_day, reminded_at, followed_at)
VALUES (:id, :network, :side, :member, :text, :topics, :city, :chapter, :posted_at, :until,
  :status, :asked_at, :outcome, :size, :starts, :ends, :zone, :whole_day, :reminded_at, :followed_at);

-- name: save!
UPDATE board_posts
SET text = :text, topics = :topics, city = :city, chapter = :chapter, until = :until,
    status = :status, asked_at = :asked_at, outcome = :outcome, reminded_at = :reminded_at,
    followed_at = :followed_at
WHERE id = :id;

-- name: drop_words!
DELETE FROM board_words WHERE post = :post;

-- name: put_words*!
INSERT INTO board_words (network, word, field, post, member)
VALUES (:network, :word, :field, :post, :member)
ON CONFLICT (network, word, field, post) DO NOTHING;

-- name: open_of$
SELECT count(*) FROM board_posts
WHERE network = :network AND member = :member AND status = 'open';

-- name: standing
-- Every post of somebody that still holds.
SELECT * FROM board_posts WHERE network = :network AND member = :member AND status = 'open'
ORDER BY id DESC;

-- name: of_chapter
SELECT * FROM board_posts WHERE chapter = :chapter AND status = 'open' ORDER BY id;

-- name: listed
-- Living posts that the viewer may see, the newest first. What they may not see is not looked at;
-- nor are posts of who asked to be erased.
SELECT p.* FROM board_posts p
WHERE p.network = :network AND p.status = 'open'
  AND (:side = '' OR p.side = :side)
  AND (:chapter = 0 OR p.chapter = :chapter)
  AND (:mine = 0 OR p.member = :viewer)
  AND (p.member = :viewer OR NOT EXISTS (SELECT 1 FROM erasure_requests q
    WHERE q.network = p.network AND q.member = p.member
      AND q.cancelled_at IS NULL AND q.done_at IS NULL))
  AND (:city_low = '' OR p.id IN (
    SELECT w.post FROM board_words w
    WHERE w.network = :network AND w.word >= :city_low AND w.word < :city_high AND w.field = 'city'))
  AND (:topic_low = '' OR p.id IN (
    SELECT w.post FROM board_words w
    WHERE w.network = :network AND w.word >= :topic_low AND w.word < :topic_high
      AND w.field = 'topic'
    UNION ALL
    SELECT w.post FROM board_words w
    WHERE w.network = :network AND w.word = :concept AND w.field = 'concept'))
  AND (p.chapter IS NULL OR p.member = :viewer OR :steward = 1
    OR EXISTS (SELECT 1 FROM chapter_members c WHERE c.chapter = p.chapter AND c.member = :viewer)
    OR EXISTS (SELECT 1 FROM connectors k
      WHERE k.chapter = p.chapter AND k.member = :viewer AND k.until IS NULL))
ORDER BY p.id DESC LIMIT :limit OFFSET :offset;

-- name: having
-- Living posts that the viewer may see with a word in a range, in a field ('': in any).
SELECT p.* FROM board_posts p
WHERE p.network = :network AND p.status = 'open' AND (:side = '' OR p.side = :side)
  AND (p.member = :viewer OR NOT EXISTS (SELECT 1 FROM erasure_requests q
    WHERE q.network = p.network AND q.member = p.member
      AND q.cancelled_at IS NULL AND q.done_at IS NULL))
  AND p.id IN (
    SELECT w.post FROM board_words w
    WHERE w.network = :network AND w.word >= :low AND w.word < :high
      AND (:field = '' OR w.field = :field))
  AND (p.chapter IS NULL OR p.member = :viewer OR :steward = 1
    OR EXISTS (SELECT 1 FROM chapter_members c WHERE c.chapter = p.chapter AND c.member = :viewer)
    OR EXISTS (SELECT 1 FROM connectors k
      WHERE k.chapter = p.chapter AND k.member = :viewer AND k.until IS NULL))
ORDER BY p.id DESC LIMIT :limit;

-- name: sees$
-- Whether somebody here sees what is for the people of a chapter.
SELECT 1 FROM members m
WHERE m.network = :network AND m.id = :member AND m.left_at IS NULL
  AND (EXISTS (SELECT 1 FROM chapter_members c WHERE c.chapter = :chapter AND c.member = :member)
    OR EXISTS (SELECT 1 FROM connectors k
      WHERE k.chapter = :chapter AND k.member = :member AND k.until IS NULL));

-- name: team
SELECT t.member FROM board_team t WHERE t.post = :post ORDER BY t.joined_at, t.member;

-- name: enter!
INSERT INTO board_team (post, network, member, joined_at) VALUES (:post, :network, :member, :now)
ON CONFLICT (post, member) DO NOTHING;

-- name: leave!
DELETE FROM board_team WHERE post = :post AND member = :member;

-- name: teams_of
-- The challenges that somebody is in, over or not.
SELECT p.* FROM board_team t JOIN board_posts p ON p.id = t.post
WHERE t.network = :network AND t.member = :member ORDER BY p.id;

-- name: cards_of
-- The challenges of somebody, over or not, that stand in Discord.
SELECT id, channel, message FROM board_posts
WHERE network = :network AND member = :member AND message IS NOT NULL AND channel IS NOT NULL
ORDER BY id;

-- name: leave_all!
DELETE FROM board_team WHERE network = :network AND member = :member;

-- name: ending
-- Posts whose time is out.
SELECT * FROM board_posts
WHERE network = :network AND status = 'open' AND until <= :now ORDER BY until, id LIMIT :limit;

-- name: asking
-- Posts whose author is to be asked whether they still hold.
SELECT * FROM board_posts
WHERE network = :network AND status = 'open' AND until > :now AND until <= :soon
  AND asked_at IS NULL AND starts IS NULL AND until - :before > posted_at
ORDER BY until, id LIMIT :limit;

-- name: reminding
-- Challenges whose team is to be reminded.
SELECT * FROM board_posts
WHERE network = :network AND status = 'open' AND starts > :now AND starts <= :soon
  AND reminded_at IS NULL AND starts - :before > posted_at
ORDER BY starts, id LIMIT :limit;

-- name: following
-- Challenges whose day is over and whose author was not asked how it went.
SELECT * FROM board_posts
WHERE network = :network AND status = 'lapsed' AND starts IS NOT NULL AND followed_at IS NULL
ORDER BY id LIMIT :limit;

-- name: next_moment$
-- When the next of all that is above is due.
SELECT min(moment) FROM (
  SELECT min(until) AS moment FROM board_posts WHERE network = :network AND status = 'open'
  UNION ALL
  SELECT min(until) - :ask_before FROM board_posts
  WHERE network = :network AND status = 'open' AND asked_at IS NULL AND starts IS NULL
    AND until - :ask_before > posted_at
  UNION ALL
  SELECT min(starts) - :remind_before FROM board_posts
  WHERE network = :network AND status = 'open' AND reminded_at IS NULL AND starts > :now
    AND starts - :remind_before > posted_at
) due;

-- name: unlooked
-- Living posts for which nobody was looked for since, the longest ago first.
SELECT p.* FROM board_posts p
JOIN members m ON m.network = p.network AND m.id = p.member
WHERE p.network = :network AND p.status = 'open' AND COALESCE(p.looked_at, 0) < :since
  AND m.left_at IS NULL AND m.dm_closed = 0
ORDER BY COALESCE(p.looked_at, 0), p.id LIMIT :limit;

-- name: is_new$
-- Whether there is a living post for which nobody was looked for yet.
SELECT 1 FROM board_posts p
JOIN members m ON m.network = p.network AND m.id = p.member
WHERE p.network = :network AND p.status = 'open' AND p.looked_at IS NULL
  AND m.left_at IS NULL AND m.dm_closed = 0
LIMIT 1;

-- name: set_looked!
UPDATE board_posts SET looked_at = :now WHERE id = :id;

-- name: set_message!
UPDATE board_posts SET channel = :channel, message = :message
WHERE network = :network AND id = :id;

-- name: has_message$
SELECT 1 FROM board_posts WHERE network = :network AND message = :message LIMIT 1;

-- name: forget_message!
UPDATE board_posts SET message = NULL WHERE network = :network AND message = :message;

-- name: forget_channel!
UPDATE board_posts SET channel = NULL, message = NULL
WHERE network = :network AND channel = :channel;
