-- name: of_event
SELECT p.id AS pitch, p.event, p.member AS presenter, p.text AS about, p.created_at AS pitched_at, j.*
FROM pitches p JOIN projects j ON j.id = p.project
WHERE p.event = :event ORDER BY p.id;

-- name: by_id^
SELECT p.id AS pitch, p.event, p.member AS presenter, p.text AS about, p.created_at AS pitched_at, j.*
FROM pitches p JOIN projects j ON j.id = p.project
WHERE p.network = :network AND p.id = :id;

-- name: add!
INSERT INTO pitches (id, network, event, project, member, text, created_at)
VALUES (:id, :network, :event, :project, :member, :text, :now)
ON CONFLICT (event, project) DO NOTHING;

-- name: set_text!
UPDATE pitches SET text = :text WHERE id = :id;

-- name: drop!
DELETE FROM pitches WHERE network = :network AND id = :id;
