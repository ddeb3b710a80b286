-- name: named_any
SELECT n.folded, p.*
FROM place_names n JOIN places p ON p.id = n.place
WHERE n.folded IN (SELECT value FROM json_each(:names))
ORDER BY p.population DESC, p.id LIMIT :limit;
