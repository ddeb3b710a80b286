-- name: note!
INSERT INTO structures (network, noun, thing, chapter, made, noted_at, closed_at)
VALUES (:network, :noun, :thing, :chapter, :made, :now, NULL)
ON CONFLICT (network, noun, thing) DO UPDATE SET chapter = excluded.chapter, closed_at = NULL;

-- name: of_chapter
SELECT noun, thing, chapter, made, closed_at FROM structures
WHERE chapter = :chapter AND noun = :noun ORDER BY noted_at DESC, thing DESC;

-- name: by_thing^
SELECT noun, thing, chapter, made, closed_at FROM structures
WHERE network = :network AND noun = :noun AND thing = :thing;

-- name: close!
UPDATE structures SET closed_at = :now
WHERE network = :network AND noun = :noun AND thing = :thing AND closed_at IS NULL;

-- name: forget!
DELETE FROM structures WHERE network = :network AND noun = :noun AND thing = :thing;

-- name: give_role!
UPDATE chapters SET role = :thing, updated_at = :now
WHERE network = :network AND id = :chapter AND role IS NULL AND status <> 'composted';

-- name: give_channel!
UPDATE chapters SET channel = :thing, updated_at = :now
WHERE network = :network AND id = :chapter AND channel IS NULL AND status <> 'composted';

-- name: roles_taken
SELECT role AS thing FROM chapters WHERE network = :network AND role IS NOT NULL
UNION
SELECT role FROM chapter_roles WHERE network = :network
UNION
SELECT thing FROM structures WHERE network = :network AND noun = 'role'
UNION
SELECT steward_role FROM networks WHERE id = :network AND steward_role IS NOT NULL;

-- name: channels_taken
SELECT channel AS thing FROM chapters WHERE network = :network AND channel IS NOT NULL
UNION
SELECT thing FROM structures WHERE network = :network AND noun = 'channel';
