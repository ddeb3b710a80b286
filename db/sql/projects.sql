-- name: by_id^
SELECT * FROM projects WHERE network = :network AND id = :id;

-- name: named
SELECT * FROM projects
WHERE network = :network AND folded = :folded AND withdrawn_at IS NULL ORDER BY id;

-- name: add!
INSERT INTO projects (id, network, name, folded, text, link, member, chapter, audience, topics,
                      withdrawn_at, created_at, updated_at)
VALUES (:id, :network, :name, :folded, :text, :link, :member, :chapter, :audience, :topics,
        :withdrawn, :now, :now);

-- name: save!
UPDATE projects
SET name = :name, folded = :folded, text = :text, link = :link, chapter = :chapter,
    audience = :audience, topics = :topics, withdrawn_at = :withdrawn, updated_at = :now
WHERE network = :network AND id = :id;

-- name: latest
-- What the viewer may see, the last touched first.
SELECT p.* FROM projects p
WHERE p.network = :network AND p.withdrawn_at IS NULL
  AND (:chapter = 0 OR p.chapter = :chapter) AND (:member = 0 OR p.member = :member)
  AND (p.member = :viewer OR NOT EXISTS (SELECT 1 FROM erasure_requests q
    WHERE q.network = p.network AND q.member = p.member
      AND q.cancelled_at IS NULL AND q.done_at IS NULL))
  AND (p.audience IN ('public', 'network') OR :everything = 1 OR p.member = :viewer
    OR (p.audience = 'connectors' AND :connects = 1)
    OR (p.audience = 'chapter' AND (
      EXISTS (SELECT 1 FROM chapter_members m
              WHERE m.network = p.network AND m.chapter = p.chapter AND m.member = :viewer)
      OR EXISTS (SELECT 1 FROM connectors k WHERE k.network = p.network AND k.chapter = p.chapter
                 AND k.member = :viewer AND k.until IS NULL))))
ORDER BY p.updated_at DESC, p.id DESC LIMIT :limit OFFSET :offset;

-- name: number_of$
SELECT count(*) FROM projects
WHERE network = :network AND member = :member AND withdrawn_at IS NULL;

-- name: evenings
SELECT i.event FROM pitches i JOIN events e ON e.id = i.event
WHERE i.project = :id ORDER BY e.starts DESC, e.id DESC LIMIT :limit;

-- name: ahead
SELECT i.event FROM pitches i JOIN events e ON e.id = i.event
WHERE i.project = :id AND e.ends > :now ORDER BY i.event;

-- name: drop_ahead!
DELETE FROM pitches
WHERE project = :id AND event IN (SELECT e.id FROM events e WHERE e.ends > :now);

-- name: after
SELECT * FROM projects WHERE id > :id ORDER BY id LIMIT :limit;
