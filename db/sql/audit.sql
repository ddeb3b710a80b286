-- name: add!
INSERT INTO audit (id, network, at, actor, action, subject, facts)
VALUES (:id, :network, :at, :actor, :action, :subject, :facts);
