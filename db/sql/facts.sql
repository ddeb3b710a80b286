-- name: read$
SELECT value FROM facts WHERE name = :name;

-- name: write!
INSERT INTO facts (name, value) VALUES (:name, :value)
ON CONFLICT (name) DO UPDATE SET value = excluded.value;
