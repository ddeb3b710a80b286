-- name: add!
INSERT INTO announcements (id, network, chapter, member, content, created_at)
VALUES (:id, :network, :chapter, :member, :content, :now);

-- name: by_id^
SELECT * FROM announcements WHERE network = :network AND id = :id;

-- name: set_message!
UPDATE announcements SET channel = :channel, message = :message WHERE network = :network AND id = :id;
