-- name: chapter_of^
SELECT * FROM chapters WHERE network = :network AND channel = :channel ORDER BY id LIMIT 1;
