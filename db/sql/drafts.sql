-- name: add!
INSERT INTO drafts (id, network, member, kind, content, expires_at)
VALUES (:id, :network, :member, :kind, :content, :expires_at);

-- name: look^
SELECT * FROM drafts WHERE id = :id AND member = :member AND kind = :kind AND expires_at > :now;

-- name: drop!
DELETE FROM drafts WHERE id = :id AND member = :member;

-- name: sweep!
DELETE FROM drafts WHERE expires_at <= :now;
