-- name: find^
SELECT * FROM chapter_roles WHERE network = :network AND role = :role;

-- name: of_chapter
SELECT * FROM chapter_roles WHERE chapter = :chapter ORDER BY registered_at, role;

-- name: of_network
SELECT * FROM chapter_roles WHERE network = :network ORDER BY role;

-- name: members_roles
SELECT role, id AS chapter FROM chapters WHERE network = :network AND role IS NOT NULL ORDER BY role;

-- name: register!
INSERT INTO chapter_roles (network, role, chapter, label, registered_by, registered_at)
VALUES (:network, :role, :chapter, :label, :by, :now)
ON CONFLICT (network, role) DO UPDATE
SET label = excluded.label, registered_by = excluded.registered_by,
    registered_at = excluded.registered_at, quarantined_at = NULL, why = NULL;

-- name: quarantine!
UPDATE chapter_roles SET quarantined_at = :now, why = :why
WHERE network = :network AND role = :role AND quarantined_at IS NULL;

-- name: relabel!
UPDATE chapter_roles SET label = :label
WHERE network = :network AND role = :role AND label <> :label;

-- name: remove!
DELETE FROM chapter_roles WHERE network = :network AND role = :role;

-- name: hold!
INSERT INTO role_holders (network, role, member, chapter, granted_by, granted_at)
VALUES (:network, :role, :member, :chapter, :by, :now)
ON CONFLICT (network, role, member) DO NOTHING;

-- name: release!
DELETE FROM role_holders WHERE network = :network AND role = :role AND member = :member;

-- name: release_role!
DELETE FROM role_holders WHERE network = :network AND role = :role;

-- name: release_member!
DELETE FROM role_holders WHERE network = :network AND member = :member;

-- name: holds$
SELECT 1 FROM role_holders WHERE network = :network AND role = :role AND member = :member;

-- name: holders
SELECT member FROM role_holders WHERE network = :network AND role = :role ORDER BY granted_at, member;

-- name: held_of_chapter
SELECT role FROM role_holders WHERE chapter = :chapter AND member = :member ORDER BY role;

-- name: everyone_of_chapter
SELECT role, member FROM role_holders WHERE chapter = :chapter ORDER BY role, member;

-- name: counts
SELECT role, count(*) AS people FROM role_holders WHERE chapter = :chapter GROUP BY role;

-- name: last_take^
-- How the last time went that the members' role was to be taken from someone who left the chapter.
SELECT status, settled_at FROM deliveries
WHERE subject = :chapter AND kind = 'role.take' AND target = :member ORDER BY id DESC LIMIT 1;
