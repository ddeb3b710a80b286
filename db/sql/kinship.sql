-- name: parents
SELECT id, parent FROM chapters WHERE network = :network AND parent IS NOT NULL;

-- name: children
SELECT id, name FROM chapters
WHERE network = :network AND parent = :chapter AND status <> 'composted' ORDER BY name, id;

-- name: mentored
SELECT id, name FROM chapters
WHERE network = :network AND mentor = :chapter AND status <> 'composted' ORDER BY name, id;
