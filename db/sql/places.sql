-- name: named
SELECT p.* FROM place_names n JOIN places p ON p.id = n.place
WHERE n.folded = :folded ORDER BY p.population DESC, p.id LIMIT 20;

-- name: starting
SELECT DISTINCT p.* FROM place_names n JOIN places p ON p.id = n.place
WHERE n.folded >= :low AND n.folded < :high ORDER BY p.population DESC, p.id LIMIT :limit;

-- name: by_id^
SELECT * FROM places WHERE id = :id;
