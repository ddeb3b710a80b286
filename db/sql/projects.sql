-- name: by_id^
SELECT * FROM projects WHERE network = :network AND id = :id;

-- name: named
SELECT * FROM projects WHERE network = :network AND folded = :folded ORDER BY id;

-- name: add!
INSERT INTO projects (id, network, name, folded, text, link, member, chapter, audience, created_at, updated_at)
VALUES (:id, :network, :name, :folded, :text, :link, :member, :chapter, :audience, :now, :now);

-- name: save!
UPDATE projects
SET name = :name, folded = :folded, text = :text, link = :link, chapter = :chapter,
    audience = :audience, updated_at = :now
WHERE network = :network AND id = :id;

-- name: latest
-- What the viewer may see, the last touched first.
SELECT p.* FROM projects p
WHERE p.network = :network
  AND (p.audience IN ('public', 'network') OR :everything = 1 OR p.member = :viewer
    OR (p.audience = 'connectors' AND :connects = 1)
    OR (p.audience = 'chapter' AND (
      EXISTS (SELECT 1 FROM chapter_members m
              WHERE m.network = p.network AND m.chapter = p.chapter AND m.member = :viewer)
      OR EXISTS (SELECT 1 FROM connectors k WHERE k.network = p.network AND k.chapter = p.chapter
                 AND k.member = :viewer AND k.until IS NULL))))
ORDER BY p.updated_at DESC, p.id DESC LIMIT :limit;
