-- name: copies
SELECT p.chapter, p.name, c.name AS home FROM playbooks p
LEFT JOIN chapters c ON c.id = p.chapter
WHERE p.network = :network ORDER BY p.chapter, p.name;

-- name: own^
SELECT content FROM playbooks WHERE network = :network AND chapter = :chapter AND name = :name;

-- name: drop_step!
DELETE FROM track_steps WHERE track = :track AND place = :place AND status = 'open';

-- name: rewrite_step!
UPDATE track_steps SET owner = :owner, days = :days, due = :due, content = :content
WHERE track = :track AND place = :place AND status = 'open';

-- name: add_step!
INSERT INTO track_steps (track, place, network, name, owner, days, due, content, status)
VALUES (:track, :place, :network, :name, :owner, :days, :due, :content, 'open');
