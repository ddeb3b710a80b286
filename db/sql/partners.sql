-- name: by_id^
SELECT * FROM partners WHERE network = :network AND id = :id;

-- name: by_key^
SELECT * FROM partners
WHERE network = :network AND source = :source AND source_key = :key;

-- name: number$
SELECT count(*) FROM partners WHERE network = :network;

-- name: page
SELECT * FROM partners WHERE network = :network
ORDER BY folded, id LIMIT :limit OFFSET :offset;

-- name: named
SELECT folded, name FROM partners WHERE network = :network ORDER BY id LIMIT :limit;

-- name: after
SELECT * FROM partners WHERE id > :id ORDER BY id LIMIT :limit;

-- name: set_folded!
UPDATE partners SET folded = :folded WHERE id = :id;
