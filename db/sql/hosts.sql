-- name: parts
SELECT e.*, c.name AS chapter_name, c.city AS city
FROM events e LEFT JOIN chapters c ON c.id = e.chapter
WHERE e.part_of = :event AND e.network = :network
ORDER BY e.starts, e.id;

-- name: has_parts$
SELECT 1 FROM events WHERE part_of = :event LIMIT 1;

-- name: people$
-- Everyone who has a seat at the event or at one of its legs, each once.
SELECT count(DISTINCT a.member) FROM answers a
WHERE a.answer = 'going' AND (a.event = :event OR a.event IN (
  SELECT e.id FROM events e
  WHERE e.part_of = :event AND e.status = 'planned' AND e.kind <> 'satellite'));

-- name: going_to
SELECT a.event FROM answers a JOIN events e ON e.id = a.event
WHERE e.part_of = :event AND a.member = :member AND a.answer IN ('going', 'waiting');

-- name: ask!
INSERT INTO consents (id, network, noun, event, partner, asked_by, asked_at)
VALUES (:id, :network, :noun, :event, :partner, :asked_by, :now)
ON CONFLICT DO NOTHING;

-- name: consent^
SELECT * FROM consents WHERE id = :id AND network = :network;

-- name: waiting^
SELECT * FROM consents
WHERE event = :event AND noun = :noun AND partner = :partner AND answer IS NULL;

-- name: latest^
SELECT * FROM consents
WHERE event = :event AND noun = :noun AND partner = :partner AND answer = 'accepted'
ORDER BY id DESC LIMIT 1;

-- name: answer!
UPDATE consents SET answer = :answer, answered_by = :by, answered_at = :now
WHERE id = :id AND answer IS NULL;

-- name: withdraw!
UPDATE consents SET answer = 'withdrawn', answered_by = :by, answered_at = :now
WHERE id = :id AND answer = 'accepted';

-- name: card^
SELECT channel, message FROM cards WHERE event = :event AND chapter = :chapter;

-- name: cards_of
SELECT chapter, channel, message FROM cards WHERE event = :event ORDER BY chapter;

-- name: set_card!
INSERT INTO cards (event, chapter, network, channel, message)
VALUES (:event, :chapter, :network, :channel, :message)
ON CONFLICT (event, chapter) DO UPDATE SET channel = excluded.channel, message = excluded.message;

-- name: drop_card!
DELETE FROM cards WHERE event = :event AND chapter = :chapter;

-- name: forget_message!
UPDATE cards SET message = NULL WHERE network = :network AND message = :message;

-- name: has_message$
SELECT 1 FROM cards WHERE network = :network AND message = :message LIMIT 1;

-- name: forget_channel!
DELETE FROM cards WHERE network = :network AND channel = :channel;

-- name: unanswered
SELECT * FROM consents
WHERE network = :network AND partner = :partner AND noun = :noun AND answer IS NULL
ORDER BY id LIMIT 10;

-- name: asks_to_join$
SELECT 1 FROM consents WHERE event = :event AND noun = 'part' AND answer IS NULL LIMIT 1;
