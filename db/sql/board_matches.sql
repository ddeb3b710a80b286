-- name: by_id^
SELECT * FROM board_matches WHERE id = :id;

-- name: of_people
-- All that either of two people ever had.
SELECT * FROM board_matches
WHERE network = :network AND (starter IN (:one, :other) OR partner IN (:one, :other))
ORDER BY id;

-- name: of_person
-- What is running and concerns somebody, the oldest first.
SELECT * FROM board_matches
WHERE network = :network AND stage IN ('first', 'agreed', 'second')
  AND (starter = :member OR partner = :member)
ORDER BY id;

-- name: of_post
SELECT * FROM board_matches
WHERE (post = :post OR counter = :post) AND stage IN ('first', 'agreed', 'second') ORDER BY id;

-- name: add!
INSERT INTO board_matches (id, network, post, counter, starter, partner, low, high, stage,
  made_at, starter_asked_at, partner_asked_at, until)
VALUES (:id, :network, :post, :counter, :starter, :partner, :low, :high, :stage,
  :made_at, :starter_asked_at, :partner_asked_at, :until);

-- name: save!
UPDATE board_matches
SET stage = :stage, starter_asked_at = :starter_asked_at, partner_asked_at = :partner_asked_at,
    until = :until
WHERE id = :id;

-- name: agreed
-- Those whose partner waits to be asked, the longest first.
SELECT * FROM board_matches WHERE network = :network AND stage = 'agreed' ORDER BY id LIMIT :limit;

-- name: ending
SELECT * FROM board_matches
WHERE network = :network AND stage IN ('first', 'agreed', 'second') AND until <= :now
ORDER BY id LIMIT :limit;

-- name: next_end$
SELECT min(until) FROM board_matches
WHERE network = :network AND stage IN ('first', 'agreed', 'second');

-- name: unsaid$
-- How many said no to somebody who hears of no no: as long as an answer could have been waited for.
SELECT count(*) FROM board_matches
WHERE network = :network AND starter = :member AND stage = 'declined'
  AND partner_asked_at IS NOT NULL AND until > :now;

-- name: reached$
-- How many of two people are here and take direct messages.
SELECT count(*) FROM members
WHERE network = :network AND id IN (:one, :other) AND left_at IS NULL AND dm_closed = 0;

-- name: posts_with
-- Living posts of the other side with a word in a range, by others who take direct messages, which
-- :member sees and whose authors see what is for the people of :chapter (0: of the network).
SELECT DISTINCT p.* FROM board_words w
JOIN board_posts p ON p.id = w.post
JOIN members m ON m.network = p.network AND m.id = p.member
WHERE w.network = :network AND w.word >= :low AND w.word < :high AND w.field <> 'city'
  AND p.status = 'open' AND p.side = :side AND p.member <> :member
  AND m.left_at IS NULL AND m.dm_closed = 0
  AND (p.chapter IS NULL
    OR EXISTS (SELECT 1 FROM chapter_members c WHERE c.chapter = p.chapter AND c.member = :member)
    OR EXISTS (SELECT 1 FROM connectors k
      WHERE k.chapter = p.chapter AND k.member = :member AND k.until IS NULL))
  AND (:chapter = 0
    OR EXISTS (SELECT 1 FROM chapter_members c WHERE c.chapter = :chapter AND c.member = p.member)
    OR EXISTS (SELECT 1 FROM connectors k
      WHERE k.chapter = :chapter AND k.member = p.member AND k.until IS NULL))
ORDER BY p.id DESC LIMIT :limit;

-- name: profiles_with
-- People who take direct messages and opened a field to the network that has a word in a range.
SELECT DISTINCT w.subject FROM words w
JOIN members m ON m.network = w.network AND m.id = w.subject
WHERE w.network = :network AND w.noun = 'member.word.all' AND w.word >= :low AND w.word < :high
  AND w.field IN (:field, :also) AND w.subject <> :member
  AND m.left_at IS NULL AND m.dm_closed = 0
  AND (:chapter = 0
    OR EXISTS (SELECT 1 FROM chapter_members c WHERE c.chapter = :chapter AND c.member = w.subject)
    OR EXISTS (SELECT 1 FROM connectors k
      WHERE k.chapter = :chapter AND k.member = w.subject AND k.until IS NULL))
LIMIT :limit;

-- name: opened
-- What somebody opens to the network, and the language in which they are spoken to.
SELECT f.field, f.content, COALESCE(m.language, m.locale) AS spoken
FROM members m
LEFT JOIN member_fields f ON f.network = m.network AND f.member = m.id AND f.level >= 3
WHERE m.network = :network AND m.id = :member AND m.left_at IS NULL;
