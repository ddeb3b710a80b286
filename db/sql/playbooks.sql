-- name: find
SELECT chapter, content FROM playbooks
WHERE network = :network AND name = :name AND chapter IN (0, :chapter) ORDER BY chapter DESC;

-- name: of_network
SELECT chapter, name, content FROM playbooks
WHERE network = :network AND chapter IN (0, :chapter) ORDER BY chapter, name;

-- name: put!
INSERT INTO playbooks (network, chapter, name, content, edited_by, edited_at)
VALUES (:network, :chapter, :name, :content, :by, :now)
ON CONFLICT (network, chapter, name) DO UPDATE
SET content = excluded.content, edited_by = excluded.edited_by, edited_at = excluded.edited_at;

-- name: drop!
DELETE FROM playbooks WHERE network = :network AND chapter = :chapter AND name = :name;
