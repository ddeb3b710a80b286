-- name: by_id^
SELECT * FROM networks WHERE id = :id;

-- name: all_networks
SELECT * FROM networks ORDER BY id;

-- name: add!
INSERT INTO networks (id, name, language, zone, created_at, updated_at)
VALUES (:id, :name, :language, :zone, :now, :now)
ON CONFLICT (id) DO NOTHING;

-- name: save!
UPDATE networks
SET name = :name, language = :language, zone = :zone, steward_role = :steward_role,
    announce_channel = :announce_channel, welcome_channel = :welcome_channel,
    stewards_channel = :stewards_channel, connectors_channel = :connectors_channel,
    updated_at = :now
WHERE id = :id;

-- name: forget_channel!
UPDATE networks
SET announce_channel = CASE WHEN announce_channel = :channel THEN NULL ELSE announce_channel END,
    welcome_channel = CASE WHEN welcome_channel = :channel THEN NULL ELSE welcome_channel END,
    stewards_channel = CASE WHEN stewards_channel = :channel THEN NULL ELSE stewards_channel END,
    connectors_channel = CASE WHEN connectors_channel = :channel THEN NULL ELSE connectors_channel END
WHERE id = :id AND :channel IN (announce_channel, welcome_channel, stewards_channel, connectors_channel);

-- name: forget_role!
UPDATE networks SET steward_role = NULL WHERE id = :id AND steward_role = :role;
