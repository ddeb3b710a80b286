-- name: of_network
SELECT name, content FROM practices WHERE network = :network;

-- name: put!
INSERT INTO practices (network, name, content) VALUES (:network, :name, :content)
ON CONFLICT (network, name) DO UPDATE SET content = excluded.content;
