-- name: by_id^
SELECT * FROM decisions WHERE network = :network AND id = :id;

-- name: of_subject
SELECT * FROM decisions WHERE network = :network AND noun = :noun AND subject = :subject
ORDER BY id DESC LIMIT :limit;

-- name: unwatched
-- Under way, and nothing looks at their clock any more.
SELECT v.* FROM decisions v
WHERE v.status IN ('open', 'stopped') AND NOT EXISTS (
  SELECT 1 FROM deliveries d
  WHERE d.subject = v.id AND d.kind = 'decision.close' AND d.status IN ('planned', 'sending'))
ORDER BY v.id;

-- name: add!
INSERT INTO decisions (id, network, noun, subject, choice, title, text, member, audience, opened_at,
  closes, status, remaining, stopped_at, outcome, closed_at, place)
VALUES (:id, :network, :noun, :subject, :choice, :title, :text, :member, :audience, :opened_at,
  :closes, :status, :remaining, :stopped_at, :outcome, :closed_at, :place);

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
UPDATE decisions SET channel = NULL, message = NULL,
  place = CASE WHEN place = :channel THEN NULL ELSE place END
WHERE network = :network AND (channel = :channel OR place = :channel);

-- name: said
SELECT * FROM stances WHERE decision = :decision ORDER BY at, member;

-- name: said_by^
SELECT * FROM stances WHERE decision = :decision AND member = :member;

-- name: say!
INSERT INTO stances (decision, member, network, stance, raised, why, answer, at, settled_at, steward,
  lapsed)
VALUES (:decision, :member, :network, :stance, :raised, :why, :answer, :at, :settled_at, :steward,
  :lapsed)
ON CONFLICT (decision, member) DO UPDATE
SET stance = excluded.stance, raised = excluded.raised, why = excluded.why,
    answer = excluded.answer, at = excluded.at, settled_at = excluded.settled_at,
    steward = excluded.steward, lapsed = excluded.lapsed;

-- name: lapse!
-- Objections of those who may not speak here any more: their role ended, or they left.
UPDATE stances SET settled_at = :now, lapsed = 1
WHERE decision = :decision AND stance = 'object' AND settled_at IS NULL
  AND (EXISTS (
      SELECT 1 FROM members p
      WHERE p.network = stances.network AND p.id = stances.member AND p.left_at IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM erasure_requests w
          WHERE w.network = p.network AND w.member = p.id AND w.asked_at = p.left_at
            AND w.cancelled_at IS NULL AND w.done_at IS NULL))
    OR (steward = 0
      AND NOT EXISTS (
        SELECT 1 FROM connectors k
        WHERE k.network = stances.network AND k.member = stances.member AND k.until IS NULL
          AND (:audience = 0 OR k.chapter = :audience))
      AND NOT EXISTS (
        SELECT 1 FROM chapter_members m
        WHERE m.chapter = :audience AND m.member = stances.member)));

-- name: reword!
UPDATE decisions SET title = :title, text = :text WHERE network = :network AND id = :id;

-- name: seen
-- What a person may see: what waits for them, what runs, the soonest end first; then the latest ended.
-- It waits for who was asked and said nothing, for the proposer who owes an answer, and for who
-- objected and was answered.
SELECT v.*, CASE
    WHEN v.status NOT IN ('open', 'stopped') THEN 0
    WHEN v.member = :member AND EXISTS (
      SELECT 1 FROM stances s WHERE s.decision = v.id AND s.member <> :member
        AND s.answer IS NULL
        AND (s.stance = 'question' OR (s.stance = 'object' AND s.settled_at IS NULL))) THEN 1
    WHEN v.member <> :member AND v.asked = 1 AND NOT EXISTS (
      SELECT 1 FROM stances s WHERE s.decision = v.id AND s.member = :member) THEN 1
    WHEN EXISTS (
      SELECT 1 FROM stances s WHERE s.decision = v.id AND s.member = :member
        AND s.stance = 'object' AND s.settled_at IS NULL AND s.answer IS NOT NULL) THEN 1
    ELSE 0 END AS waits
FROM (
  SELECT d.*, CASE WHEN EXISTS (
      SELECT 1 FROM connectors k
      WHERE k.network = :network AND k.member = :member AND k.until IS NULL
        AND (d.audience IS NULL OR k.chapter = d.audience))
    OR EXISTS (
      SELECT 1 FROM chapter_members m WHERE m.chapter = d.audience AND m.member = :member)
    THEN 1 ELSE 0 END AS asked
  FROM decisions d WHERE d.network = :network) v
WHERE v.asked = 1 OR v.member = :member OR :steward = 1
ORDER BY CASE WHEN v.status IN ('open', 'stopped') THEN 0 ELSE 1 END, waits DESC,
  CASE WHEN v.status IN ('open', 'stopped') THEN v.closes ELSE 0 END, v.closed_at DESC, v.id DESC
LIMIT :limit OFFSET :offset;
