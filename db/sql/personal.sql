-- name: name_of^
-- `here`: in the server, also while they are hidden because they asked to be erased.
SELECT m.name, CASE WHEN m.left_at IS NULL OR m.left_at = w.asked_at THEN 1 ELSE 0 END AS here
FROM members m
LEFT JOIN erasure_requests w ON w.network = m.network AND w.member = m.id
  AND w.cancelled_at IS NULL AND w.done_at IS NULL
WHERE m.network = :network AND m.id = :member;

-- name: departed
SELECT id, left_at FROM members
WHERE network = :network AND left_at IS NOT NULL AND left_at < :before
ORDER BY left_at, id LIMIT :limit;

-- name: has_departed$
SELECT 1 FROM members
WHERE network = :network AND id = :member AND left_at IS NOT NULL AND left_at < :before;

-- name: next_departed$
SELECT min(left_at) FROM members WHERE network = :network AND left_at IS NOT NULL;

-- name: events_shown
-- Events whose message may name them, or counts them.
SELECT id FROM events
WHERE network = :network AND message IS NOT NULL AND organiser = :member
UNION
SELECT e.id FROM pitches p JOIN events e ON e.id = p.event
WHERE p.network = :network AND p.member = :member AND e.message IS NOT NULL;

-- name: recaps_shown
SELECT event AS id FROM recaps
WHERE network = :network AND message IS NOT NULL AND (
  member = :member
  OR event IN (SELECT event FROM pitches WHERE network = :network AND member = :member)
  OR event IN (SELECT event FROM questions WHERE network = :network AND member = :member)
  OR event IN (SELECT event FROM followups WHERE network = :network AND member = :member));

-- name: decisions_shown
SELECT id FROM decisions
WHERE network = :network AND message IS NOT NULL AND (
  member = :member
  OR id IN (SELECT decision FROM stances WHERE network = :network AND member = :member)
  OR id IN (SELECT decision FROM candidacies WHERE network = :network AND member = :member));

-- name: foundings_shown
SELECT id FROM foundings
WHERE network = :network AND message IS NOT NULL AND (
  member = :member OR mentor_by = :member
  OR id IN (SELECT founding FROM commitments WHERE network = :network AND member = :member));

-- name: roles_held
SELECT role FROM role_holders WHERE network = :network AND member = :member;

-- name: drop_word!
DELETE FROM words WHERE network = :network AND subject = :subject AND word = :word;

-- name: redo_delivery!
UPDATE deliveries SET facts = :facts, dedupe = :dedupe WHERE id = :id;

-- name: drop_delivery!
DELETE FROM deliveries WHERE id = :id;

-- name: unseal_line!
-- Of a line that somebody was taken out of, the salt goes with them.
UPDATE audit SET facts = :facts, salt = NULL WHERE id = :id;

-- name: drop_draft!
DELETE FROM drafts WHERE id = :id;

-- name: set_speaker!
UPDATE sessions SET speaker = :speaker WHERE id = :id;

-- name: drop_article_word!
DELETE FROM magazine_words WHERE article = :article AND word = :word;

-- name: set_author!
UPDATE magazine_articles SET author = :author WHERE id = :id;
