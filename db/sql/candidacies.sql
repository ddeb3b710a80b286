-- name: by_id^
SELECT k.*, c.name AS chapter_name, m.name AS member_name
FROM candidacies k JOIN chapters c ON c.id = k.chapter
LEFT JOIN members m ON m.network = k.network AND m.id = k.member
WHERE k.network = :network AND k.id = :id;

-- name: open_for^
SELECT k.*, c.name AS chapter_name, m.name AS member_name
FROM candidacies k JOIN chapters c ON c.id = k.chapter
LEFT JOIN members m ON m.network = k.network AND m.id = k.member
WHERE k.network = :network AND k.chapter = :chapter AND k.member = :member
  AND k.status IN ('asked', 'gathering', 'deciding');

-- name: open_of
-- Those who are here, of one chapter or (0) of all; the first proposed first.
SELECT k.*, c.name AS chapter_name, m.name AS member_name
FROM candidacies k JOIN chapters c ON c.id = k.chapter
JOIN members m ON m.network = k.network AND m.id = k.member
WHERE k.network = :network AND k.status IN ('asked', 'gathering', 'deciding')
  AND m.left_at IS NULL AND (:chapter = 0 OR k.chapter = :chapter)
  AND (:reader = 0 OR k.member = :reader OR k.proposed_by = :reader)
ORDER BY k.proposed_at, k.id;

-- name: open_of_member
SELECT k.*, c.name AS chapter_name, m.name AS member_name
FROM candidacies k JOIN chapters c ON c.id = k.chapter
LEFT JOIN members m ON m.network = k.network AND m.id = k.member
WHERE k.network = :network AND k.member = :member
  AND k.status IN ('asked', 'gathering', 'deciding')
ORDER BY k.id;

-- name: turned_down$
-- They were asked by somebody else, and never said yes.
SELECT max(ended_at) FROM candidacies
WHERE network = :network AND chapter = :chapter AND member = :member AND proposed_by <> :member
  AND status = 'withdrawn' AND willing_at IS NULL;

-- name: add!
INSERT INTO candidacies (id, network, chapter, member, proposed_by, proposed_at, status)
VALUES (:id, :network, :chapter, :member, :proposed_by, :proposed_at, :status);

-- name: save!
UPDATE candidacies
SET status = :status, willing_at = :willing_at, results = :results, letter = :letter,
    sponsor = :sponsor, decision = :decision, ended_at = :ended_at
WHERE id = :id;

-- name: endorsers
-- Only those who are connectors now, anywhere in the network.
SELECT v.member, m.name FROM candidacy_voices v
JOIN members m ON m.network = v.network AND m.id = v.member
WHERE v.candidacy = :candidacy AND v.voice = 'endorse' AND m.left_at IS NULL
  AND EXISTS (SELECT 1 FROM connectors k
              WHERE k.network = v.network AND k.member = v.member AND k.until IS NULL)
ORDER BY v.at, v.member;

-- name: objections
-- Of those who may speak still: connectors now, or who spoke as stewards.
SELECT v.* FROM candidacy_voices v
JOIN members m ON m.network = v.network AND m.id = v.member
WHERE v.candidacy = :candidacy AND v.voice = 'object' AND m.left_at IS NULL
  AND (v.steward = 1 OR EXISTS (
    SELECT 1 FROM connectors k
    WHERE k.network = v.network AND k.member = v.member AND k.until IS NULL))
ORDER BY v.at, v.member;

-- name: voice_of^
SELECT * FROM candidacy_voices WHERE candidacy = :candidacy AND member = :member;

-- name: speak!
INSERT INTO candidacy_voices (candidacy, member, network, voice, why, steward, at)
VALUES (:candidacy, :member, :network, :voice, :why, :steward, :now)
ON CONFLICT (candidacy, member) DO UPDATE
SET voice = excluded.voice, why = excluded.why, steward = excluded.steward, at = excluded.at;

-- name: hush!
DELETE FROM candidacy_voices
WHERE candidacy = :candidacy AND member = :member AND voice = 'object';
