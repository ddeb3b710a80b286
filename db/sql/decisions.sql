-- name: by_id^
SELECT * FROM decisions WHERE network = :network AND id = :id;

-- name: of_subject
SELECT * FROM decisions WHERE network = :network AND noun = :noun AND subject = :subject
ORDER BY id DESC LIMIT :limit;

-- name: add!
INSERT INTO decisions (id, network, noun, subject, choice, title, text, member, audience, opened_at,
  closes, status, remaining, stopped_at, outcome, closed_at)
VALUES (:id, :network, :noun, :subject, :choice, :title, :text, :member, :audience, :opened_at,
  :closes, :status, :remaining, :stopped_at, :outcome, :closed_at);

-- name: save!
UPDATE decisions
SET closes = :closes, status = :status, remaining = :remaining, stopped_at = :stopped_at,
    outcome = :outcome, closed_at = :closed_at
WHERE id = :id;

-- name: set_message!
UPDATE decisions SET channel = :channel, message = :message WHERE network = :network AND id = :id;

-- name: has_message$
SELECT 1 FROM decisions WHERE network = :network AND message = :message LIMIT 1;

-- name: forget_message!
UPDATE decisions SET message = NULL WHERE network = :network AND message = :message;

-- name: forget_channel!
UPDATE decisions SET channel = NULL, message = NULL WHERE network = :network AND channel = :channel;

-- name: said
SELECT * FROM stances WHERE decision = :decision ORDER BY at, member;

-- name: said_by^
SELECT * FROM stances WHERE decision = :decision AND member = :member;

-- name: say!
INSERT INTO stances (decision, member, network, stance, raised, why, answer, at, settled_at, steward)
VALUES (:decision, :member, :network, :stance, :raised, :why, :answer, :at, :settled_at, :steward)
ON CONFLICT (decision, member) DO UPDATE
SET stance = excluded.stance, raised = excluded.raised, why = excluded.why,
    answer = excluded.answer, at = excluded.at, settled_at = excluded.settled_at,
    steward = excluded.steward;

-- name: lapse!
-- Objections of those who may not speak here any more: their role ended, or they left.
UPDATE stances SET settled_at = :now
WHERE decision = :decision AND stance = 'object' AND settled_at IS NULL AND steward = 0
  AND NOT EXISTS (
    SELECT 1 FROM connectors k
    WHERE k.network = stances.network AND k.member = stances.member AND k.until IS NULL
      AND (:audience = 0 OR k.chapter = :audience))
  AND NOT EXISTS (
    SELECT 1 FROM chapter_members m WHERE m.chapter = :audience AND m.member = stances.member);
