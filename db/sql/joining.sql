-- name: add!
INSERT INTO join_requests (id, network, chapter, member, status, asked_at, lapses_at)
VALUES (:id, :network, :chapter, :member, 'open', :asked_at, :lapses_at);

-- name: by_id^
SELECT * FROM join_requests WHERE network = :network AND id = :id;

-- name: latest^
SELECT * FROM join_requests WHERE network = :network AND member = :member AND chapter = :chapter
ORDER BY asked_at DESC, id DESC LIMIT 1;

-- name: end!
UPDATE join_requests SET status = :status, decided_by = :by, decided_at = :now
WHERE network = :network AND id = :id AND status = 'open';

-- name: reopen!
UPDATE join_requests SET status = 'open', decided_by = NULL, decided_at = NULL
WHERE network = :network AND id = :id AND status = 'withdrawn';

-- name: heard
-- Who was asked about it: 0 is the stewards' channel.
SELECT DISTINCT target FROM deliveries
WHERE subject = :id AND kind = :kind AND status IN ('planned', 'sending', 'sent', 'uncertain');

-- name: of_chapter
SELECT * FROM join_requests WHERE network = :network AND chapter = :chapter AND status = 'open'
ORDER BY asked_at, id;

-- name: open_of_member
SELECT * FROM join_requests WHERE network = :network AND member = :member AND status = 'open';

-- name: waiting
SELECT r.*, m.name AS called, c.name AS home FROM join_requests r
JOIN chapters c ON c.id = r.chapter
LEFT JOIN members m ON m.network = r.network AND m.id = r.member
WHERE r.network = :network AND r.status = 'open' AND (:chapter = 0 OR r.chapter = :chapter)
  AND NOT EXISTS (SELECT 1 FROM chapter_members x WHERE x.chapter = r.chapter AND x.member = r.member)
ORDER BY r.asked_at, r.id;
