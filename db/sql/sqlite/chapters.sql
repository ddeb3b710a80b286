-- name: by_ids
SELECT * FROM chapters
WHERE network = :network AND id IN (SELECT CAST(value AS BIGINT) FROM json_each(:ids));
