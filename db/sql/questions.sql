-- name: of_event
SELECT q.*, (SELECT count(*) FROM question_offers o WHERE o.question = q.id) AS offers
FROM questions q WHERE q.event = :event AND q.status <> 'withdrawn' ORDER BY q.id;

-- name: by_id^
SELECT q.*, (SELECT count(*) FROM question_offers o WHERE o.question = q.id) AS offers
FROM questions q WHERE q.network = :network AND q.id = :id;

-- name: number_open$
SELECT count(*) FROM questions WHERE event = :event AND member = :member AND status = 'open';

-- name: add!
INSERT INTO questions (id, network, event, member, text, theme, theme_key, status, created_at)
VALUES (:id, :network, :event, :member, :text, :theme, :theme_key, 'open', :now);

-- name: close!
UPDATE questions
SET status = :status, helped = :helped, closed_by = :closed_by, closed_at = :now
WHERE id = :id AND status = 'open';

-- name: offer!
INSERT INTO question_offers (question, member, network, created_at)
VALUES (:question, :member, :network, :now)
ON CONFLICT (question, member) DO NOTHING;

-- name: offers_of
SELECT o.* FROM question_offers o
JOIN members m ON m.network = o.network AND m.id = o.member AND m.left_at IS NULL
WHERE o.question = :question ORDER BY o.created_at, o.member;

-- name: offer_of^
SELECT * FROM question_offers WHERE question = :question AND member = :member;

-- name: set_reply!
UPDATE question_offers SET reply = :reply
WHERE question = :question AND member = :member AND reply IS NULL;

-- name: who_knows
-- People of whom the viewer may see that they know about a word; what is hidden is never read.
WITH mine (noun) AS (
  SELECT 'member.word.all'
  UNION ALL SELECT 'member.word.connectors' WHERE :connector = 1
  UNION ALL SELECT 'member.word.' || c.chapter FROM chapter_members c
  WHERE :connector = 0 AND c.network = :network AND c.member = :viewer
)
SELECT DISTINCT w.subject FROM mine CROSS JOIN words w
WHERE w.network = :network AND w.noun = mine.noun AND w.word >= :low AND w.word < :high
  AND w.field IN ('skills', 'topics', 'offers') AND w.subject <> :viewer
LIMIT :limit;
