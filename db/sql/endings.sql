-- name: by_id^
SELECT * FROM chapter_endings WHERE network = :network AND id = :id;

-- name: under_way^
SELECT * FROM chapter_endings
WHERE network = :network AND chapter = :chapter AND dropped_at IS NULL AND ended_at IS NULL;

-- name: waiting
SELECT * FROM chapter_endings
WHERE network = :network AND agreed_at IS NOT NULL AND dropped_at IS NULL AND ended_at IS NULL
ORDER BY agreed_at, id;

-- name: of_chapter
SELECT * FROM chapter_endings
WHERE network = :network AND chapter = :chapter AND ended_at IS NOT NULL
ORDER BY ended_at DESC, id DESC;

-- name: by_decision^
SELECT * FROM chapter_endings WHERE network = :network AND decision = :decision;

-- name: add!
INSERT INTO chapter_endings (id, network, chapter, member, decision, why, lessons, goodbye,
  goodbye_title, proposed_at)
VALUES (:id, :network, :chapter, :member, :decision, :why, :lessons, :goodbye, :goodbye_title,
  :proposed_at);

-- name: save!
UPDATE chapter_endings
SET goodbye_event = :goodbye_event, agreed_at = :agreed_at, ended_by = :ended_by,
    ended_at = :ended_at, dropped_at = :dropped_at, reseeded_at = :reseeded_at
WHERE id = :id;

-- name: reseeding^
SELECT * FROM reseedings WHERE network = :network AND id = :id;

-- name: asked^
SELECT * FROM reseedings
WHERE network = :network AND chapter = :chapter AND status = 'asked';

-- name: ask!
INSERT INTO reseedings (id, network, chapter, member, why, status, asked_at)
VALUES (:id, :network, :chapter, :member, :why, :status, :asked_at);

-- name: answer!
UPDATE reseedings SET status = :status, settled_by = :settled_by, settled_at = :now
WHERE id = :id AND status = 'asked';
